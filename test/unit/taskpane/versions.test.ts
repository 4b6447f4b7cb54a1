import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { PlanVersion } from '../../../src/plan/versions.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { acceptChange } from '../../../taskpane/commands/acceptChange.ts';
import { bringBack } from '../../../taskpane/commands/bringBack.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readVersions, findUnrecorded } from '../../../taskpane/commands/readVersions.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { recordEdits } from '../../../taskpane/commands/recordEdits.ts';
import { planIn } from '../../../src/sheets/ruleText.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { valuesOf } from '../sheets/specCells.ts';

const PLAN = planFromTemplate('new_team', 'en');
const OTHER: Plan = { ...planFromTemplate('mature_team', 'en'), version: 1 };
const on = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;

/** Rows below the headings. */
const HEADS = 4;

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
});

const create = (plan: Plan, day: number) => createPlan(workbook, plan, 'en', { date: on(day) });

async function versions(): Promise<readonly PlanVersion[]> {
  const reading = await readVersions(workbook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.value.log.versions;
}

async function standing(): Promise<Plan | null> {
  const found = await readWorkbookPlan(workbook);
  return found.kind === 'ready' ? found.plan : null;
}

const logRows = () => valuesOf(workbook.specOf('changeLog')).slice(HEADS);

const targetCell = cellAddress(planLayout(PLAN).indicators.row + 1, planColumnIndex('target'));

describe('the change log', () => {
  it('[S-38] should begin with the first plan as version 1, written in one go with its sheets', async () => {
    await create(PLAN, 1);
    expect(workbook.writes).toHaveLength(1);
    expect(logRows()).toEqual([[1, on(1), 'Created', '', 'The first version in this workbook.', '']]);
    expect((await versions()).map(({ plan }) => plan)).toEqual([PLAN]);
    expect(workbook.specOf('planVersions').visibility).toBe('hidden');
  });

  it('[S-38] should record an accepted change with date, reason, evidence and what changed', async () => {
    await create(PLAN, 1);
    const indicators = PLAN.indicators.map((each, index) => (index === 0 ? { ...each, target: 77 } : each));
    const change = { reason: 'proposal', evidence: 'Calls +10 %, conversion −5 %', date: on(2) };
    const accepted = await acceptChange(workbook, { plan: { ...PLAN, indicators }, ...change });
    expect(accepted).toMatchObject({ ok: true, value: { plan: { version: 2 } } });
    expect(logRows()[1]?.slice(0, 4)).toEqual([2, on(2), 'Proposal of the review', change.evidence]);
    expect(logRows()[1]?.[4]).toMatch(/, Target: .* → 77/);
    expect(await standing()).toEqual({ ...PLAN, version: 2, indicators });
  });

  it('[S-38] should give the same plan no second version, and keep people’s remarks and words', async () => {
    await create(PLAN, 1);
    workbook.type('Change log', 'C5', 'Agreed with HR');
    workbook.type('Change log', 'F5', '=not a formula');
    await create(PLAN, 2);
    await create(OTHER, 3);
    expect(logRows().map((row) => row.slice(0, 3))).toEqual([
      [1, on(1), 'Agreed with HR'],
      [2, on(3), 'Edited in the task pane'],
    ]);
    expect(logRows()[0]?.[5]).toBe('=not a formula');
  });

  it('[S-38] should be in the words of the language it is written in, earlier rows too', async () => {
    await create(PLAN, 1);
    await createPlan(workbook, OTHER, 'zh-CN', { date: on(2) });
    expect(logRows()[0]?.slice(2, 5)).toEqual(['新建', '', '本工作簿中的第一个版本。']);
    expect(logRows()[1]?.[2]).toBe('在任务窗格中修改');
    expect(logRows()[1]?.[4]).toContain('销售额加入：25 %');
    expect(logRows()[1]?.[4]).not.toMatch(/语言|计分规则/);
  });

  it('[S-38] should take a change of language for none', async () => {
    await create(PLAN, 1);
    await createPlan(workbook, PLAN, 'zh-CN', { date: on(2) });
    expect((await versions()).map(({ version }) => version)).toEqual([1]);
    expect(await findUnrecorded(workbook)).toBeNull();
  });

  it('[S-38] should take in the plan of a workbook that has no log yet before it is replaced', async () => {
    await create({ ...PLAN, version: 4 }, 1);
    workbook.deleteSheet('Change log');
    workbook.deleteSheet('Plan versions');
    await create(OTHER, 2);
    expect((await versions()).map(({ version, reason }) => [version, reason])).toEqual([
      [4, 'found'],
      [5, 'edited'],
    ]);
    expect((await versions())[0]?.plan).toEqual({ ...PLAN, version: 4 });
  });

  it('[S-38] should refuse to go on where the headings are lost, and write nothing', async () => {
    await create(PLAN, 1);
    for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) workbook.type('Change log', `${column}4`, null);
    const writes = workbook.writes.length;
    expect(await create(OTHER, 2)).toEqual({
      ok: false,
      findings: [{ code: 'changeLog.notLog', args: { sheet: 'Change log' } }],
    });
    expect(workbook.writes).toHaveLength(writes);
  });

  it('[S-38] should keep a row that cannot be read as it stands, and say its cell', async () => {
    await create(PLAN, 1);
    await create(OTHER, 2);
    workbook.type('Change log', 'A5', 'one');
    const reading = await readVersions(workbook);
    expect(reading.ok && reading.value.findings).toMatchObject([
      { code: 'changeLog.versionUnreadable', where: { sheet: 'Change log', address: 'A5' }, args: { found: 'one' } },
    ]);
    await create(PLAN, 3);
    expect(logRows().map(([version]) => version)).toEqual([2, 1, 3, 'one']);
    expect((await versions()).map(({ plan }) => plan?.name)).toEqual(['mature_team', 'new_team', 'new_team']);
  });
});

