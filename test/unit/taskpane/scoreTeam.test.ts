import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/sheets/address.ts';
import { guessMapping } from '../../../src/calls/mapping.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData } from '../../../taskpane/commands/findData.ts';
import { OWN_WEIGHTS, type Policy } from '../../../taskpane/commands/planToScore.ts';
import type { TeamScore } from '../../../taskpane/commands/scorePeople.ts';
import { scoreTeam } from '../../../taskpane/commands/scoreTeam.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

/** Ann: 3 calls, 2 of at least 3 minutes; Bo: 1 call, too short. */
const CALLS = [
  ['Agent', 'Duration (s)', 'Subscribed'],
  ['Ann', 200, 'yes'],
  ['Ann', 180, 'no'],
  ['Ann', 20, 'no'],
  ['Bo', 179, 'no'],
];

const OWN: Policy = { profile: OWN_WEIGHTS, missing: 'incomplete', minimumCoverage: 0.6 };

async function withPlan(template: 'new_team' | 'balanced_case' = 'new_team'): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('Calls', CALLS);
  const created = await createPlan(workbook, planFromTemplate(template, 'en'), 'en');
  expect(created.ok).toBe(true);
  return workbook;
}

async function score(workbook: MemoryWorkbook, policy: Policy = OWN, language: 'en' | 'zh-CN' = 'en') {
  const [data] = await findData(workbook);
  if (data === undefined) throw new Error('no data');
  const mapping = data.kind === 'callLog' ? guessMapping(data.source.headings, data.source.sample) : null;
  return scoreTeam(workbook, { data, mapping, policy, language });
}

async function cellOf(workbook: MemoryWorkbook, key: string, address: string): Promise<Cell | undefined> {
  const content = await workbook.readSheet(key);
  const place = parseAddress(address);
  if (content === null || place === null) throw new Error(`Nothing at ${key} ${address}`);
  return content.values[place.row - content.area.row]?.[place.column - content.area.column];
}

async function scoreOf(workbook: MemoryWorkbook, policy: Policy = OWN): Promise<TeamScore> {
  const answer = await score(workbook, policy);
  if (answer.kind !== 'scored') throw new Error(JSON.stringify(answer));
  return answer.score;
}

