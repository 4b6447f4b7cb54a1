// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { withWeights } from '../../../src/plan/weights.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { WorkbookError } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { CALL_LOG, QUALITY_FIGURES } from './callLogs.ts';

/** A machine busy with other tests takes longer than the second that is usual. */
configure({ asyncUtilTimeout: 10_000 });

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
});
afterEach(cleanup);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

async function openWithPlan(plan = planFromTemplate('new_team', 'en')): Promise<ReturnType<typeof userEvent.setup>> {
  workbook.addSheet('Calls', CALL_LOG);
  await createPlan(workbook, plan, 'en', { people: ['Ann', 'Bob', '陈静'] });
  QUALITY_FIGURES.slice(1).forEach((row, index) => {
    [...'EFG'].forEach((column, at) => workbook.type('Actuals', `${column}${index + 6}`, row[at + 1] ?? null));
  });
  render(<App workbook={workbook} />);
  await button('Score team');
  await screen.findByRole('combobox', { name: 'Agent' });
  return userEvent.setup();
}

const ranking = async (): Promise<string[][]> => {
  const table = await screen.findByRole('table', { name: 'Ranking' });
  const rows = within(table).getAllByRole('row').slice(1);
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent ?? ''),
  );
};

describe('making a plan', () => {
  it('should lead from an empty workbook to a written plan and on to scoring', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('radio', { name: /Mature team/ }));
    expect(screen.getByRole('spinbutton', { name: 'Weight % of Repurchase rate' })).toHaveProperty('value', '25');
    await user.click(await button('Create plan'));
    await user.click(await button('Show sheet “Scorecard”'));
    expect(workbook.selected).toEqual(['Scorecard!A1']);
    await user.click(await button('Go on to scoring'));
    expect(await screen.findByText(/There are no figures in the workbook yet/)).toBeTruthy();
  });

  it('[S-7] should balance the other weights, keep locked ones, and always say the sum', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await button('Keep the weight of Customer satisfaction'));
    const weight = screen.getByRole('spinbutton', { name: 'Weight % of Training pass rate' });
    await user.clear(weight);
    await user.type(weight, '50');
    expect(screen.getByRole('spinbutton', { name: 'Weight % of Customer satisfaction' })).toHaveProperty('value', '15');
    expect(screen.getByText('✓ Weights add up to 100 %')).toBeTruthy();
  });

  it('[S-7] should refuse to create a plan whose weights are off, in a sentence', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('switch', { name: 'Balance the other weights automatically' }));
    const weight = screen.getByRole('spinbutton', { name: 'Weight % of Training pass rate' });
    await user.clear(weight);
    await user.type(weight, '20');
    expect(screen.getByText('Weights add up to 90 %: 10 % missing')).toBeTruthy();
    await user.click(await button('Create plan'));
    expect(await screen.findByText(/The weights add up to 90 %/)).toBeTruthy();
    expect(workbook.writes).toEqual([]);
  });

  it('[S-16] should say under the field what is wrong with a rule', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    const rule = await screen.findByRole('textbox', { name: 'Rule of Effective calls' });
    await user.clear(rule);
    await user.type(rule, 'hihger');
    expect(rule.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/hihger/, { selector: '[role=alert], [role=alert] *' })).toBeTruthy();
  });

  it('should say in words what Excel refused', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    workbook.refuseNext('writeSheets', new WorkbookError('ProtectedSheet', 'Plan'));
    await user.click(await button('Create plan'));
    expect(
      await screen.findByText(/Remove the protection \(Review, Unprotect Sheet\) and try again. Place: Plan\./),
    ).toBeTruthy();
  });
});

