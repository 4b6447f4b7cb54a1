import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../src/plan/planFile.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { diffPlans } from '../../../src/plan/planDiff.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import type { ReviewRules } from '../../../src/review/reviewRules.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { exportPlan, exportWorkbookPlan } from '../../../taskpane/commands/exportPlan.ts';
import { acceptPlan, importPlan } from '../../../taskpane/commands/importPlan.ts';
import { changeReviewRules, loadReviewRules, putRulesOnSheet } from '../../../taskpane/commands/reviewRules.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { richPlan } from '../sheets/plans.ts';

const inEnglish = { language: 'en' } as const;

function textOf(plan: Plan): string {
  const file = exportPlan(plan, inEnglish);
  if (!file.ok) throw new Error(JSON.stringify(file.findings));
  return file.value.text;
}

async function workbookWith(plan: Plan): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await createPlan(workbook, plan, plan.language);
  return workbook;
}

async function planIn(workbook: MemoryWorkbook): Promise<Plan | null> {
  const standing = await readWorkbookPlan(workbook);
  return standing.kind === 'ready' ? standing.plan : null;
}

describe('exporting a plan', () => {
  it('[S-40] should give the plan of the workbook, as people have changed it there', async () => {
    const plan = planFromTemplate('new_team', 'en');
    const workbook = await workbookWith(plan);
    workbook.type('Plan', cellAddress(planLayout(plan).indicators.row + 1, planColumnIndex('target')), 77);
    const file = await exportWorkbookPlan(workbook, { ...inEnglish, schemaAddress: 'https://kpi.example.com/s.json' });
    const read = file.ok ? readPlanFile(file.value.text) : file;
    expect(read).toMatchObject({ ok: true, value: { plan: await planIn(workbook), review: DEFAULT_REVIEW_RULES } });
    expect(file.ok && file.value.text).toContain('"$schema": "https://kpi.example.com/s.json"');
    expect(read.ok && read.value.plan.indicators.some(({ target }) => target === 77)).toBe(true);
  });

  it.each([
    ['new_team', 'New team v1.telekpi.json'],
    ['北区 电销', '北区 电销 v1.telekpi.json'],
    ['a/b\\c: "d" <e>|*?', 'a b c d e v1.telekpi.json'],
    ['../..', 'plan v1.telekpi.json'],
    ['😀'.repeat(50), `${'😀'.repeat(50)} v1.telekpi.json`],
  ])('[S-40] should name the file of the plan %s so that any system takes it', (name, fileName) => {
    const file = exportPlan({ ...planFromTemplate('new_team', 'en'), name }, inEnglish);
    expect(file.ok && file.value.name).toBe(fileName);
  });

  it('[S-40] should refuse a plan that could not be read back', async () => {
    const file = exportPlan({ ...planFromTemplate('new_team', 'en'), version: 0 }, inEnglish);
    expect(file).toMatchObject({ ok: false, findings: [{ code: 'plan.tooSmall', where: { path: ['version'] } }] });
    expect(await exportWorkbookPlan(new MemoryWorkbook(), inEnglish)).toMatchObject({
      findings: [{ code: 'sheet.notPlan' }],
    });
  });
});

