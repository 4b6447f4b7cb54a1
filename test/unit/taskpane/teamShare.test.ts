import { describe, expect, it } from 'vitest';
import type { Language, Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { describeForPeople } from '../../../src/i18n/describeForPeople.ts';
import { indicatorName } from '../../../src/i18n/names.ts';
import { atOnce } from '../../../src/pieces.ts';
import { startWhatIf } from '../../../src/scoring/whatIf.ts';
import { compilePlan } from '../../../src/scoring/scorecard.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData } from '../../../taskpane/commands/findData.ts';
import type { RecordSource } from '../../../taskpane/commands/readTables.ts';
import { rollUpData } from '../../../taskpane/commands/rollUpData.ts';
import { scorePeriods } from '../../../taskpane/commands/scorePeriods.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { scoreFigures, scoreOfFigures } from '../../helpers/scoreFigures.ts';
import { calculate } from '../../parity/workbook.ts';
import { matrixOf, parityRows } from '../sheets/specCells.ts';

/** Effective calls, 20 of them, and half of the calls effective; half of each total is the team's. */
function planIn(language: Language): Plan {
  const plan = planFromTemplate('new_team', language);
  const calls = plan.indicators.filter(({ id }) => id === 'effective_calls');
  const indicators = calls.flatMap((each): Plan['indicators'] => [
    { ...each, weight: 50, target: 20, rule: 'higher' },
    { ...each, id: 'effective_call_rate', unit: 'ratio', weight: 50, target: 0.5, rule: 'higher' },
  ]);
  return { ...plan, period: '2026-01', cap: 200, teamShare: 0.5, indicators };
}

const callsOf = (agent: string, effective: number, others: number): Cell[][] => [
  ...Array.from({ length: effective }, (_, day): Cell[] => [agent, 200, 'yes', 46_023 + day]),
  ...Array.from({ length: others }, (_, day): Cell[] => [agent, 20, 'yes', 46_023 + day]),
];

const CALLS = [
  ['Agent', 'Seconds', 'Need', 'Date'],
  ...callsOf('Ann', 20, 20),
  ...callsOf('Bo', 10, 0),
  ...callsOf('Cy', 10, 10),
  ...callsOf('Di', 5, 15),
];
const ROSTER: Cell[][] = [
  ['Agent', 'Team'],
  ['Ann', 'North'],
  ['Bo', 'North'],
  ['Cy', 'South'],
  ['Di', 'South'],
];

/*
 * North: 15 calls each, 75 points; 30 of 50 effective, 120 points: 97.5. South: 7.5 calls each, 37.5 points; 15 of 40,
 * 75 points: 56.25. Alone: Ann 100, Bo 125, Cy 75, Di 37.5.
 */
const TOTALS = [
  ['Ann', 98.75],
  ['Bo', 111.25],
  ['Cy', 65.63],
  ['Di', 46.88],
];

const KINDS = {
  Calls: { kind: 'callLog', fields: ['agent', 'duration', 'need', 'date'] },
  Roster: { kind: 'roster', fields: ['agent', 'team'] },
} as const;

async function sourcesIn(workbook: MemoryWorkbook): Promise<readonly RecordSource[]> {
  const found = await workbook.listSources();
  return (['Calls', 'Roster'] as const).flatMap((sheet): RecordSource[] => {
    const source = found.find((each) => each.sheet === sheet);
    if (source === undefined) return [];
    const { kind, fields } = KINDS[sheet];
    const columns = Object.fromEntries(
      fields.map((field, column) => [field, { column, heading: field, confidence: 1 }]),
    );
    const mapping = { kind, columns, unit: 's', scale: 'share' } as const;
    return [{ source, table: { name: sheet, origin: { sheet, row: 0, column: 0 }, mapping } }];
  });
}

async function figuresIn(language: Language, roster: Cell[][] | null = ROSTER): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook().addSheet('Calls', CALLS);
  if (roster !== null) workbook.addSheet('Roster', roster);
  const created = await createPlan(workbook, planIn(language), language);
  if (!created.ok) throw new Error(JSON.stringify(created.findings));
  await rollUp(workbook, language);
  return workbook;
}

const rollUp = async (workbook: MemoryWorkbook, language: Language) =>
  rollUpData(workbook, { sources: await sourcesIn(workbook), unit: 'month', undated: '', language });

