import { describe, expect, it } from 'vitest';
import type { Language, Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { describeForPeople } from '../../../src/i18n/describeForPeople.ts';
import { atOnce } from '../../../src/pieces.ts';
import { startWhatIf } from '../../../src/scoring/whatIf.ts';
import { translatorOf } from '../../../src/sheets/vocabulary.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import type { RecordSource } from '../../../taskpane/commands/readTables.ts';
import { rollUpData } from '../../../taskpane/commands/rollUpData.ts';
import { scorePeriods } from '../../../taskpane/commands/scorePeriods.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { scoreFigures, scoreOfFigures } from '../../helpers/scoreFigures.ts';
import { calculate } from '../../parity/workbook.ts';
import { parityRows } from '../sheets/specCells.ts';

/** Effective calls alone, 20 of them. */
function planIn(language: Language): Plan {
  const plan = planFromTemplate('new_team', language);
  const indicators = plan.indicators
    .filter(({ id }) => id === 'effective_calls')
    .map((each) => ({ ...each, weight: 100, target: 20, rule: 'higher' }));
  return { ...plan, period: '2026-01', cap: 200, indicators };
}

/** Ann and Bo make twenty each, Cy ten; Bo was there for half of the month, Cy for all of it, Di not at all. */
const CALLS = [
  ['Agent', 'Seconds', 'Need', 'Date'],
  ...Array.from({ length: 20 }, (_, day): Cell[] => ['Ann', 200, 'yes', 46_023 + day]),
  ...Array.from({ length: 20 }, (_, day): Cell[] => ['Bo', 200, 'yes', 46_023 + day]),
  ...Array.from({ length: 10 }, (_, day): Cell[] => ['Cy', 200, 'yes', 46_023 + day]),
  ['Di', 200, 'yes', 46_023],
];
const ROSTER = [
  ['Agent', 'Days worked', 'Working days'],
  ['Ann', null, null],
  ['Bo', 11, 22],
  ['Cy', 22, 22],
  ['Di', 0, 22],
];

const KINDS = {
  Calls: { kind: 'callLog', fields: ['agent', 'duration', 'need', 'date'] },
  Roster: { kind: 'roster', fields: ['agent', 'daysWorked', 'workingDays'] },
} as const;

async function sourcesIn(workbook: MemoryWorkbook): Promise<readonly RecordSource[]> {
  const found = await workbook.listSources();
  return (['Calls', 'Roster'] as const).map((sheet): RecordSource => {
    const source = found.find((each) => each.sheet === sheet);
    if (source === undefined) throw new Error(`no ${sheet}`);
    const { kind, fields } = KINDS[sheet];
    const columns = Object.fromEntries(
      fields.map((field, column) => [field, { column, heading: field, confidence: 1 }]),
    );
    const mapping = { kind, columns, unit: 's', scale: 'share' } as const;
    return { source, table: { name: sheet, origin: { sheet, row: 0, column: 0 }, mapping } };
  });
}

async function figuresIn(language: Language): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook().addSheet('Calls', CALLS).addSheet('Roster', ROSTER);
  const created = await createPlan(workbook, planIn(language), language);
  if (!created.ok) throw new Error(JSON.stringify(created.findings));
  await rollUp(workbook, language);
  return workbook;
}

const rollUp = async (workbook: MemoryWorkbook, language: Language) =>
  rollUpData(workbook, { sources: await sourcesIn(workbook), unit: 'month', undated: '', language });

const totalsOf = ({ scorecard }: Awaited<ReturnType<typeof scoreOfFigures>>) =>
  scorecard.people.map(({ person, published }) => [person, published]);

const TOTALS = [
  ['Ann', 100],
  ['Bo', 200],
  ['Cy', 50],
  ['Di', null],
];