describe('importing a plan', () => {
  it.each(TEMPLATE_IDS)('[S-40] should bring %s from one workbook into another unchanged', async (template) => {
    const plan = planFromTemplate(template, 'zh-CN');
    const from = await workbookWith(plan);
    const file = await exportWorkbookPlan(from, inEnglish);
    const to = new MemoryWorkbook();
    const read = await importPlan(to, file.ok ? file.value.text : '');
    expect(read).toMatchObject({ kind: 'read', standing: null });
    expect(to.writes).toEqual([]);
    if (read.kind !== 'read') return;
    expect(await acceptPlan(to, read.plan)).toMatchObject({ ok: true });
    expect(await planIn(to)).toEqual(await planIn(from));
  });

  it('[S-40] should show the plan exactly as it will stand in the workbook', async () => {
    const workbook = new MemoryWorkbook();
    const plan = { ...richPlan(), name: '  =Spring ', period: ' 2026 Q4' };
    const read = await importPlan(workbook, textOf(plan));
    if (read.kind !== 'read') throw new Error(JSON.stringify(read));
    expect(read.plan).toMatchObject({ name: '=Spring', period: '2026 Q4' });
    await acceptPlan(workbook, read.plan);
    expect(await planIn(workbook)).toEqual(read.plan);
  });

  it('[S-40] should refuse with the path what cannot be scored by, and leave the workbook as it was', async () => {
    const workbook = await workbookWith(planFromTemplate('new_team', 'en'));
    const before = [...workbook.writes];
    const plan = planFromTemplate('mature_team', 'en');
    const [first, ...others] = plan.indicators;
    if (!first) throw new Error('The template has changed');
    const broken = { ...plan, indicators: [{ ...first, weight: 30, rule: 'hihger' }, ...others] };
    const read = await importPlan(workbook, textOf(broken));
    expect(read).toMatchObject({
      kind: 'refused',
      findings: [
        { code: 'rule.syntax', where: { path: ['indicators', 0, 'rule'] } },
        { code: 'plan.weightSum', where: { path: ['indicators'] }, args: { sum: 105 } },
      ],
    });
    expect(await importPlan(workbook, '{}')).toMatchObject({ kind: 'refused' });
    expect(workbook.writes).toEqual(before);
    expect(await planIn(workbook)).toMatchObject({ name: 'new_team' });
  });

  it('[S-40] should say that the workbook has the plan already, under whatever version', async () => {
    const plan = { ...planFromTemplate('new_team', 'en'), version: 4 };
    const workbook = await workbookWith(plan);
    expect(await importPlan(workbook, textOf({ ...plan, version: 2 }))).toMatchObject({ kind: 'same' });
  });

  it.each([
    [2, 4, 4],
    [4, 4, 5],
    [6, 4, 7],
  ])(
    '[S-38] should let versions only rise: %i in the workbook, %i in the file, %i after',
    async (own, given, after) => {
      const workbook = await workbookWith({ ...planFromTemplate('new_team', 'en'), version: own });
      const file = textOf({ ...planFromTemplate('mature_team', 'en'), version: given });
      expect(await importPlan(workbook, file)).toMatchObject({ kind: 'read', plan: { version: after } });
    },
  );

  it('[S-40] should show what changes, indicator by indicator, before anything does', async () => {
    const plan = planFromTemplate('new_team', 'en');
    const workbook = await workbookWith(plan);
    const indicators = plan.indicators.map((each) => (each.id === 'csat' ? { ...each, target: 0.97 } : each));
    const read = await importPlan(workbook, textOf({ ...plan, indicators }));
    expect(read.kind === 'read' && read.standing && diffPlans(read.standing, read.plan)).toEqual([
      { kind: 'field', path: ['version'], before: 1, after: 2 },
      { kind: 'indicator', indicator: 'csat', path: ['target'], before: expect.any(Number), after: 0.97 },
    ]);
    expect(await importPlan(new MemoryWorkbook(), textOf(plan))).toMatchObject({ standing: null });
  });

  it('[S-6] should tell what there is to think about', async () => {
    const plan = planFromTemplate('balanced_case', 'en');
    const [first] = plan.indicators;
    if (!first) throw new Error('The template has changed');
    const read = await importPlan(new MemoryWorkbook(), textOf({ ...plan, indicators: [{ ...first, weight: 100 }] }));
    expect(read).toMatchObject({ kind: 'read', warnings: [{ code: 'plan.fewIndicators' }] });
  });
});

