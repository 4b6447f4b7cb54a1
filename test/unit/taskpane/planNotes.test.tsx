// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

it('[S-4] [S-12] should say what a plan loses sight of, and repair it at a click', { timeout: 60_000 }, async () => {
  const user = userEvent.setup();
  render(<App workbook={new MemoryWorkbook()} />);
  await user.click(await screen.findByRole('radio', { name: /worked case/ }));
  const notes = within(screen.getByRole('region', { name: 'Worth a thought' }));
  expect(notes.getByText(/^Training pass rate stands without Conversion uplift after training/)).toBeTruthy();
  expect(notes.getByText(/nothing that lasts/)).toBeTruthy();
  await user.click(notes.getByRole('button', { name: 'Add Repurchase rate' }));
  expect(notes.queryByText(/nothing that lasts/)).toBeNull();
  expect(screen.getByRole('spinbutton', { name: 'Weight % of Repurchase rate' })).toHaveProperty('value', '10');
  expect(screen.getByText('✓ Weights add up to 100 %')).toBeTruthy();
});
