// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import { WorkbookError } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const SCORE = '=TELEKPI.KPI_SCORE(A2,$F$1,"higher")';
const TABLE = '=TELEKPI.CALL_SUMMARY(A1:A9,B1:B9)';

const book = (): MemoryWorkbook =>
  new MemoryWorkbook()
    .addSheet('Team', [['Dials'], [80]])
    .addFormula('Team', 'B2', SCORE, [[80]])
    .addFormula('Team', 'D1', TABLE, [['Agent', 'Dials']]);

async function openShare(workbook: MemoryWorkbook): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Share' }));
  return user;
}

it('[S-41] should make the workbook portable with one click and turn it back with another', async () => {
  const workbook = book();
  const user = await openShare(workbook);
  expect(await screen.findByText('Formulas of the add-in in this workbook: 2.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Back to formulas of the add-in' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Make it portable' }));
  expect((await screen.findByText(/calculates without the add-in now/)).textContent).toMatch(/built-in ones: 1\.$/);
  expect(await screen.findByText(/has no formulas of the add-in/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show Team!D1:E1' }));
  expect(workbook.selected).toEqual(['Team!D1:E1']);
  expect(screen.queryByRole('button', { name: 'Make it portable' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Back to formulas of the add-in' }));
  expect(await screen.findByText('Formulas of the add-in that have been written: 2.')).toBeTruthy();
  expect([workbook.contentAt('Team', 'B2'), workbook.contentAt('Team', 'D1')]).toEqual([SCORE, TABLE]);
});

it('[S-41] should say which cells stand in the way, and which were left alone', async () => {
  const workbook = book().addFormula('Team', 'C9', '=TELEKPI.NORTH_STAR(A1)', [['#BUSY!']]);
  const user = await openShare(workbook);
  await user.click(await screen.findByRole('button', { name: 'Make it portable' }));
  expect(await screen.findByText(/Nothing was changed/)).toBeTruthy();
  expect(screen.getByText(/^Team!C9: The cell shows #BUSY!/)).toBeTruthy();
  workbook.type('Team', 'C9', 1);
  await user.click(screen.getByRole('button', { name: 'Make it portable' }));
  await screen.findByText(/calculates without the add-in now/);
  workbook.type('Team', 'D1', 'Who');
  await user.click(await screen.findByRole('button', { name: 'Back to formulas of the add-in' }));
  expect(await screen.findByText(/^Team!D1:E1: The cells were changed since/)).toBeTruthy();
});

it('[S-41] should say what went wrong in a sentence, and let people look again', async () => {
  const workbook = book();
  workbook.refuseNext('readFormulaCells', new WorkbookError('Timeout', ''));
  const user = await openShare(workbook);
  expect(await screen.findByText(/Excel took too long to answer/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Look for formulas of the add-in' }));
  workbook.refuseNext('editCells', new WorkbookError('ProtectedSheet', 'Team'));
  await user.click(await screen.findByRole('button', { name: 'Make it portable' }));
  expect(await screen.findByText(/^The sheet is protected\..*Place: Team\.$/)).toBeTruthy();
  expect(workbook.contentAt('Team', 'B2')).toBe(SCORE);
});