describe('the rules of the review in a plan file', () => {
  /** One switched off, one bound changed, one of people's own. */
  const ownRules = (): ReviewRules => {
    const [first, second, ...rest] = DEFAULT_REVIEW_RULES.rules;
    if (!first || !second) throw new Error('The rules have changed');
    const conditions = first.conditions.map((each) =>
      'bound' in each && each.bound > 0 ? { ...each, bound: 0.2 } : each,
    );
    const own = { ...second, id: 'own_one', name: 'Own one', examine: 'Who dialled most?' };
    return { falseAlarms: 0.1, rules: [{ ...first, conditions }, { ...second, isOn: false }, ...rest, own] };
  };

  async function travelling(options: { readonly to?: MemoryWorkbook } = {}) {
    const from = await workbookWith(planFromTemplate('balanced_case', 'en'));
    await changeReviewRules(from, ownRules, 'en');
    const file = await exportWorkbookPlan(from, inEnglish);
    if (!file.ok) throw new Error(JSON.stringify(file.findings));
    const to = options.to ?? new MemoryWorkbook();
    return { to, text: file.value.text, read: await importPlan(to, file.value.text) };
  }

  const rulesOf = async (workbook: MemoryWorkbook) => (await loadReviewRules(workbook)).rules;

  it('[S-40] should come with the plan, and count in the workbook that takes it over', async () => {
    const { to, read } = await travelling();
    if (read.kind !== 'read' || read.review === null) throw new Error(JSON.stringify(read));
    expect(read.review.changes?.map(({ kind, rule }) => [kind, rule.id])).toEqual([
      ['changed', 'call_quality_falling'],
      ['off', 'dialling_for_numbers'],
      ['added', 'own_one'],
    ]);
    await acceptPlan(to, read.plan, { review: read.review.rules });
    expect(await rulesOf(to)).toEqual({ ok: true, value: ownRules() });
    expect(to.writes).toHaveLength(1);
  });

  it('[S-40] should take the place of those on a sheet in the same go, the sheet being what counts', async () => {
    const to = await workbookWith(planFromTemplate('new_team', 'en'));
    await putRulesOnSheet(to, { language: 'en' });
    const { read } = await travelling({ to });
    if (read.kind !== 'read' || read.review === null) throw new Error(JSON.stringify(read));
    await acceptPlan(to, read.plan, { review: read.review.rules });
    expect(to.writes.at(-1)).toEqual(expect.arrayContaining(['plan', 'changeLog', 'reviewRules']));
    const standing = await loadReviewRules(to);
    expect(standing).toMatchObject({ sheet: 'Review rules', rules: { ok: true, value: ownRules() } });
  });

  it('[S-40] should stay those of the workbook where the file is older, or nobody wants them', async () => {
    const { to, text, read } = await travelling();
    if (read.kind !== 'read') throw new Error(JSON.stringify(read));
    await acceptPlan(to, read.plan);
    expect(await rulesOf(to)).toEqual({ ok: true, value: DEFAULT_REVIEW_RULES });
    const older = { ...JSON.parse(text), review: undefined } as Record<string, unknown>;
    await changeReviewRules(to, ownRules, 'en');
    expect(await importPlan(to, JSON.stringify(older))).toMatchObject({ kind: 'same' });
    expect(await rulesOf(to)).toEqual({ ok: true, value: ownRules() });
  });

  it('[S-40] should be offered where they are all that is new, without another version of the plan', async () => {
    const to = await workbookWith(planFromTemplate('balanced_case', 'en'));
    const { read } = await travelling({ to });
    if (read.kind !== 'read' || read.review === null) throw new Error(JSON.stringify(read));
    expect(read.standing && diffPlans(read.standing, read.plan)).toEqual([]);
    await acceptPlan(to, read.plan, { review: read.review.rules });
    expect(await planIn(to)).toMatchObject({ version: 1 });
    expect((await travelling({ to })).read).toMatchObject({ kind: 'same' });
  });

  it('[S-40] should be refused with the path where something is wrong with them, and the workbook left as it was', async () => {
    const { text } = await travelling();
    const to = new MemoryWorkbook();
    for (const [from, by, code, path] of [
      ['"bound": 0.2', '"bound": "much"', 'plan.wrongType', 'review.rules.0.conditions.0.bound'],
      [
        '"indicator": "effective_calls"',
        '"indicator": "effective_cals"',
        'review.unknownFigure',
        'review.rules.0.conditions.0.indicator',
      ],
      ['"falseAlarms": 0.1', '"falseAlarms": 2', 'plan.tooLarge', 'review.falseAlarms'],
      ['"id": "own_one"', '"id": "skill_reached"', 'review.ruleTwice', 'review.rules.14.id'],
      ['"isOn": false', '"isOn": false, "since": 1', 'plan.unknownKey', 'review.rules.1'],
    ] as const) {
      const read = await importPlan(to, text.replace(from, by));
      expect(read).toMatchObject({ kind: 'refused', findings: [{ code, where: { path: pathOf(path) } }] });
    }
    const many = JSON.stringify({ ...JSON.parse(text), review: { falseAlarms: 0.1, rules: Array(5000).fill(0) } });
    expect(await importPlan(to, many)).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'plan.tooLong', where: { path: ['review', 'rules'] } }],
    });
    expect(await importPlan(to, JSON.stringify({ ...JSON.parse(text), review: null }))).toMatchObject({
      kind: 'refused',
    });
    expect([to.writes, [...to.settings]]).toEqual([[], []]);
  });

  it('[S-40] should keep a file from being written while their sheet is broken', async () => {
    const workbook = await workbookWith(planFromTemplate('balanced_case', 'en'));
    await putRulesOnSheet(workbook, { language: 'en' });
    workbook.type('Review rules', 'D7', 'often');
    expect(await exportWorkbookPlan(workbook, inEnglish)).toMatchObject({
      ok: false,
      findings: [{ where: { sheet: 'Review rules', address: 'D7' } }],
    });
  });
});

const pathOf = (path: string): (string | number)[] =>
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
