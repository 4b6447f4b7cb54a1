import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../src/plan/planFile.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { diffPlans } from '../../../src/plan/planDiff.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { exportPlan, exportWorkbookPlan } from '../../../taskpane/commands/exportPlan.ts';
import { acceptPlan, importPlan } from '../../../taskpane/commands/importPlan.ts';
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
    expect(read).toEqual({ ok: true, value: await planIn(workbook) });
    expect(file.ok && file.value.text).toContain('"$schema": "https://kpi.example.com/s.json"');
    expect(read.ok && read.value.indicators.some(({ target }) => target === 77)).toBe(true);
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
