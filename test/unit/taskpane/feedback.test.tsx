// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { valuesOf } from '../sheets/specCells.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('balanced_case', 'en');

/** Ann meets every target of the plan in all three months; Bo is far below in the last. */
function figures(): Cell[][] {
  const targets = PLAN.indicators.map(({ target }) => target ?? 0);
  const row = (period: string, person: string, share: number): Cell[] => [
    period,
    person,
    ...PLAN.indicators.map(({ id }, index) =>
      id === 'csat' ? Math.min(1, 0.96 * share) : (targets[index] ?? 0) * share,
    ),
  ];
  return [
    ['Month', 'Agent', ...PLAN.indicators.map(({ id }) => id)],
    ...['2026-01', '2026-02', '2026-03'].flatMap((month) => [
      row(month, 'Ann', 1),
      row(month, 'Bo', month === '2026-03' ? 0.4 : 1),
    ]),
  ];
}

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Months', figures(), 'Months');
  await createPlan(workbook, PLAN, 'en');
});
afterEach(cleanup);

async function openFeedback(tab = 'Talk', read = 'Read the figures'): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: tab }));
  await user.click(await screen.findByRole('button', { name: read }));
  return user;
}

const textOf = (key: string): string => JSON.stringify(valuesOf(workbook.specOf(key)));

