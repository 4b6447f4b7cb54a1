import { describe, expect, it } from 'vitest';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { setWeight } from '../../../src/plan/weights.ts';
import { CHOSEN_AGENT } from '../../../src/sheets/dashboardLayout.ts';
import { scorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData } from '../../../taskpane/commands/findData.ts';
import { openPane } from '../../../taskpane/commands/openPane.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { WorkbookError } from '../../../taskpane/excel/workbook.ts';
import { planIn } from '../../../src/sheets/ruleText.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

describe('creating a plan', () => {
  it.each(TEMPLATE_IDS)('should write the plan %s so that reading it back gives the same plan', async (template) => {
    const workbook = new MemoryWorkbook();
    const plan = planFromTemplate(template, 'en');
    const created = await createPlan(workbook, plan, 'zh-CN');
    expect(created).toMatchObject({ ok: true, value: { plan: '考核方案', scorecard: '计分卡' } });
    expect(workbook.writes).toEqual([
      ['readme', 'plan', 'actuals', 'scorecard', 'dashboard', 'lists', 'changeLog', 'planVersions'],
    ]);
    const standing = await readWorkbookPlan(workbook);
    expect(standing).toMatchObject({ kind: 'ready', plan: planIn(plan, 'zh-CN') });
  });

  it('[S-7] should refuse while the weights are off, saying by how much, and write nothing', async () => {
    const workbook = new MemoryWorkbook();
    const off = setWeight(planFromTemplate('new_team', 'en'), 'csat', 20);
    if (!off.ok) throw new Error('The template has changed');
    expect(await createPlan(workbook, off.value, 'en')).toEqual({
      ok: false,
      findings: [{ code: 'plan.weightSum', args: { sum: 105, off: 5 } }],
    });
    expect(workbook.writes).toEqual([]);
  });

  it('[S-16] should refuse a rule it cannot read, and write nothing', async () => {
    const workbook = new MemoryWorkbook();
    const plan = planFromTemplate('new_team', 'en');
    const indicators = plan.indicators.map((each) => ({ ...each, rule: 'hihger' }));
    const answer = await createPlan(workbook, { ...plan, indicators }, 'en');
    expect(answer.ok ? [] : answer.findings.map(({ code }) => code)).toContain('rule.syntax');
    expect(workbook.writes).toEqual([]);
  });

  it('should keep figures that people typed when the plan is replaced', async () => {
    const workbook = new MemoryWorkbook();
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    workbook.type('Actuals', 'B6', 'Ann');
    workbook.type('Actuals', 'E6', 0.91);
    await createPlan(workbook, planFromTemplate('transition_team', 'en'), 'en');
    const content = await workbook.readSheet('actuals');
    const row = content?.values.find((cells) => cells.includes('Ann'));
    expect(row).toContain(0.91);
  });

  it('should give everyone who is listed a row on the input sheet, once', async () => {
    const workbook = new MemoryWorkbook();
    const plan = { ...planFromTemplate('new_team', 'en'), period: '2026-11' };
    await createPlan(workbook, plan, 'en', { people: ['Ann', 'Bob'] });
    await createPlan(workbook, plan, 'en', { people: ['Bob', '陈静'] });
    const content = await workbook.readSheet('actuals');
    const names = content?.values.map((row) => [row[0], row[1]]).filter(([period]) => period === '2026-11');
    expect(names).toEqual([
      ['2026-11', 'Ann'],
      ['2026-11', 'Bob'],
      ['2026-11', '陈静'],
    ]);
  });

  it('should pass on what Excel refuses', async () => {
    const workbook = new MemoryWorkbook();
    workbook.refuseNext('writeSheets', new WorkbookError('AccessDenied', 'Plan!A1'));
    await expect(createPlan(workbook, planFromTemplate('new_team', 'en'), 'en')).rejects.toThrow('AccessDenied');
  });

  it('should write nothing when it was cancelled before', async () => {
    const workbook = new MemoryWorkbook();
    const run = { signal: AbortSignal.abort() };
    await expect(createPlan(workbook, planFromTemplate('new_team', 'en'), 'en', run)).rejects.toThrow();
    expect(workbook.writes).toEqual([]);
  });
});

describe('the workbook that a plan makes', () => {
  it('[S-42] should be locked where it only shows something, and free where people work', async () => {
    const workbook = new MemoryWorkbook();
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    const locked = ['readme', 'dashboard', 'lists'].map((key) => workbook.specOf(key).protection);
    expect(locked).toEqual([{ unlocked: [] }, { unlocked: [CHOSEN_AGENT] }, { unlocked: [] }]);
    const { columns } = scorecardLayout(planFromTemplate('new_team', 'en'), 0);
    expect(workbook.specOf('scorecard').protection?.unlocked.map(({ column }) => column)).toEqual([columns]);
    expect(['plan', 'actuals'].map((key) => workbook.specOf(key).protection)).toEqual([undefined, undefined]);
  });

  it('should offer its input sheet as data, not what shows results', async () => {
    const workbook = new MemoryWorkbook();
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    expect((await findData(workbook)).map(({ source }) => source.sheet)).toEqual(['Actuals']);
  });
});

describe('opening the pane', () => {
  it('should lead an empty workbook to the plan and one with a plan to scoring', async () => {
    const workbook = new MemoryWorkbook();
    expect(await openPane(workbook)).toEqual({ languageChoice: 'auto', step: 'plan', plan: null });
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    const plan = planFromTemplate('new_team', 'en');
    expect(await openPane(workbook)).toEqual({ languageChoice: 'auto', step: 'score', plan });
  });

  it('should forget a language that makes no sense', async () => {
    const workbook = new MemoryWorkbook();
    await workbook.setSetting('telekpi.language', { of: 'Babel' });
    expect((await openPane(workbook)).languageChoice).toBe('auto');
  });
});
