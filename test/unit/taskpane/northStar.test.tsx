// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

it('[S-13] should work a goal back to each agent and put it into the plan as targets', async () => {
  const user = userEvent.setup();
  render(<App workbook={new MemoryWorkbook()} />);
  const fill = async (label: string, text: string): Promise<void> => {
    await user.type(await screen.findByRole('textbox', { name: label }), text);
  };
  await user.click(await screen.findByText('Work back from a business goal'));
  await fill('Customers to win in the period', '1,000');
  await fill('Conversion rate, %', '10');
  await fill('Effective-call rate, %', '25%');
  await fill('Agents', '20');
  const table = screen.getByRole('table', { name: 'Work back from a business goal' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows.slice(1)).toEqual(['In total10,00010,00040,000', 'Per agent5005002,000']);
  await user.click(screen.getByRole('button', { name: 'Take as targets of each agent' }));
  expect(screen.getByText('Targets set: Effective calls, Effective-call rate.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Target of Effective calls' })).toHaveProperty('value', '500');
  expect(screen.getByRole('textbox', { name: 'Target of Effective-call rate' })).toHaveProperty('value', '25');
});

it('[S-13] should say what is wrong with a goal in a sentence', async () => {
  const user = userEvent.setup();
  render(<App workbook={new MemoryWorkbook()} />);
  await user.click(await screen.findByText('Work back from a business goal'));
  for (const [label, text] of [
    ['Customers to win in the period', '-5'],
    ['Conversion rate, %', '10'],
    ['Effective-call rate, %', '25'],
  ] as const) {
    await user.type(screen.getByRole('textbox', { name: label }), text);
  }
  expect(screen.getByText(/-5/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take as targets of each agent' })).toBeNull();
});
