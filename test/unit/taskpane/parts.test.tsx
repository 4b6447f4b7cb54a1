// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

it('[S-2] should measure an indicator by its parts, from the card to the sheets', { timeout: 60_000 }, async () => {
  const user = userEvent.setup();
  const workbook = new MemoryWorkbook();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('button', { name: 'Measure Script compliance by its parts' }));
  expect(screen.queryByRole('button', { name: 'Measure Script compliance by its parts' })).toBeNull();
  const part = within(screen.getByRole('group', { name: 'Product-introduction accuracy' }));
  expect(part.getByText(/^Part of Script compliance/)).toBeTruthy();
  expect(part.queryByRole('spinbutton')).toBeNull();
  expect(screen.getByText('✓ Weights add up to 100 %')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Create plan' }));
  await screen.findByText(/The plan is in the workbook/);
  expect((await workbook.readSheet('actuals'))?.values.flat()).toEqual(
    expect.arrayContaining(['Product-introduction accuracy (%)', 'Objection-handling compliance (%)']),
  );
  await user.click(screen.getByRole('button', { name: 'Remove Product-introduction accuracy' }));
  expect(screen.getByRole('spinbutton', { name: 'Weight % of Objection-handling compliance' })).toBeTruthy();
});
