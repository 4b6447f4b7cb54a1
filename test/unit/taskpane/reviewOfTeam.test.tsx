// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData } from '../../../taskpane/commands/findData.ts';
import { reviewTeam } from '../../../taskpane/commands/reviewTeam.ts';
import { listTeams } from '../../../taskpane/commands/teamsOf.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('balanced_case', 'en');
const PEOPLE = [
  ['Ann', 'East'],
  ['Bo', 'West'],
  ['Cy', 'East '],
] as const;

function months(): Cell[][] {
  const rows = ['2026-01', '2026-02'].flatMap((month) =>
    PEOPLE.map(([person, team]): Cell[] => [month, person, team, ...PLAN.indicators.map(({ target }) => target)]),
  );
  return [['Month', 'Agent', 'Team', ...PLAN.indicators.map(({ id }) => id)], ...rows];
}

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Months', months());
  await createPlan(workbook, PLAN, 'en');
});
afterEach(cleanup);

it('[S-34] should review one team of a table that names several, or everybody', async () => {
  const source = (await findData(workbook)).find(({ source: { sheet } }) => sheet === 'Months')?.source;
  if (source === undefined) throw new Error('no months');
  expect(await listTeams(workbook, source)).toEqual(['East', 'West']);
  const peopleIn = async (team?: string) => {
    const reviewed = await reviewTeam(workbook, source, team === undefined ? {} : { team });
    if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.findings));
    return reviewed.value.periods.map(({ actuals }) => actuals.people);
  };
  expect(await peopleIn('East')).toEqual([
    ['Ann', 'Cy'],
    ['Ann', 'Cy'],
  ]);
  expect(await peopleIn()).toEqual([
    ['Ann', 'Bo', 'Cy'],
    ['Ann', 'Bo', 'Cy'],
  ]);
});

it('[S-34] should name the cell of a figure that is wrong, whichever team is looked at', async () => {
  workbook.type('Months', 'D4', 'many');
  const source = (await findData(workbook)).find(({ source: { sheet } }) => sheet === 'Months')?.source;
  if (source === undefined) throw new Error('no months');
  const reviewed = await reviewTeam(workbook, source, { team: 'East' });
  const cell = reviewed.ok ? reviewed.value.periods[0]?.actuals.rows[1]?.[0] : undefined;
  expect(cell?.kind).toBe('faulty');
  expect(JSON.stringify(cell)).toContain('D4');
});

it('[S-34] should offer the teams in the pane', async () => {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Review' }));
  const list = await screen.findByRole('combobox', { name: 'Team' });
  expect(within(list).getAllByRole('option')).toHaveLength(3);
  await user.selectOptions(list, 'West');
  await user.click(screen.getByRole('button', { name: 'Review the figures' }));
  expect(await screen.findByText(/^Periods: 2026-01, 2026-02\./)).toBeTruthy();
});
