// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { readReviewRules } from '../../../src/sheets/readReviewRules.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { risingCalls } from './reviewFigures.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('balanced_case', 'en');
const SHEET = 'Review rules';
const RISE = 'Effective calls: change against the period before at least +10%';

let workbook: MemoryWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Months', risingCalls(), 'Months');
  await createPlan(workbook, PLAN, 'en', { date: '2026-01-01' });
  user = userEvent.setup();
});
afterEach(cleanup);

async function openRules(): Promise<void> {
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Review' }));
  await user.click(await screen.findByText('Rules of the review'));
}

const review = (): Promise<void> => user.click(screen.getByRole('button', { name: 'Review the figures' }));
const proposes = (count: 'Nothing' | 'One change') =>
  screen.findByText(count === 'Nothing' ? 'Nothing is proposed.' : 'One change of the plan is proposed.', {
    exact: false,
  });

async function putOnSheet(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: /^Put the rules on a sheet/ }));
  await screen.findByRole('button', { name: 'Show sheet “Review rules”' });
}

async function rulesOnSheet() {
  const content = await workbook.readSheet('reviewRules');
  if (content === null) throw new Error('there is no such sheet');
  const { sheet, area, values } = content;
  return { read: readReviewRules(values, PLAN, { sheet, row: area.row, column: area.column }), values };
}

async function typeBound(text: string): Promise<void> {
  const bound = await screen.findByLabelText(RISE);
  await user.clear(bound);
  await user.type(bound, text);
  await user.tab();
}

describe('the rules of the review in the pane', () => {
  it('[S-34] should go onto a sheet at a press, and be read from it from then on', async () => {
    await openRules();
    await putOnSheet();
    expect((await rulesOnSheet()).read).toEqual({ ok: true, value: DEFAULT_REVIEW_RULES });
    await user.click(screen.getByRole('button', { name: 'Show sheet “Review rules”' }));
    expect(workbook.selected).toEqual([`${SHEET}!A1`]);
    await review();
    await proposes('One change');
    workbook.type(SHEET, 'B7', 'no');
    await proposes('Nothing');
    expect(await screen.findByText('Quality of calls is falling (off)', { selector: 'summary' })).toBeTruthy();
    expect(workbook.writes.at(-1)).toEqual(['reviewRules']);
  });

  it('[S-34] should change the cell on the sheet when a bound is changed in the pane, and nothing else there', async () => {
    await openRules();
    await putOnSheet();
    workbook.type(SHEET, 'M7', 'agreed with HR');
    await review();
    await proposes('One change');
    await typeBound('0.3');
    await proposes('Nothing');
    const { read, values } = await rulesOnSheet();
    expect(read.ok && read.value.rules[0]?.conditions[0]).toMatchObject({ bound: 0.3 });
    expect(values[6]?.[12]).toBe('agreed with HR');
    const alarms = screen.getByLabelText(/^False alarms/);
    await user.clear(alarms);
    await user.type(alarms, '0.2');
    await user.tab();
    await waitFor(async () => expect((await rulesOnSheet()).read).toMatchObject({ value: { falseAlarms: 0.2 } }));
    expect(workbook.writes.filter((keys) => keys.includes('reviewRules'))).toHaveLength(1);
  });

  it('[S-34] should say which cells are broken, and review nothing until they are right again', async () => {
    await openRules();
    await putOnSheet();
    await review();
    await proposes('One change');
    workbook.type(SHEET, 'G7', 'Effective cals');
    const shown = await screen.findAllByText(/so nothing is reviewed until these cells are put right/);
    expect(shown).toHaveLength(1);
    expect(screen.queryByText('Month 2026-02')).toBeNull();
    expect(
      screen.getAllByText(/The rule "Quality of calls is falling" names "Effective cals", which is no indicator/),
    ).toHaveLength(1);
    const [link] = screen.getAllByRole('button', { name: `Show ${SHEET}!G7` });
    if (link) await user.click(link);
    expect(workbook.selected.at(-1)).toBe(`${SHEET}!G7`);
    await review();
    expect(await screen.findAllByText(/so nothing is reviewed/)).toHaveLength(1);
    workbook.type(SHEET, 'G7', 'Effective calls');
    await proposes('One change');
    expect(screen.queryByText(/so nothing is reviewed/)).toBeNull();
  });

  it('[S-34] should ask before the rules that ship take the place of those on the sheet', async () => {
    await openRules();
    await putOnSheet();
    workbook.type(SHEET, 'A7', 'Of our own');
    await screen.findByText('Of our own', { selector: 'summary' });
    await user.click(screen.getByRole('button', { name: 'Back to the rules that ship' }));
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect((await rulesOnSheet()).values[6]?.[0]).toBe('Of our own');
    await user.click(screen.getByRole('button', { name: 'Back to the rules that ship' }));
    await user.click(screen.getByRole('button', { name: 'Take those that ship' }));
    await screen.findByText('Quality of calls is falling', { selector: 'summary' });
    expect((await rulesOnSheet()).read).toEqual({ ok: true, value: DEFAULT_REVIEW_RULES });
  });

  it('[S-34] should not take a bound beyond all measure, nor lose one of several changes made at once', async () => {
    await openRules();
    await typeBound('10');
    expect(await screen.findByText(/10 is too large for a ratio. Enter 0.1 if 10 % is meant/)).toBeTruthy();
    const release = workbook.hold('getSetting');
    await typeBound('0.25');
    for (const rule of ['Dialling for numbers', 'Scripts are mastered']) {
      const form = screen.getByText(rule, { selector: 'summary' }).closest('details');
      if (!form) throw new Error(`${rule} has a form`);
      await user.click(within(form).getByRole('checkbox', { name: 'Look for it' }));
    }
    release();
    await screen.findByText('Scripts are mastered (off)', { selector: 'summary' });
    expect(screen.getByText('Dialling for numbers (off)', { selector: 'summary' })).toBeTruthy();
    expect(screen.getByLabelText(/^Effective calls: .* at least \+25%$/)).toBeTruthy();
  });

  it('[S-34] should be written and worded in Chinese', async () => {
    workbook.displayLanguage = 'zh-CN';
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: '复盘' }));
    await user.click(await screen.findByText('复盘规则'));
    await user.click(await screen.findByRole('button', { name: '把规则写入工作表，以便修改或添加' }));
    expect(await screen.findByText('规则写在工作表“复盘规则”中，以该表为准。')).toBeTruthy();
    workbook.type('复盘规则', 'C7', '每周');
    expect(await screen.findByText(/每周 不在允许的取值中：每期、每季度、诊断、冲突。/)).toBeTruthy();
  });
});