describe('talking about figures', () => {
  it('should read every period of the table and name them', async () => {
    await openFeedback();
    expect(
      await screen.findByText(/2 people stand in the last period; periods: 2026-01, 2026-02, 2026-03/),
    ).toBeTruthy();
    expect(workbook.writes).toHaveLength(1);
  });

  it('[S-31] should write a page for everybody, and dates its goals from the day given', async () => {
    const user = await openFeedback();
    await user.click(await screen.findByText('Interview sheets'));
    expect(screen.getByLabelText<HTMLInputElement>('Last day of 2026-03').value).toBe('2026-03-31');
    await user.click(screen.getByRole('button', { name: 'Write 2 pages' }));
    expect(await screen.findByText(/^2 pages are in the workbook/)).toBeTruthy();
    expect(workbook.writes.at(-1)).toEqual(['interview-Ann', 'interview-Bo', 'improvementPlans']);
    expect(textOf('interview-Ann')).toContain('3 periods running');
    expect(textOf('interview-Bo')).toContain('by 2026-04-30');
    expect(screen.getByRole('button', { name: /Interview Bo/ })).toBeTruthy();
  });

  it('[S-31] should write one person’s page alone, and again in its place', async () => {
    const user = await openFeedback();
    await user.click(await screen.findByText('Interview sheets'));
    await user.selectOptions(screen.getByLabelText('For'), 'Bo');
    await user.click(screen.getByRole('button', { name: 'Write the page' }));
    await screen.findByText(/^The page is in the workbook/);
    await user.click(screen.getByRole('button', { name: 'Write the page' }));
    await screen.findByText(/^The page is in the workbook/);
    expect(workbook.writes.slice(1)).toEqual([
      ['interview-Bo', 'improvementPlans'],
      ['interview-Bo', 'improvementPlans'],
    ]);
  });

  it('[S-31] should look up what was agreed once the figures of the month are there, and print it on the next page', async () => {
    const user = await openFeedback();
    await user.click(await screen.findByText('Interview sheets'));
    await user.click(screen.getByRole('button', { name: 'Write 2 pages' }));
    await screen.findByText(/^2 pages are in the workbook/);
    await user.click(screen.getByText('Improvement plans'));
    expect(await screen.findByText('0 kept, 0 missed, 2 open.')).toBeTruthy();
    cleanup();
    const april = figures()
      .slice(-1)
      .map((row) => ['2026-04', 'Bo', ...row.slice(2)]);
    workbook.addSheet('More', [...figures(), ...april], 'More');
    const again = await openFeedback();
    await again.selectOptions(screen.getByLabelText('Figures by person and period'), 'More');
    await again.click(screen.getByRole('button', { name: 'Read the figures' }));
    await screen.findByText(/periods: .*2026-04/);
    await again.click(screen.getByText('Improvement plans'));
    expect(await screen.findByText('0 kept, 2 missed, 0 open.')).toBeTruthy();
    await again.click(screen.getByRole('button', { name: 'Write it on the sheet' }));
    await screen.findByRole('button', { name: /Improvement plans/ });
    expect(textOf('improvementPlans')).toContain('✗ missed');
    await again.click(screen.getByText('Interview sheets'));
    await again.click(screen.getByRole('button', { name: 'Write the page' }));
    await screen.findByText(/^The page is in the workbook/);
    expect(textOf('interview-Bo')).toContain('✗ missed: ');
  });

  it('[S-30] should compare a running period with the days gone, and keep them in the workbook', async () => {
    const user = await openFeedback();
    await user.click(await screen.findByText('Weekly progress'));
    await user.click(screen.getByRole('button', { name: 'Show progress' }));
    expect(screen.getByRole('alert').textContent).toContain('Type in digits');
    await user.type(screen.getByLabelText('Working days gone'), '10');
    await user.type(screen.getByLabelText('Working days in all'), '20');
    await user.click(screen.getByRole('button', { name: 'Show progress' }));
    expect(await screen.findByText(/^10 of 20 working days are gone \(50%\)/)).toBeTruthy();
    expect(screen.getAllByText(/^Strength: /)).toHaveLength(1);
    expect(screen.getByText(/^Weakness: .* target /)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write it on a sheet' }));
    await screen.findByRole('button', { name: /Progress/ });
    expect(textOf('progress')).toContain('Progress 2026-03');
    expect(JSON.parse(workbook.settings.get('telekpi.feedback') ?? '')).toMatchObject({ gone: '10', working: '20' });
  });

  it('[S-33] should begin with the rule of the field, and name who has earned it and by which figures', async () => {
    const user = await openFeedback();
    await user.click(await screen.findByText('Rewards'));
    await user.click(screen.getByRole('button', { name: 'Who has earned it?' }));
    expect(await screen.findByText(/^Senior certification: one person/)).toBeTruthy();
    expect(screen.getByText('1 not earned, 0 without enough figures, 0 barred by a gate.')).toBeTruthy();
    await user.type(screen.getByLabelText('Bonus at coefficient 1'), '1000');
    await user.click(screen.getByRole('button', { name: /^Write it on a sheet/ }));
    await screen.findByRole('button', { name: /Rewards/ });
    expect(textOf('rewards')).toContain('✓ 2026-03: Customer satisfaction at least 95% – 96%');
    expect(textOf('rewards')).toContain('✗ 2026-03: Customer satisfaction at least 95% – 38.4%');
    expect(valuesOf(workbook.specOf('rewards')).flat()).toContain(1500);
  });

  it('[S-33] should keep rules of people’s own in the workbook', async () => {
    const user = await openFeedback();
    await user.click(await screen.findByText('Rewards'));
    await user.click(screen.getByRole('button', { name: 'Remove rule Senior certification' }));
    await user.click(screen.getByRole('button', { name: 'Add a rule' }));
    const rule = within(screen.getByRole('group', { name: 'Rule 1' }));
    await user.selectOptions(rule.getByLabelText('Looks at'), 'grade');
    await user.selectOptions(rule.getByLabelText('Bound'), 'D');
    await user.selectOptions(rule.getByLabelText('Periods running'), '3');
    await user.click(screen.getByRole('button', { name: 'Who has earned it?' }));
    expect(await screen.findByText(/^Rule 1: 2 people/)).toBeTruthy();
    expect(JSON.parse(workbook.settings.get('telekpi.rewards') ?? '')).toEqual([
      { name: 'Rule 1', effect: '', periods: 3, conditions: [{ measure: 'grade', comparison: 'atLeast', bound: 'D' }] },
    ]);
  });

  it('should speak Chinese', async () => {
    workbook.displayLanguage = 'zh-CN';
    const user = await openFeedback('反馈', '读取数据');
    await user.click(await screen.findByText('绩效面谈表'));
    await user.click(screen.getByRole('button', { name: '生成 2 页' }));
    expect(await screen.findByText(/^已在工作簿中生成 2 页/)).toBeTruthy();
    expect(textOf('interview-Bo')).toContain('绩效面谈：Bo');
  });

  it('should say by cell what is wrong with the table', async () => {
    workbook.type('Months', 'B3', '');
    await openFeedback();
    expect(await screen.findByRole('button', { name: /Months.*B3/ })).toBeTruthy();
  });

  it('should say what it needs where there is no plan, and no table', async () => {
    workbook = new MemoryWorkbook();
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: 'Talk' }));
    expect(await screen.findByText(/no plan/i)).toBeTruthy();
  });
});