const totalsOf = ({ scorecard }: Awaited<ReturnType<typeof scoreOfFigures>>) =>
  scorecard.people.map(({ person, published }) => [person, published]);

/** The totals as LibreOffice works them out from the sheets of the workbook. */
async function calculatedTotals(workbook: MemoryWorkbook) {
  const specs = ['plan', 'actuals', 'teams', 'scorecard'].map((key) => workbook.specOf(key));
  const books = await calculate(specs.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
  const card = books.get(workbook.specOf('scorecard').name) ?? [];
  return card.slice(6).map(([person, , , total]) => [person, typeof total === 'number' ? total : null]);
}

describe.each(['en', 'zh-CN'] as const)('scoring a plan with a share of the team, in %s', (language) => {
  it('[S-21] should take the totals of the teams of the roster, in the pane and by the formulas', async () => {
    const workbook = await figuresIn(language);
    const score = await scoreOfFigures(workbook, language);
    expect(totalsOf(score)).toEqual(TOTALS);
    expect(score.notes).toEqual([]);
    expect(score.keepsInput).toBe(false);
    expect(await calculatedTotals(workbook)).toEqual(TOTALS);
    const heads = matrixOf(workbook.specOf('actuals'))[4]?.slice(0, 3);
    expect(heads).toEqual(language === 'en' ? ['Period', 'Agent', 'Team'] : ['周期', '坐席', '团队']);
    expect(workbook.specOf('teams').protection?.unlocked).toEqual([{ row: 5, column: 2, rows: 2, columns: 2 }]);
  });

  it('[S-21] should score everybody as one team where there is no team', async () => {
    const workbook = await figuresIn(language, null);
    const score = await scoreOfFigures(workbook, language);
    // 11.25 calls each, 56.25 points; 45 of 90 effective, 100 points: 78.125.
    expect(totalsOf(score)).toEqual([
      ['Ann', 89.06],
      ['Bo', 101.56],
      ['Cy', 76.56],
      ['Di', 57.81],
    ]);
    expect(await calculatedTotals(workbook)).toEqual(totalsOf(score));
    expect(workbook.contentAt(workbook.specOf('teams').name, 'A6')).toBe(language === 'en' ? 'Team' : '团队');
  });

  it('[S-21] should put what people fill in of a team before what its members come to, and keep it', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    const { name } = workbook.specOf('teams');
    workbook.type(name, 'C7', 40);
    workbook.type(name, 'D7', 0.5);
    const totals = [...TOTALS.slice(0, 2), ['Cy', 87.5], ['Di', 68.75]];
    expect(totalsOf(await scoreOfFigures(workbook, language))).toEqual(totals);
    expect(await calculatedTotals(workbook)).toEqual(totals);
    expect(totalsOf(await scoreOfFigures(workbook, language))).toEqual(totals);
    expect([workbook.contentAt(name, 'C7'), workbook.contentAt(name, 'C6')]).toEqual([40, null]);
  });

  it('[S-21] should keep what is given of everybody without a team', async () => {
    const workbook = await figuresIn(language, null);
    await scoreOfFigures(workbook, language);
    const { name } = workbook.specOf('teams');
    workbook.type(name, 'C6', 40);
    const [ann] = totalsOf(await scoreOfFigures(workbook, language));
    expect(ann).toEqual(['Ann', 87.5]);
    expect(workbook.contentAt(name, 'C6')).toBe(40);
  });

  it('should take nothing for given that stands on a sheet of people’s own', async () => {
    const workbook = await figuresIn(language);
    workbook.addSheet('teams', [
      ['Team', 'People', 'effective_calls'],
      ['North', 2, 400],
    ]);
    expect(totalsOf(await scoreOfFigures(workbook, language))).toEqual(TOTALS);
  });

  it('[S-21] should say by cell what a team lacks, once, and give its members no total', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    const { name } = workbook.specOf('teams');
    workbook.type(name, 'D7', 'half');
    const score = await scoreOfFigures(workbook, language);
    expect(totalsOf(score)).toEqual([...TOTALS.slice(0, 2), ['Cy', null], ['Di', null]]);
    const where = { kind: 'address', sheet: name, address: 'D7' };
    const args = { share: 0.5, team: 'South', missing: 'effective_call_rate' };
    expect(score.notes).toEqual([{ code: 'actuals.noTeam', where, args }]);
    const [note] = score.notes;
    const said = note ? describeForPeople(note, language) : '';
    expect(said).toContain(`${name}!D7`);
    expect(said).toContain('South');
    expect(workbook.contentAt(name, 'D7')).toBe('half');
    expect(await calculatedTotals(workbook)).toEqual(totalsOf(score));
  });

  it('[S-21] should ask which team counts when somebody typed another, and follow the roster', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    const actuals = workbook.specOf('actuals').name;
    workbook.type('Roster', 'B3', 'South');
    await rollUp(workbook, language);
    const score = await scoreOfFigures(workbook, language);
    expect(score.scorecard.teams.map(({ members }) => members.length)).toEqual([1, 3]);
    workbook.type(actuals, 'C7', 'East');
    const answer = await scoreFigures(workbook, language);
    if (answer.kind !== 'refused') throw new Error(JSON.stringify(answer));
    const where = { kind: 'address', sheet: actuals, address: 'C7' };
    expect(answer.findings).toMatchObject([{ code: 'actuals.conflict', where }]);
    const [finding] = answer.findings;
    expect(finding && describeForPeople(finding, language)).toContain(language === 'en' ? 'the team' : '团队');
  });

  it('[S-21] should go by rows without an agent as by what is given of teams, and by values where the input stays', async () => {
    const workbook = await figuresIn(language);
    const figures = workbook.specOf('figures').name;
    const rows = (await workbook.readSheet('figures'))?.values ?? [];
    const [heads = []] = rows.slice(4);
    const named = [indicatorName({ id: 'effective_call_rate' }, language), language === 'en' ? 'Team' : '团队'];
    const [rate, team] = named.map((name) => heads.findIndex((cell) => String(cell).startsWith(name)));
    const table = [heads, ...rows.slice(5), heads.map((_, at) => (at === team ? 'South' : at === rate ? 0.5 : null))];
    workbook.addSheet('Mine', table);
    const data = (await findData(workbook)).find(({ source }) => source.sheet === 'Mine');
    if (data === undefined) throw new Error(`${figures} has a copy`);
    const score = await scoreOfFigures(workbook, language, { data, form: 'values' });
    const totals = [...TOTALS.slice(0, 2), ['Cy', 71.88], ['Di', 53.13]];
    expect(totalsOf(score)).toEqual(totals);
    const { name } = workbook.specOf('teams');
    expect([workbook.contentAt(name, 'D7'), workbook.contentAt(name, 'B7')]).toEqual([0.5, 2]);
    expect(workbook.contentAt(name, 'I7')).toBeCloseTo(68.75, 9);
    expect(await calculatedTotals(workbook)).toEqual(totals);
    const periods = await scorePeriods(workbook, data.source);
    const published = periods.ok ? periods.value.periods[0]?.scorecard.people.map((each) => each.published) : [];
    expect(published).toEqual(totals.map(([, total]) => total));
    const compiled = compilePlan(score.plan);
    if (!compiled.ok) throw new Error('the plan can score');
    expect([...atOnce(startWhatIf(compiled.value, score.actuals)).standings.published]).toEqual(published);
  });

  it('[S-21] should follow a plan that is changed, with the people and teams that are there', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    workbook.type(workbook.specOf('teams').name, 'C7', 40);
    const created = await createPlan(workbook, { ...planIn(language), teamShare: 1 }, language);
    expect(created.ok).toBe(true);
    const totals = [
      ['Ann', 97.5],
      ['Bo', 97.5],
      ['Cy', 87.5],
      ['Di', 87.5],
    ];
    expect(await calculatedTotals(workbook)).toEqual(totals);
    expect(totalsOf(await scoreOfFigures(workbook, language))).toEqual(totals);
  });

  it('should keep the teams that people typed on the input sheet when the share is given up', async () => {
    const workbook = await figuresIn(language, null);
    await scoreOfFigures(workbook, language);
    workbook.type(workbook.specOf('actuals').name, 'C6', 'North');
    const plan = { ...planIn(language), teamShare: 0 };
    const created = await createPlan(workbook, plan, language);
    expect(created.ok).toBe(true);
    const score = await scoreOfFigures(workbook, language);
    expect(score.keepsInput).toBe(false);
    expect(totalsOf(score).map(([, total]) => total)).toEqual([100, 125, 75, 37.5]);
    expect(workbook.contentAt(workbook.specOf('actuals').name, 'C6')).toBe('North');
  });
});
