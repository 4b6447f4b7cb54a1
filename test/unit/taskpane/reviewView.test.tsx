// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readVersions } from '../../../taskpane/commands/readVersions.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { risingCalls } from './reviewFigures.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('balanced_case', 'en');

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Months', risingCalls(), 'Months');
  await createPlan(workbook, PLAN, 'en', { date: '2026-01-01' });
});
afterEach(cleanup);

async function review(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Review' }));
  await user.click(await screen.findByRole('button', { name: 'Review the figures' }));
  await screen.findByText(/^Periods: 2026-01, 2026-02\./);
  return user;
}

const weightOf = async (id: string): Promise<number | undefined> => {
  const standing = await readWorkbookPlan(workbook);
  return standing.kind === 'ready' ? standing.plan.indicators.find((each) => each.id === id)?.weight : undefined;
};

describe('reviewing the figures', () => {
  it('[S-34] should set each indicator against the month before, and say what that means', async () => {
    await review();
    const table = within(screen.getByRole('region', { name: 'Month 2026-02' }));
    const cells = table.getByRole('row', { name: /^Effective calls/ }).querySelectorAll('td');
    expect([...cells].map(({ textContent }) => textContent).at(-1)).toBe('+20%');
    expect(screen.getByText(/^Quality of calls is falling: all conditions are met/)).toBeTruthy();
    expect(screen.getAllByText(/^Effective calls went from 1,222 to /).length).toBeGreaterThan(0);
  });

  it('[S-34] should put each part on a sheet to print, with a link to it', async () => {
    const user = await review();
    for (const [button, sheet, key] of [
      ['Monthly review on a sheet, to print', 'Monthly review', 'reviewMonthly'],
      ['Checklist on a sheet, to print', 'Diagnosis', 'reviewDiagnosis'],
      ['Every pair on a sheet, to print', 'Conflicts', 'reviewConflicts'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: button }));
      await user.click(await screen.findByRole('button', { name: `Show sheet “${sheet}”` }));
      expect(workbook.selected.at(-1)).toBe(`${sheet}!A1`);
      expect(workbook.writes.at(-1)).toEqual([key]);
    }
    expect(JSON.stringify(workbook.specOf('reviewMonthly').blocks)).toContain('Effective calls went from 1,222 to ');
  });

  it('[S-38] should make a proposal a version of the plan, with its evidence, and say who would have moved', async () => {
    const user = await review();
    expect(screen.getByText('One change of the plan is proposed.', { exact: false })).toBeTruthy();
    expect(screen.getByText('Effective calls, Weight: 20 % → 10 %')).toBeTruthy();
    expect(screen.getByText(/^2026-02: \d+ of 12 would have had another rank/)).toBeTruthy();
    await user.click(screen.getByText('Quality of calls is falling', { selector: 'summary' }));
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByText(/^Version 2 of the plan is in force/)).toBeTruthy();
    expect(await weightOf('effective_calls')).toBe(10);
    expect(await weightOf('call_quality_score')).toBe(10);
    const versions = await readVersions(workbook);
    expect(versions.ok && versions.value.log.versions.at(-1)).toMatchObject({
      ...{ version: 2, reason: 'Quality of calls is falling' },
      evidence: expect.stringContaining('Effective calls went from'),
    });
  });

  it('[S-38] should remember what was declined and why, and look at it again when told to', async () => {
    let user = await review();
    await user.click(screen.getByText('Quality of calls is falling', { selector: 'summary' }));
    await user.type(screen.getByLabelText('Reason'), 'New dialler');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    await screen.findByText(/^Declined on .*: Quality of calls is falling\. New dialler$/);
    cleanup();
    user = await review();
    await user.click(await screen.findByText(/^Declined on .* New dialler$/));
    await user.click(screen.getByRole('button', { name: 'Look at it again' }));
    expect(screen.getByRole('button', { name: 'Accept' })).toBeTruthy();
    expect(await weightOf('effective_calls')).toBe(20);
  });

  it('[S-38] should open a proposal in the plan to be edited first', async () => {
    const user = await review();
    await user.click(screen.getByText('Quality of calls is falling', { selector: 'summary' }));
    await user.click(screen.getByRole('button', { name: 'Edit it first' }));
    expect(await screen.findByRole('button', { name: 'Create plan' })).toBeTruthy();
    expect(workbook.writes).toHaveLength(1);
  });

  it('[S-34] should go by other thresholds at once, and remember them', async () => {
    const user = await review();
    await user.click(screen.getByText('Rules of the review'));
    const bound = await screen.findByLabelText('Effective calls: change against the period before at least +10%');
    await user.clear(bound);
    await user.type(bound, '0.3');
    await user.tab();
    expect(await screen.findByText('Nothing is proposed.', { exact: false })).toBeTruthy();
    cleanup();
    await review();
    expect(screen.getByText('Nothing is proposed.', { exact: false })).toBeTruthy();
  });

  it('[S-34] should leave out a rule that is switched off', async () => {
    const user = await review();
    await user.click(screen.getByText('Rules of the review'));
    const rule = (await screen.findAllByText('Quality of calls is falling', { selector: 'summary' })).at(-1);
    const form = rule?.closest('details');
    if (!form) throw new Error('the rule has a form');
    await user.click(within(form).getByRole('checkbox', { name: 'Look for it' }));
    expect(await screen.findByText('Nothing is proposed.', { exact: false })).toBeTruthy();
  });

  it('[S-34] should speak Chinese', async () => {
    workbook.displayLanguage = 'zh-CN';
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: '复盘' }));
    await user.click(await screen.findByRole('button', { name: '开始复盘' }));
    expect(await screen.findByText(/^周期：2026-01, 2026-02。有 1 项方案修改建议。/)).toBeTruthy();
    expect(screen.getByText('有效通话数，权重：20 % → 10 %')).toBeTruthy();
  });
});