describe('scoring a team', () => {
  it('[S-27] should preselect the call log, guess its columns, and rank everyone', async () => {
    const user = await openWithPlan();
    expect(screen.getByRole('combobox', { name: 'Need captured' })).toHaveProperty('value', '4');
    expect(screen.getByText('The data has every indicator that counts.')).toBeTruthy();
    await user.click(await button('Score team'));
    const rows = await ranking();
    expect(rows.map(([, person]) => person)).toEqual(['Ann', '陈静', 'Bob']);
    expect(rows[0]?.[5]).toBe('100%');
  });

  it('should say in words what goes without when a column is taken out', async () => {
    const user = await openWithPlan();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Need captured' }), 'No column');
    expect(screen.getByText('No need column: the need condition is not applied.')).toBeTruthy();
    await user.click(await button('Score team'));
    expect(await screen.findByText(/the need condition was not applied/)).toBeTruthy();
  });

  it('[S-8] should score again at once when the profile changes', async () => {
    const user = await openWithPlan();
    await user.click(await button('Score team'));
    await ranking();
    const writes = workbook.writes.length;
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'When a figure is missing' }),
      'Count it as 0 points',
    );
    await waitFor(() => expect(workbook.writes.length).toBe(writes + 1));
  });

  it('[S-8] should show the same people by other weights, who moves and why, and use the weights chosen', async () => {
    const plan = planFromTemplate('new_team', 'en');
    const onCalls = new Map(plan.indicators.map(({ id }) => [id, id === 'effective_calls' ? 100 : 0]));
    const user = await openWithPlan(withWeights(plan, onCalls));
    await user.click(await button('Score team'));
    await user.click(await button('Compare with other weights'));
    const table = await screen.findByRole('table', { name: 'The same people by other weights' });
    const texts = (role: string): (string | null)[] =>
      within(table)
        .getAllByRole(role)
        .map(({ textContent }) => textContent);
    expect(texts('columnheader')).toEqual(['Agent', 'Weights of the plan', 'New team']);
    expect(texts('row')[1]).toMatch(/^Ann1 · /);
    expect(screen.getByText(/^The profile Mature team gives 50 % to Results/)).toBeTruthy();
    await user.click(screen.getByText('New team: 2 people change places'));
    expect(screen.getByText(/^陈静: rank 3 → 2 .* Customer satisfaction \+/)).toBeTruthy();
    expect(workbook.writes).toHaveLength(2);
    await user.click(await button('Use these weights'));
    await waitFor(() => expect(workbook.writes).toHaveLength(3));
    expect(screen.getByRole('combobox', { name: 'Weights' })).toHaveProperty('value', 'new_team');
  });

  it('[S-25] should explain the total of whoever is pressed in the ranking, and write it on a sheet', async () => {
    const user = await openWithPlan();
    await user.click(await button('Score team'));
    await ranking();
    await user.click(await button('Ann'));
    expect(screen.getByRole('combobox', { name: 'Person' })).toHaveProperty('value', 'Ann');
    expect(screen.getByText(/^Ann: [\d.]+ points, grade \w, rank 1\./)).toBeTruthy();
    const bars = within(screen.getByRole('list', { name: 'Points that each indicator brings to the total' }));
    expect(bars.getAllByRole('listitem')).toHaveLength(planFromTemplate('new_team', 'en').indicators.length);
    await user.click(await button('Write it on a sheet to print'));
    await user.click(await button('Show sheet “Explanation”'));
    expect(workbook.selected).toContain('Explanation!A1');
  });

  it('[S-22] should scale targets by days that people type beside the figures, and say of how many', async () => {
    const user = await openWithPlan();
    [...'HI'].forEach((column, at) =>
      workbook.type('Actuals', `${column}5`, ['Days worked', 'Working days'][at] ?? ''),
    );
    [...'HI'].forEach((column, at) => workbook.type('Actuals', `${column}7`, [11, 22][at] ?? 0));
    await user.click(await button('Score team'));
    await screen.findByText('Targets of sums are scaled to the days worked of one person.');
    expect(workbook.contentAt('Actuals', 'H7')).toBe(11);
    expect(workbook.contentAt('Scorecard', 'B8')).toMatch(/Actuals'?!H7/);
  });

  it('should write the scorecard with formulas of the add-in when asked, and remember it', async () => {
    const user = await openWithPlan();
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^The scorecard is written with/ }),
      'Formulas of the add-in',
    );
    await user.click(await button('Score team'));
    await ranking();
    expect(await workbook.getSetting('telekpi.form')).toBe('telekpi');
    const formulas = JSON.stringify(workbook.specOf('scorecard').blocks);
    expect(formulas).toContain('TELEKPI.KPI_SCORE(');
    expect(formulas).toContain('TELEKPI.WEIGHTED_TOTAL(');
  });

  it('should keep the figures of a day on a sheet of their own', async () => {
    const user = await openWithPlan();
    await user.click(await button('Score team'));
    await ranking();
    await user.click(await button('Keep these figures on a dated sheet'));
    const [kept] = await screen.findAllByRole('button', { name: /^Show sheet “Scorecard \d{4}-\d{2}-\d{2}”$/ });
    expect(kept).toBeTruthy();
    expect(workbook.writes.at(-1)).toEqual([expect.stringMatching(/^snapshot-\d{4}-\d{2}-\d{2}$/)]);
  });

  it('[S-25] should say when nobody is called what was typed', async () => {
    const user = await openWithPlan();
    await user.click(await button('Score team'));
    await ranking();
    await user.type(screen.getByRole('combobox', { name: 'Person' }), 'Nobody');
    expect(screen.getByText(/^Nobody who was scored is called “Nobody”/)).toBeTruthy();
  });

  it('should name the dimension a profile needs, and start from its plan instead', async () => {
    const user = await openWithPlan();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Weights' }), 'Mature team');
    await user.click(await button('Score team'));
    expect(await screen.findByText(/gives 50 % to Results/)).toBeTruthy();
    await user.click(await button('Start from the plan “Mature team” instead'));
    expect(await screen.findByRole('radio', { name: /Mature team/ })).toHaveProperty('checked', true);
  });

  it('should lead to the cell of a wrong figure', async () => {
    const user = await openWithPlan();
    workbook.type('Actuals', 'E6', 95);
    await user.click(await button('Score team'));
    await user.click(await button('Show Actuals!E6'));
    expect(workbook.selected).toEqual(['Actuals!E6']);
  });

  it('should stop when it is cancelled, and leave the workbook as it was', async () => {
    const user = await openWithPlan();
    const writes = workbook.writes.length;
    const release = workbook.hold('writeSheets');
    await user.click(await button('Score team'));
    await user.click(await button('Cancel'));
    release();
    expect(await screen.findByText('Cancelled. The workbook is as it was before.')).toBeTruthy();
    expect(workbook.writes).toHaveLength(writes);
  });

  it('should show the broken cells of a plan sheet', async () => {
    workbook.addSheet('Calls', CALL_LOG);
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    const content = await workbook.readSheet('plan');
    const row = content?.values.findIndex((cells) => cells.includes('csat')) ?? -1;
    const column = content?.values[row - 3]?.findIndex((cell) => cell === 'Weight') ?? -1;
    workbook.type('Plan', `${String.fromCharCode(65 + column)}${row + 1}`, 'heavy');
    render(<App workbook={workbook} />);
    expect(await screen.findByText(/The plan on the sheet cannot be read/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Show Plan!/ })).toBeTruthy();
  });
});

describe('languages', () => {
  it('should follow Excel, and remember in the workbook what somebody chose', async () => {
    workbook.displayLanguage = 'zh-CN';
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await button('创建方案');
    await user.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'English');
    await button('Create plan');
    expect(await workbook.getSetting('telekpi.language')).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('should score in Chinese as well', async () => {
    workbook.displayLanguage = 'zh-CN';
    workbook.addSheet('Calls', CALL_LOG);
    await createPlan(workbook, planFromTemplate('new_team', 'zh-CN'), 'zh-CN');
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await screen.findByRole('combobox', { name: '坐席' });
    await user.click(await button('为团队计分'));
    expect(await screen.findByText(/缺少客户满意度、话术合规率、培训考核通过率/, { selector: 'li' })).toBeTruthy();
  });
});
