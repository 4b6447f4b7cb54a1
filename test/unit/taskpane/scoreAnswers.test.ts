import { beforeEach, describe, expect, it } from 'vitest';
import { remap } from '../../../src/calls/mapping.ts';
import { planFromTemplate, type TemplateId } from '../../../src/plan/templates.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData, type FoundData } from '../../../taskpane/commands/findData.ts';
import { OWN_WEIGHTS, type Policy } from '../../../taskpane/commands/planToScore.ts';
import { mappingFor } from '../../../taskpane/commands/rememberMapping.ts';
import { scoreTeam, type ScoreAnswer } from '../../../taskpane/commands/scoreTeam.ts';
import type { TeamScore } from '../../../taskpane/commands/scorePeople.ts';
import { WorkbookError, type RunOptions } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { CALL_LOG, longCallLog, QUALITY_FIGURES } from './callLogs.ts';

const INCOMPLETE: Policy = { profile: OWN_WEIGHTS, missing: 'incomplete', minimumCoverage: 0.6 };
const LEAVE_OUT: Policy = { profile: OWN_WEIGHTS, missing: 'exclude', minimumCoverage: 0.4 };

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook();
});

async function make(template: TemplateId, period = ''): Promise<void> {
  const made = await createPlan(workbook, { ...planFromTemplate(template, 'en'), period }, 'en');
  if (!made.ok) throw new Error('The template cannot be written');
}

async function dataCalled(name: string): Promise<FoundData> {
  const found = (await findData(workbook)).find(({ source }) => source.name === name);
  if (!found) throw new Error(`No data called ${name}`);
  return found;
}

async function score(name: string, policy: Policy, run: RunOptions = {}): Promise<ScoreAnswer> {
  const data = await dataCalled(name);
  const mapping = data.kind === 'callLog' ? await mappingFor(workbook, data.source) : null;
  return scoreTeam(workbook, { data, mapping, policy, language: 'en' }, run);
}

function scored(answer: ScoreAnswer): TeamScore {
  if (answer.kind !== 'scored') throw new Error(JSON.stringify(answer));
  return answer.score;
}

const totals = ({ scorecard }: TeamScore): Record<string, number | null> =>
  Object.fromEntries(scorecard.people.map(({ person, published }) => [person, published]));

/** Total by effective calls (target 300) and their rate (target 0.3), which weigh the same. */
function totalOf(effective: number, dials: number): number {
  const [count, rate] = [(100 * effective) / 300, Math.min(120, (100 * effective) / dials / 0.3)];
  return Math.round(50 * (count + rate)) / 100;
}

describe('finding data', () => {
  it('should put the call log first and leave out our own plan, scorecard and lists', async () => {
    workbook.addSheet('Notes', [['Remember'], ['to call']]).addSheet('QA', QUALITY_FIGURES);
    workbook.addSheet('Log', CALL_LOG, 'Calls');
    await make('new_team');
    const found = await findData(workbook);
    expect(found.map(({ source, kind, isInput }) => [source.name, kind, isInput])).toEqual([
      ['Calls', 'callLog', false],
      ['QA', 'actuals', false],
      ['TeleKPI_Actuals', 'actuals', true],
      ['Notes', 'unknown', false],
    ]);
  });
});

describe('totals from a call log', () => {
  beforeEach(() => {
    workbook.addSheet('Log', CALL_LOG, 'Calls');
  });

  it('[S-18] should leave totals open while indicators of the plan are missing', async () => {
    await make('new_team');
    const open = scored(await score('Calls', INCOMPLETE));
    expect(totals(open)).toEqual({ Ann: null, Bob: null, 陈静: null });
    expect(open.scorecard.people[0]).toMatchObject({ coverage: 0.4, grade: null, light: null, rank: null });
  });

  it('[S-19] should share out the weight of what is missing when the plan says so', async () => {
    await make('new_team');
    const answer = await score('Calls', LEAVE_OUT);
    expect(totals(scored(answer))).toEqual({ Ann: totalOf(2, 4), Bob: totalOf(1, 2), 陈静: 0 });
  });

  it('[S-28] should count the calls of the plan’s period only', async () => {
    await make('new_team', '2026-11');
    workbook.type('Log', 'B2', '2026-10');
    expect(totals(scored(await score('Calls', LEAVE_OUT)))['Ann']).toBe(totalOf(1, 3));
  });

  it('should name the periods of the log when the plan’s is none of them', async () => {
    await make('new_team', '2025-01');
    expect(await score('Calls', LEAVE_OUT)).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'sheet.periodUnclear', args: { period: '2025-01', periods: '2026-11' } }],
    });
  });

  it('should remember the mapping in the workbook', async () => {
    await make('new_team');
    const data = await dataCalled('Calls');
    const mapping = remap(await mappingFor(workbook, data.source), 'need', null);
    const answer = await scoreTeam(workbook, { data, mapping, policy: LEAVE_OUT, language: 'en' });
    expect(scored(answer).imported?.notApplied).toEqual(['need']);
    expect((await mappingFor(workbook, data.source)).need).toBeNull();
  });

  it('should point to the cell of a duration it cannot read, and count the other calls', async () => {
    await make('new_team');
    workbook.type('Log', 'C7', 'soon');
    const { notes, scorecard } = scored(await score('Calls', LEAVE_OUT));
    expect(notes).toContainEqual({
      code: 'calls.durationUnreadable',
      where: { kind: 'address', sheet: 'Log', address: 'C7' },
      args: { found: 'soon' },
    });
    expect(scorecard.people.map(({ person }) => person)).toEqual(['Ann', 'Bob', '陈静']);
  });

  it('should leave the sheets as they were when Excel refuses', async () => {
    await make('new_team');
    const before = await workbook.readSheet('scorecard');
    workbook.refuseNext('writeSheets', new WorkbookError('AccessDenied', 'Scorecard!A1'));
    await expect(score('Calls', LEAVE_OUT)).rejects.toThrow('AccessDenied');
    expect(await workbook.readSheet('scorecard')).toEqual(before);
  });
});