/** The totals as LibreOffice works them out from the sheets of the workbook. */
async function calculatedTotals(workbook: MemoryWorkbook, language: Language) {
  const specs = ['plan', 'actuals', 'scorecard'].map((key) => workbook.specOf(key));
  const books = await calculate(specs.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
  const card = books.get(translatorOf(language)('sheet.scorecard.name')) ?? [];
  return card.slice(6).map(([person, , total]) => [person, typeof total === 'number' ? total : null]);
}

describe.each(['en', 'zh-CN'] as const)('scoring figures whose roster has days, in %s', (language) => {
  it('[S-22] should go by scaled targets, in the pane and by the formulas on the sheet', async () => {
    const workbook = await figuresIn(language);
    const score = await scoreOfFigures(workbook, language);
    expect(totalsOf(score)).toEqual(TOTALS);
    expect(score.keepsInput).toBe(false);
    expect(await calculatedTotals(workbook, language)).toEqual(TOTALS);
  });

  it('[S-22] should go by the days that people typed over a blank, and by newer ones of the roster', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    const actuals = workbook.specOf('actuals').name;
    workbook.type(actuals, 'D6', 5);
    workbook.type(actuals, 'E6', 20);
    workbook.type('Roster', 'B4', 11);
    await rollUp(workbook, language);
    const totals = [
      ['Ann', 200],
      ['Bo', 200],
      ['Cy', 100],
      ['Di', null],
    ];
    expect(totalsOf(await scoreOfFigures(workbook, language))).toEqual(totals);
    expect(await calculatedTotals(workbook, language)).toEqual(totals);
  });

  it('[S-22] should ask which days count when somebody typed others, by their name and cell', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    const actuals = workbook.specOf('actuals').name;
    workbook.type(actuals, 'D7', 12);
    const answer = await scoreFigures(workbook, language);
    const where = { kind: 'address', sheet: actuals, address: 'D7' };
    if (answer.kind !== 'refused') throw new Error(JSON.stringify(answer));
    expect(answer.findings).toMatchObject([{ code: 'actuals.conflict', where }]);
    const [finding] = answer.findings;
    expect(finding && describeForPeople(finding, language)).toContain(language === 'en' ? 'days worked' : '出勤天数');
  });

  it('[S-22] should tell the cell of days that cannot be, of one person alone', async () => {
    const workbook = await figuresIn(language);
    await scoreOfFigures(workbook, language);
    const actuals = workbook.specOf('actuals').name;
    workbook.type(actuals, 'D6', -5);
    workbook.type(actuals, 'E6', 22);
    const score = await scoreOfFigures(workbook, language);
    expect(totalsOf(score)).toEqual([['Ann', null], ...TOTALS.slice(1)]);
    const where = { kind: 'address', sheet: actuals, address: 'D6' };
    expect(score.notes).toEqual([{ code: 'attendance.invalid', where, args: { worked: -5, working: 22 } }]);
    workbook.type(actuals, 'D6', 'most');
    const [note] = (await scoreOfFigures(workbook, language)).notes;
    expect(note).toMatchObject({ code: 'actual.notNumber', where, args: { found: 'most' } });
    expect(workbook.contentAt(actuals, 'D6')).toBe('most');
  });

  it('[S-22] should be followed by what-if, and by the periods of a table', async () => {
    const workbook = await figuresIn(language);
    const score = await scoreOfFigures(workbook, language);
    const sheet = (await workbook.sheetNames()).get('figures');
    const source = (await workbook.listSources()).find((each) => each.sheet === sheet);
    if (source === undefined) throw new Error('no figures');
    const periods = await scorePeriods(workbook, source);
    const card = periods.ok ? periods.value.periods[0]?.scorecard : undefined;
    expect(card?.people.map(({ published }) => published)).toEqual([100, 200, 50, null]);
    const compiled = periods.ok ? periods.value.periods[0]?.compiled : undefined;
    if (compiled === undefined) throw new Error('the period was scored');
    const { standings } = atOnce(startWhatIf(compiled, score.actuals));
    expect([...standings.published]).toEqual([100, 200, 50, NaN]);
  });
});