describe('scoring a team', () => {
  it('[S-28] should derive figures from the call log and write them to the input sheet', async () => {
    const workbook = await withPlan();
    const { scorecard } = await scoreOf(workbook);
    expect(scorecard.people.map(({ person }) => person)).toEqual(['Ann', 'Bo']);
    expect(workbook.writes.at(-1)).toEqual(['actuals', 'scorecard', 'dashboard']);
    expect(await cellOf(workbook, 'actuals', 'B6')).toBe('Ann');
    expect(await cellOf(workbook, 'actuals', 'C6')).toBe(2);
  });

  it('should keep what people typed when the call log is scored again with newer calls', async () => {
    const workbook = await withPlan();
    await scoreOf(workbook);
    workbook.type('Actuals', 'E6', 0.93);
    workbook.type('Calls', 'A6', 'Ann');
    workbook.type('Calls', 'B6', 400);
    await scoreOf(workbook);
    expect(await cellOf(workbook, 'actuals', 'E6')).toBe(0.93);
    expect(await cellOf(workbook, 'actuals', 'C6')).toBe(3);
  });

  it('[S-2] should roll sub-indicators up into their parent, and again when they change', async () => {
    const workbook = new MemoryWorkbook();
    const headings = ['Agent', 'Product-introduction accuracy', 'Objection-handling compliance'];
    workbook.addSheet('QA', [headings, ['Ann', 0.9, 0.7]]);
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    await scoreOf(workbook);
    expect(await cellOf(workbook, 'actuals', 'F6')).toBe(0.8);
    workbook.type('QA', 'C2', 1);
    await scoreOf(workbook);
    expect(await cellOf(workbook, 'actuals', 'F6')).toBe(0.95);
  });

  it('[S-2] should score again a table that holds an indicator beside its parts, of which it is made', async () => {
    const workbook = new MemoryWorkbook();
    const headings = ['Agent', 'Script compliance', 'Product-introduction accuracy', 'Objection-handling compliance'];
    workbook.addSheet('QA', [headings, ['Ann', 0.75, 0.9, 0.7]]);
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
    await scoreOf(workbook);
    await scoreOf(workbook);
    expect(await cellOf(workbook, 'actuals', 'F6')).toBe(0.8);
    workbook.type('QA', 'D2', null);
    await scoreOf(workbook);
    expect(await cellOf(workbook, 'actuals', 'F6')).toBe(0.75);
  });

  it('should ask which figure counts when somebody typed over a derived one', async () => {
    const workbook = await withPlan();
    await scoreOf(workbook);
    workbook.type('Actuals', 'C6', 99);
    const answer = await score(workbook);
    expect(answer).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'actuals.conflict', where: { kind: 'address', sheet: 'Actuals', address: 'C6' } }],
    });
  });

  it('[S-8] should go back to the plan as it was after any number of profiles', async () => {
    const changed = await withPlan('balanced_case');
    const { plan } = await scoreOf(changed, { ...OWN, profile: 'new_team' });
    expect(plan.indicators.map(({ weight }) => weight)).not.toEqual([40, 20, 20, 15, 5]);
    const after = await scoreOf(changed, { ...OWN, profile: OWN_WEIGHTS });
    expect(after.plan.indicators.map(({ weight }) => weight)).toEqual([40, 20, 20, 15, 5]);
  });

  it('[S-8] should name the dimension in which the plan has nothing for the profile', async () => {
    const workbook = await withPlan();
    const refused = await score(workbook, { ...OWN, profile: 'mature_team' });
    expect(refused).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'profile.emptyDimension', args: { dimension: 'results' } }],
    });
  });

  it('should write plan and lists only when they changed', async () => {
    const workbook = await withPlan();
    await scoreOf(workbook);
    await scoreOf(workbook);
    expect(workbook.writes.at(-1)).toEqual(['actuals', 'scorecard', 'dashboard']);
    await scoreOf(workbook, { ...OWN, missing: 'zero' });
    expect(workbook.writes.at(-1)).toEqual(['readme', 'plan', 'lists', 'actuals', 'scorecard', 'dashboard']);
  });

  it('should lead to the cell of a figure that is wrong', async () => {
    const workbook = await withPlan();
    await scoreOf(workbook);
    workbook.type('Actuals', 'E6', 93);
    const { notes } = await scoreOf(workbook);
    expect(notes).toContainEqual(
      expect.objectContaining({ where: { kind: 'address', sheet: 'Actuals', address: 'E6' } }),
    );
  });

  it('should leave an input sheet with several periods as it is', async () => {
    const workbook = await withPlan();
    workbook.type('Actuals', 'A6', '2026-10');
    workbook.type('Actuals', 'B6', 'Cy');
    workbook.type('Actuals', 'A7', '2026-11');
    workbook.type('Actuals', 'B7', 'Cy');
    const answer = await score(workbook);
    expect(answer).toMatchObject({ kind: 'refused', findings: [{ code: 'sheet.periodUnclear' }] });
    expect(await cellOf(workbook, 'actuals', 'A6')).toBe('2026-10');
  });

  it('should leave the workbook as it was when it is cancelled', async () => {
    const workbook = await withPlan();
    const before = workbook.writes.length;
    const controller = new AbortController();
    const [data] = await findData(workbook);
    if (data === undefined) throw new Error('no data');
    const mapping = guessMapping(data.source.headings, data.source.sample);
    const request = { data, mapping, policy: OWN, language: 'en' } as const;
    const run = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(scoreTeam(workbook, request, run)).rejects.toThrow(/abort/i);
    expect(workbook.writes).toHaveLength(before);
    expect(await cellOf(workbook, 'actuals', 'B6')).toBeFalsy();
  });

  it('[S-42] should put the sheets into the language of the pane', async () => {
    const workbook = await withPlan();
    await score(workbook, OWN, 'zh-CN');
    const names = ['plan', 'lists', 'actuals', 'scorecard'].map(async (key) => (await workbook.readSheet(key))?.sheet);
    expect(await Promise.all(names)).toEqual(['考核方案', '选项列表', '实际数据', '计分卡']);
  });
});
