// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePlanFile } from '../../../src/plan/planFile.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { writePlanWithReview } from '../../../src/review/planWithReview.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { loadReviewRules } from '../../../taskpane/commands/reviewRules.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openShare(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Share' }));
  await screen.findByText('Take a plan over');
  return user;
}

/** A file as browsers have it: jsdom's cannot be read as text. */
const fileOf = (text: string): File =>
  Object.assign(new File([text], 'theirs.telekpi.json'), { text: () => Promise.resolve(text) });

const choose = async (user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> =>
  user.upload(await screen.findByLabelText<HTMLInputElement>('Choose a plan file'), fileOf(text));

describe('sharing a plan [S-40]', () => {
  it('should show a plan file before anything changes, and write it when it is taken over', async () => {
    const user = await openShare();
    await choose(user, writePlanFile(planFromTemplate('mature_team', 'en')));
    expect(await screen.findByText('Plan: Mature team · version 1')).toBeTruthy();
    expect(screen.getByText(/^Repurchase rate: weight 25 %, target \d+ %, higher/)).toBeTruthy();
    expect(workbook.writes).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take it over' }));
    expect(await screen.findByText('The plan is in the workbook.')).toBeTruthy();
    expect(workbook.writes).toHaveLength(1);
  });

  it('should show what would change where the workbook has a plan, without paths or ids', async () => {
    const standing = planFromTemplate('mature_team', 'en');
    await createPlan(workbook, standing, 'en');
    const user = await openShare();
    const indicators = standing.indicators.map((each) => (each.id === 'csat' ? { ...each, target: 0.8 } : each));
    await choose(user, writePlanFile({ ...standing, indicators, period: '2026-11' }));
    expect(await screen.findByText(/^Customer satisfaction, Target: \d+% → 80%$/)).toBeTruthy();
    expect(screen.getByText('Period: nothing → 2026-11')).toBeTruthy();
    expect(screen.queryByText(/^Repurchase rate/)).toBeNull();
    expect(screen.queryByText(/csat|indicators\./)).toBeNull();
  });

  it('should show which rules of the review come along, and leave them out when told to', async () => {
    await createPlan(workbook, planFromTemplate('mature_team', 'en'), 'en');
    const [first, ...rest] = DEFAULT_REVIEW_RULES.rules;
    if (!first) throw new Error('The rules have changed');
    const review = { falseAlarms: 0.05, rules: [{ ...first, isOn: false }, ...rest.slice(1)] };
    const text = writePlanWithReview({ plan: planFromTemplate('mature_team', 'en'), review });
    const user = await openShare();
    await choose(user, text);
    expect(await screen.findByText('Quality of calls is falling: switched off')).toBeTruthy();
    expect(screen.getByText('Dialling for numbers: goes')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Take its rules of the review over too' }));
    await user.click(screen.getByRole('button', { name: 'Take it over' }));
    await screen.findByText('The plan is in the workbook.');
    const rules = async () => (await loadReviewRules(workbook)).rules;
    expect(await rules()).toEqual({ ok: true, value: DEFAULT_REVIEW_RULES });
    await choose(user, text);
    await user.click(await screen.findByRole('button', { name: 'Take it over' }));
    await screen.findByText('The plan is in the workbook.');
    expect(await rules()).toEqual({ ok: true, value: review });
  });

  it('should refuse a wrong file by path and reason, and leave the workbook as it is', async () => {
    const user = await openShare();
    const text = writePlanFile(planFromTemplate('mature_team', 'en')).replace('"weight": 25', '"weight": "many"');
    await choose(user, text);
    expect(await screen.findByText(/theirs\.telekpi\.json was not taken over/)).toBeTruthy();
    expect(screen.getByText(/^indicators\.\d+\.weight: The value should be a number, not text/)).toBeTruthy();
    expect(workbook.writes).toEqual([]);
  });

  it('should give the text of the workbook’s plan away, and say where a plan comes from when there is none', async () => {
    const user = await openShare();
    await user.click(await screen.findByRole('button', { name: 'Copy its text' }));
    expect(await screen.findByText(/The workbook has no plan yet/)).toBeTruthy();
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    await user.click(screen.getByRole('button', { name: 'Copy its text' }));
    expect(await screen.findByText('The text of the plan is on the clipboard.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('"format": "telekpi-plan"');
  });
});
