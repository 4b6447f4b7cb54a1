import * as fc from 'fast-check';
import type { CellValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { rowValues } from '../../src/sheets/scorecardValues.ts';
import { translatorOf } from '../../src/sheets/vocabulary.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import { atOnce } from '../../src/pieces.ts';
import { planOf } from '../unit/plan/planOf.ts';
import { parityRows } from '../unit/sheets/specCells.ts';
import { calculate } from './workbook.ts';

const PARENT = 'script_compliance';
const PEOPLE = 120;

const parted = { csat: 60, [PARENT]: 40, product_intro_accuracy: 0, objection_handling_compliance: 0 };

const CASES: readonly { name: string; plan: Plan; language: Language }[] = [
  { name: 'parts without weight', plan: planOf(parted), language: 'en' },
  {
    name: 'parts with weights of their own',
    plan: planOf({ ...parted, csat: 40, product_intro_accuracy: 15, objection_handling_compliance: 5 }),
    language: 'zh-CN',
  },
  {
    name: 'one part alone with a weight, before its parent, in bands',
    plan: planOf(
      { product_intro_accuracy: 20, csat: 40, objection_handling_compliance: 0, [PARENT]: 40 },
      { [PARENT]: { rule: 'bands 60%:0 80%:60 100%:100 120%:120', threshold: 0.5 } },
    ),
    language: 'en',
  },
  {
    name: 'a gate',
    plan: planOf({ ...parted, csat: 100, [PARENT]: 0 }, { [PARENT]: { role: 'gate', gate: { effect: 'cap' } } }),
    language: 'zh-CN',
  },
];

const value = (figure: number): Measurement => ({ kind: 'value', value: figure });

/** As people type them, mistakes too: 92 for 92 %, a figure below 0, words. */
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 120 }).map((percent) => value(percent / 100)) },
  { weight: 2, arbitrary: fc.constant<Measurement>({ kind: 'missing' }) },
  { weight: 2, arbitrary: fc.constant<Measurement>({ kind: 'notApplicable' }) },
  { weight: 1, arbitrary: fc.constantFrom(value(92), value(-0.1), faulty('good')) },
);

function faulty(found: string): Measurement {
  return { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found } } };
}

function actualsOf(plan: Plan): Actuals {
  const rows = fc.sample(fc.array(figure, { minLength: 4, maxLength: 4 }), { seed: 20261127, numRuns: PEOPLE });
  return {
    people: rows.map((_, person) => `P${person + 1}`),
    indicators: plan.indicators.map(({ id }) => id),
    rows,
  };
}

async function cardOf(plan: Plan, actuals: Actuals, language: Language): Promise<readonly CellValue[][]> {
  const sheets = workbookSheets(plan, actuals, language);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.findings));
  const books = await calculate(sheets.value.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
  const rows = books.get(translatorOf(language)('sheet.scorecard.name')) ?? [];
  return rows.slice(scorecardLayout(plan, actuals.people.length).firstRow);
}

/** Blank is nothing, and an error what the engine calls invalid. */
const tidy = (cell: unknown, invalid: string): unknown =>
  cell === '' || cell === undefined || (typeof cell === 'string' && cell.startsWith('#'))
    ? cell
      ? invalid
      : null
    : cell;

describe.each(CASES)('an indicator measured by its parts: $name', ({ plan, language }) => {
  const actuals = actualsOf(plan);

  test('[S-2] [S-41] should score in LibreOffice as in the engine', async () => {
    const compiled = compilePlan(plan);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    const invalid = translatorOf(language)('sheet.scorecard.invalid');
    const rolled = rollUpSubIndicators(actuals, plan);
    const card = await cardOf(plan, actuals, language);
    atOnce(rowValues(compiled.value, rolled, language)).forEach((row, person) => {
      row.slice(0, plan.indicators.length + 2).forEach((wanted, column) => {
        const found = tidy(card[person]?.[column], invalid) ?? null;
        const note = JSON.stringify([actuals.rows[person], column, wanted, found]);
        if (typeof wanted === 'number') expect(Math.abs(Number(found) - wanted), note).toBeLessThan(1e-9);
        else if (column <= plan.indicators.length) expect(found, note).toBe(wanted);
        else expect(found, note).not.toBeTypeOf('number');
      });
    });
    const at = plan.indicators.findIndex(({ id }) => id === PARENT);
    const changed = actuals.rows.filter((row, person) => rolled.rows[person]?.[at] !== row[at]);
    expect(changed.length).toBeGreaterThan(PEOPLE / 3);
  });
});
