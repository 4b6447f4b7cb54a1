import { beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../../src/pieces.ts';
import { indicatorFromCatalogue, catalogueEntry } from '../../src/plan/catalogue.ts';
import { LANGUAGES, type Language, type Plan, type PlanIndicator } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import { DAY_FIGURES } from '../../src/scoring/attendance.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import type { FormulaForm } from '../../src/sheets/scorecardFormulas.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { rowValues } from '../../src/sheets/scorecardValues.ts';
import { translatorOf } from '../../src/sheets/vocabulary.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import { calculateSheetsWithAddin } from '../helpers/addinSheet.ts';
import { standIn } from '../helpers/customFunctions.ts';
import { parityRows } from '../unit/sheets/specCells.ts';
import { calculate } from './workbook.ts';

standIn();

/*
 * Scorecards of people with days: every cell as a spreadsheet calculates it beside what the engine says [S-22].
 */
type Own = Partial<PlanIndicator>;
const INDICATORS: readonly (readonly [id: string, weight: number, target: number | null, rule: string, own?: Own])[] = [
  ['sales_amount', 25, 60_000, 'higher'],
  ['effective_calls', 15, 60, 'curve 60%:0 100%:100 150%:150', { threshold: 0.5 }],
  ['dials', 10, 300, 'bands 60%:0 80%:60 100%:100 120%:120'],
  ['closed_customers', 10, 20, 'higher from 6'],
  ['csat', 10, 0.9, 'higher from 0.5'],
  ['average_call_duration', 5, 240, 'range 180..300 within 60..480'],
  ['script_compliance', 20, 0.9, 'higher'],
  ['product_intro_accuracy', 0, 0.9, 'higher'],
  ['objection_handling_compliance', 0, 0.9, 'higher'],
  ['complaint_rate', 5, 0.1, 'lower'],
  ['follow_up_visits', 0, 20, 'pass', { role: 'gate', gate: { effect: 'cap', amount: 59.9 } }],
  ['innovation_proposals', 0, null, 'bonus 2', { role: 'adjustment' }],
];

const PARTS: readonly string[] = ['product_intro_accuracy', 'objection_handling_compliance'];

/** Blank is null; words stand where a number belongs. */
type Day = number | string | null;
const DAYS: readonly (readonly [worked: Day, working: Day])[] = [
  ...([
    [null, null],
    [22, 22],
    [11, 22],
    [7.5, 22],
    [24, 22],
    [0, 22],
    [22, 0],
    [0, 0],
  ] as const),
  ...([
    [11, null],
    [null, 22],
    [-1, 22],
    [11, -22],
    [-1, null],
    ['most', 22],
    [11, '二十二'],
    ['most', null],
  ] as const),
];
const SHARES = [0.3, 0.5, 0.6, 1, 1.2];

const planIn = (language: Language): Plan => ({
  ...planFromTemplate('balanced_case', language),
  missing: 'exclude',
  indicators: INDICATORS.map(([id, weight, target, rule, own]): PlanIndicator => {
    const entry = catalogueEntry(id);
    if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
    return { ...indicatorFromCatalogue(entry, weight), target, rule, ...own };
  }),
});

/** Everybody's days with figures at so many shares of the target, some of them missing or not due. */
function team({ indicators }: Plan): Actuals {
  const cases = DAYS.flatMap((days) => SHARES.map((share, at) => ({ days, share, at })));
  const rows = cases.map(({ days, share, at }, row) => [
    ...indicators.map(({ id, unit, target }, column): Measurement => {
      if ((row + column) % 17 === 0 && !PARTS.includes(id)) return { kind: at % 2 === 0 ? 'missing' : 'notApplicable' };
      const value = (target ?? 2) * share;
      return { kind: 'value', value: unit === 'ratio' ? Math.min(1, value) : value };
    }),
    ...days.map(dayOf),
  ]);
  const people = cases.map((_, row) => `P${row + 1}`);
  return { people, indicators: [...indicators.map(({ id }) => id), ...DAY_FIGURES], rows };
}

function dayOf(day: Day): Measurement {
  if (day === null) return { kind: 'missing' };
  if (typeof day === 'number') return { kind: 'value', value: day };
  return { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found: day } } };
}

async function cardOf(plan: Plan, actuals: Actuals, form: FormulaForm): Promise<readonly (readonly unknown[])[]> {
  const sheets = workbookSheets(plan, actuals, plan.language, { form });
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.findings));
  const written = sheets.value.map((spec) => ({ name: spec.name, rows: parityRows(spec) }));
  const books = form === 'builtin' ? await calculate(written) : calculateSheetsWithAddin(written);
  const card = books.get(translatorOf(plan.language)('sheet.scorecard.name')) ?? [];
  return card.slice(scorecardLayout(plan, actuals.people.length).firstRow);
}

const CASES = LANGUAGES.flatMap((language) => (['builtin', 'telekpi'] as const).map((form) => ({ language, form })));

describe.each(CASES)('a scorecard with days in $language by $form formulas', ({ language, form }) => {
  const plan = planIn(language);
  const actuals = team(plan);
  const invalid = translatorOf(language)('sheet.scorecard.invalid');
  let card: readonly (readonly unknown[])[];
  let wanted: readonly (readonly unknown[])[];
  beforeAll(async () => {
    const compiled = compilePlan(plan);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    card = await cardOf(plan, actuals, form);
    wanted = atOnce(rowValues(compiled.value, rollUpSubIndicators(actuals, plan), language));
  }, 120_000);

  /** Blank is nothing, an error what the engine calls invalid. */
  const shown = (cell: unknown): unknown => {
    if (typeof cell === 'string' && cell.startsWith('#')) return invalid;
    return cell === '' || cell === undefined ? null : cell;
  };

  test('[S-22] should say of everybody what the engine says, every cell of it', () => {
    const wrong: string[] = [];
    wanted.forEach((row, person) =>
      row.forEach((value, column) => {
        const cell = shown(card[person]?.[column]);
        const isSame =
          typeof value === 'number' && typeof cell === 'number' ? Math.abs(cell - value) <= 1e-9 : cell === value;
        const days = JSON.stringify(actuals.rows[person]?.slice(-2));
        if (!isSame) wrong.push(`${days} column ${column}: ${String(cell)}, not ${String(value)}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(wanted).toHaveLength(DAYS.length * SHARES.length);
  });

  test('[S-22] should have met scaled, unscaled and impossible days, and nobody’s', () => {
    const { total } = scorecardLayout(plan, actuals.people.length);
    const totalsOf = (at: number) =>
      wanted.slice(at * SHARES.length, (at + 1) * SHARES.length).map((row) => row[total]);
    const incomplete = translatorOf(language)('sheet.scorecard.incomplete');
    expect(totalsOf(2)).not.toEqual(totalsOf(1));
    expect(new Set([5, 6, 7].flatMap(totalsOf))).toEqual(new Set([incomplete]));
    expect(new Set([10, 11, 13, 14, 15].flatMap(totalsOf))).toEqual(new Set([invalid]));
  });
});