describe('totals from a table of figures', () => {
  beforeEach(async () => {
    workbook.addSheet('QA', QUALITY_FIGURES);
    await make('new_team');
  });

  it('should score half the figures at half the points', async () => {
    const answer = await score('QA', { ...LEAVE_OUT, minimumCoverage: 0.6 });
    expect(totals(scored(answer))).toEqual({ Ann: 100, Bob: 50, 陈静: 100 });
  });

  it('[S-18] should leave a total open below the least coverage', async () => {
    const answer = await score('QA', { ...LEAVE_OUT, minimumCoverage: 0.61 });
    expect(totals(scored(answer))).toEqual({ Ann: null, Bob: null, 陈静: null });
  });

  it('[S-18] should point to the cell of a ratio given in percent', async () => {
    workbook.type('QA', 'B3', 92);
    const { notes, scorecard } = scored(await score('QA', INCOMPLETE));
    const where = { kind: 'address', sheet: 'QA', address: 'B3' };
    expect(notes).toMatchObject([{ code: 'actual.percentAsRatio', where, args: { proposed: 0.92 } }]);
    expect(scorecard.people.map(({ total }) => total.kind)).toEqual(['incomplete', 'invalid', 'incomplete']);
  });

  it('[S-18] should name the cell of a person who stands there twice', async () => {
    workbook.type('QA', 'A4', 'Bob');
    expect(await score('QA', INCOMPLETE)).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'actuals.duplicatePerson', where: { kind: 'address', sheet: 'QA', address: 'A4' } }],
    });
  });
});

describe('a workbook that cannot be scored', () => {
  it('should say so without a plan', async () => {
    workbook.addSheet('Log', CALL_LOG, 'Calls');
    expect(await score('Calls', INCOMPLETE)).toMatchObject({ kind: 'refused', findings: [{ code: 'sheet.notPlan' }] });
  });

  it('should point to the cell of the plan sheet that was broken', async () => {
    workbook.addSheet('Log', CALL_LOG, 'Calls');
    await make('new_team');
    const { values, area } = (await workbook.readSheet('plan')) ?? { values: [], area: { row: 0, column: 0 } };
    const row = values.findIndex((cells) => cells.includes('Weight') && cells.includes('Rule'));
    const column = values[row]?.indexOf('Weight') ?? -1;
    const address = `${String.fromCharCode(65 + area.column + column)}${area.row + row + 2}`;
    workbook.type('Plan', address, 'heavy');
    expect(await score('Calls', INCOMPLETE)).toMatchObject({
      kind: 'refused',
      findings: [{ where: { kind: 'address', sheet: 'Plan', address } }],
    });
  });

  it('should say when the data names nobody', async () => {
    await make('new_team');
    expect(await score('TeleKPI_Actuals', INCOMPLETE)).toEqual({ kind: 'nobody' });
  });
});

describe('a long call log', () => {
  it('should be read in pieces, with progress that never goes back, and scored whole', async () => {
    workbook.addSheet('Log', longCallLog(45_211), 'Calls');
    await make('new_team');
    const shares: number[] = [];
    const result = scored(await score('Calls', LEAVE_OUT, { onProgress: (share) => shares.push(share) }));
    expect(result.scorecard.people).toHaveLength(40);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.filter((share) => share >= 1)).toEqual([1]);
    expect(shares.at(-1)).toBe(1);
  });

  it('should stop between pieces when it is cancelled, and write nothing', async () => {
    workbook.addSheet('Log', longCallLog(45_211), 'Calls');
    await make('new_team');
    const controller = new AbortController();
    const writes = workbook.writes.length;
    let last = 0;
    const onProgress = (share: number): void => {
      last = share;
      if (share > 0.1) controller.abort();
    };
    await expect(score('Calls', LEAVE_OUT, { signal: controller.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(last).toBeLessThan(0.2);
    expect(workbook.writes).toHaveLength(writes);
  });
});
