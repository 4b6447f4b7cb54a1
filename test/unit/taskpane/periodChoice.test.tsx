// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { listPeriods } from '../../../taskpane/commands/listPeriods.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { CALL_LOG } from './callLogs.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('balanced_case', 'en');

/** Bo is far below in January, Ann in March; written out of order. */
function figures(): Cell[][] {
  const row = (period: string, person: string, share: number): Cell[] => [
    ...[period, person],
    ...PLAN.indicators.map(({ target }) => (target ?? 0) * share),
  ];
  return [
    ['Month', 'Agent', ...PLAN.indicators.map(({ id }) => id)],
    ...[row('2026-03', 'Ann', 0.4), row('2026-03', 'Bo', 1), row('2026-01', 'Ann', 1), row('2026-01', 'Bo', 0.4)],
  ];
}

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
});
afterEach(cleanup);

async function firstOfRanking(): Promise<string> {
  const table = await screen.findByRole('table', { name: 'Ranking' });
  const [, first] = within(table).getAllByRole('row');
  return first?.textContent ?? '';
}

describe('a table with several periods', () => {
  it('should be scored by its last period, or by the one that is chosen', async () => {
    workbook.addSheet('Months', figures(), 'Months');
    await createPlan(workbook, PLAN, 'en');
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    const choice = await screen.findByRole('combobox', { name: 'Period to score' });
    expect(choice).toHaveProperty('value', '2026-03');
    expect(within(choice).getAllByRole('option')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Score team' }));
    expect(await firstOfRanking()).toContain('Bo');
    await user.selectOptions(choice, '2026-01');
    await user.click(screen.getByRole('button', { name: 'Score team' }));
    expect(await firstOfRanking()).toContain('Ann');
  });

  it('should keep the period and the result while people look at what-if', async () => {
    workbook.addSheet('Months', figures(), 'Months');
    await createPlan(workbook, PLAN, 'en');
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Period to score' }), '2026-01');
    await user.click(screen.getByRole('button', { name: 'Score team' }));
    await user.click(await screen.findByRole('button', { name: 'What if …' }));
    await user.click(await screen.findByRole('button', { name: 'Drop' }));
    expect(await screen.findByText(/^Dropped/)).toBeTruthy();
    expect(await screen.findByRole('combobox', { name: 'Period to score' })).toHaveProperty('value', '2026-01');
    expect(await firstOfRanking()).toContain('Ann');
  });

  it('should begin with the period of the plan', async () => {
    workbook.addSheet('Months', figures(), 'Months');
    await createPlan(workbook, { ...PLAN, period: '2026-01' }, 'en');
    render(<App workbook={workbook} />);
    expect(await screen.findByRole('combobox', { name: 'Period to score' })).toHaveProperty('value', '2026-01');
  });
});

describe('a call log with several months', () => {
  const twoMonths = (): Cell[][] => [
    ...CALL_LOG.map((row) => [...row]),
    ...CALL_LOG.slice(1).map((row) => row.map((cell) => (cell === '2026-11' ? '2026-10' : cell))),
  ];

  it('should offer its months while the plan names none, the last to start with, and all together', async () => {
    workbook.addSheet('Calls', twoMonths());
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    const choice = await screen.findByRole('combobox', { name: 'Period to score' });
    expect(choice).toHaveProperty('value', '2026-11');
    expect(screen.getByText('Only rows of the period 2026-11 count.')).toBeTruthy();
    await user.selectOptions(choice, 'all periods together');
    expect(screen.getByText('The plan names no period, so all rows count.')).toBeTruthy();
  });

  it('should go by the plan where it names a period', async () => {
    workbook.addSheet('Calls', twoMonths());
    await createPlan(workbook, { ...planFromTemplate('new_team', 'en'), period: '2026-10' }, 'en');
    render(<App workbook={workbook} />);
    expect(await screen.findByText('Only rows of the period 2026-10 count.')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Period to score' })).toBeNull();
  });

  it('should read the column of periods alone, and name them in time', async () => {
    workbook.addSheet('Calls', [['Log of calls'], ...twoMonths()]);
    const [source] = await workbook.listSources();
    if (source === undefined) throw new Error('no source');
    expect(source.address).toBe('A2:E16');
    expect(await listPeriods(workbook, { source, column: 1 })).toEqual(['2026-10', '2026-11']);
  });
});
