// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const PAST: Cell[][] = [
  ['Month', 'Sales amount', 'csat', 'Weather'],
  ['2026-05', 40000, 0.9, 'fine'],
  ['2026-06', 42000, 0.91, 'fine'],
  ['2026-07', 41000, 0.92, 'wet'],
  ['2026-08', 39000, 0.9, 'wet'],
  ['2026-09', 40000, 0.91, 'fine'],
  ['2026-10', 38000, 0.92, 'fine'],
];

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Notes', [
    ['Who', 'What'],
    ...Array.from({ length: 9 }, (_, index): Cell[] => [`Ann ${index}`, 'late']),
  ]);
  workbook.addSheet('Past', PAST);
});

const section = (): ReturnType<typeof within> => {
  const fold = screen.getByText('Targets from history').closest('details');
  if (fold === null) throw new Error('There is no section for history');
  return within(fold);
};

async function readPast(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('radio', { name: /worked case/ }));
  await user.click(screen.getByText('Targets from history'));
  await section().findByRole('combobox', { name: 'Past periods' });
  await user.click(section().getByRole('button', { name: 'Read past periods' }));
  return user;
}

describe('targets from history', { timeout: 60_000 }, () => {
  it('[S-11] should offer the table that names the plan’s indicators first', async () => {
    await readPast();
    const select = section().getByRole('combobox', { name: 'Past periods' });
    expect(within(select).getAllByRole('option')[0]?.textContent).toBe('Past, 6 rows');
    expect(await section().findByText('Past periods of 2 indicators in Past.')).toBeTruthy();
    expect(section().getByText(/no such indicators: Weather\./)).toBeTruthy();
  });

  it('[S-11] should show periods, mean and spread, and judge the present target by them', async () => {
    await readPast();
    expect(await section().findByText(/^6 periods, mean 40000, spread 1414\.21$/)).toBeTruthy();
    expect(
      section().getByText(/times the usual spread beyond the mean of 6 periods, 40000\. So it is out of reach/),
    ).toBeTruthy();
    expect(section().getByText('6 periods, mean 91%, spread 0.89%')).toBeTruthy();
  });

  it('[S-11] should take the means as baselines, and judge the plan by the past in its notes too', async () => {
    const user = await readPast();
    await user.click(await section().findByRole('button', { name: 'Take as baselines' }));
    expect(section().getByText('The plan has these baselines now.')).toBeTruthy();
    const notes = within(screen.getByRole('region', { name: 'Worth a thought' }));
    expect(notes.getByText(/beyond the mean of 6 periods/)).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Judge without them again' }));
    expect(notes.queryByText(/beyond the mean of 6 periods/)).toBeNull();
    expect(notes.getByText(/From 40000 to 100000 is aggressive/)).toBeTruthy();
  });

  it('[S-11] should keep what was read while people look at other steps', async () => {
    const user = await readPast();
    await section().findByText('Past periods of 2 indicators in Past.');
    await user.click(screen.getByRole('tab', { name: 'Share' }));
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    expect(section().getByText('Past periods of 2 indicators in Past.')).toBeTruthy();
  });

  it('[S-18] should name faulty cells with a way there, and take nothing', async () => {
    workbook.type('Past', 'C4', 'good');
    const user = await readPast();
    expect(await section().findByText(/"good" is not a number/)).toBeTruthy();
    expect(section().queryByRole('button', { name: 'Take as baselines' })).toBeNull();
    await user.click(section().getByRole('button', { name: 'Show Past!C4' }));
    expect(workbook.selected).toEqual(['Past!C4']);
  });

  it('should say so of a table without anything of the plan, and of a workbook without tables', async () => {
    const user = await readPast();
    await user.selectOptions(section().getByRole('combobox', { name: 'Past periods' }), 'Notes, 9 rows');
    await user.click(section().getByRole('button', { name: 'Read past periods' }));
    expect(await section().findByText(/Nothing was taken from Notes/)).toBeTruthy();
    cleanup();
    workbook = new MemoryWorkbook();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByText('Targets from history'));
    expect(await section().findByText(/no table or range in this workbook/)).toBeTruthy();
  });

  it('[S-11] should take people’s rows of a period together', async () => {
    workbook = new MemoryWorkbook();
    workbook.addSheet('People', [
      ['Period', 'Agent', 'csat'],
      ['2026-09', 'Ann', 0.8],
      ['2026-09', 'Bob', 0.9],
      ['2026-10', 'Ann', 0.9],
    ]);
    await readPast();
    expect(await section().findByText(/^2 periods, mean 87\.5%/)).toBeTruthy();
    expect(section().queryByText(/Not used/)).toBeNull();
  });
});