describe('edits by hand on the plan sheet', () => {
  it('[S-38] should be noticed, and become a version of their own when somebody says so', async () => {
    await create(PLAN, 1);
    expect(await findUnrecorded(workbook)).toBeNull();
    workbook.type('Plan', targetCell, 77);
    expect(await findUnrecorded(workbook)).toMatchObject({ last: { version: 1 } });
    expect(await recordEdits(workbook, { reason: ' Targets of spring ', date: on(2) })).toEqual({ ok: true, value: 2 });
    expect(await findUnrecorded(workbook)).toBeNull();
    expect(logRows()[1]?.slice(0, 3)).toEqual([2, on(2), 'Targets of spring']);
    expect(await standing()).toMatchObject({
      version: 2,
      indicators: PLAN.indicators.map((_, index) => (index === 0 ? { target: 77 } : {})),
    });
    expect(workbook.writes.at(-1)).toEqual(['plan', 'changeLog', 'planVersions']);
  });

  it('[S-38] should become a version before the next change, so that neither is lost in the other', async () => {
    await create(PLAN, 1);
    workbook.type('Plan', targetCell, 77);
    await create(OTHER, 2);
    expect((await versions()).map(({ version, reason }) => [version, reason])).toEqual([
      [1, 'created'],
      [2, 'found'],
      [3, 'edited'],
    ]);
    expect((await versions())[1]?.plan?.indicators[0]?.target).toBe(77);
  });
});

describe('bringing a version back', () => {
  it('[S-38] should make a new version that says what the old one said, and keep those between', async () => {
    await create(PLAN, 1);
    await create(OTHER, 2);
    const back = await bringBack(workbook, { version: 1, reason: '', language: 'en', date: on(3) });
    expect(back).toMatchObject({ ok: true, value: { plan: { ...PLAN, version: 3 } } });
    expect(await standing()).toEqual({ ...PLAN, version: 3 });
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(logRows()[2]?.slice(0, 4)).toEqual([3, on(3), 'Brought back', 'As version 1']);
  });

  it('[S-38] should say that a plan is lost whose cells were damaged, and write nothing', async () => {
    await create(PLAN, 1);
    await create(OTHER, 2);
    workbook.type('Plan versions', 'C3', '{}');
    const writes = workbook.writes.length;
    const back = await bringBack(workbook, { version: 1, reason: '', language: 'en' });
    expect(back).toEqual({ ok: false, findings: [{ code: 'changeLog.lost', args: { version: 1 } }] });
    expect(workbook.writes).toHaveLength(writes);
  });

  it('[S-38] should give rules in the language of the workbook by now', async () => {
    await create(PLAN, 1);
    await create(OTHER, 2);
    await bringBack(workbook, { version: 1, reason: '', language: 'zh-CN', date: on(3) });
    expect(await standing()).toEqual({ ...planIn(PLAN, 'zh-CN'), version: 3 });
  });
});
