import { beforeAll, describe, expect, test } from 'vitest';
import { effectiveRule } from '../../../src/calls/effectiveRule.ts';
import { guessMapping } from '../../../src/calls/mapping.ts';
import { rollUpCalls } from '../../../src/calls/rollUpCalls.ts';
import { atOnce, type Pieces } from '../../../src/pieces.ts';
import { addIndicator } from '../../../src/plan/edit.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import { compilePlan } from '../../../src/scoring/scorecard.ts';
import type { ScorecardForm } from '../../../src/sheets/scorecardSheet.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { renameReferences } from '../../../src/sheets/renameReferences.ts';
import { scorePeople } from '../../../taskpane/commands/scorePeople.ts';
import { scoreSheets } from '../../../taskpane/commands/scoreSheets.ts';
import { REQUEST_BYTES } from '../../../taskpane/excel/payload.ts';
import { planWrites } from '../../../taskpane/excel/planWrites.ts';
import { renderSheets } from '../../../taskpane/excel/renderSheets.ts';
import { FakeBook } from '../excel/fakeBook.ts';
import { FakeContext } from '../excel/fakeContext.ts';

/*
 * What the pane does between two answers to its user. Each piece is timed on its own, twice, and the
 * better time counts, since the machine has other things to do.
 */
const MOST = 200;
const OTHERS = ['complaint_rate', 'repurchase_rate', 'average_order_value', 'average_call_duration', 'conversion_rate'];
const PLAN = OTHERS.reduce(
  (plan, id) => {
    const more = addIndicator(plan, id);
    if (!more.ok) throw new Error(id);
    return more.value;
  },
  planFromTemplate('balanced_case', 'en'),
);

function teamOf(people: number): Actuals {
  return {
    people: Array.from({ length: people }, (_, index) => `Agent ${index}`),
    indicators: PLAN.indicators.map(({ id }) => id),
    rows: Array.from({ length: people }, (_, row) =>
      PLAN.indicators.map(({ unit }) => ({ kind: 'value', value: unit === 'ratio' ? (row % 100) / 100 : row % 700 })),
    ),
  };
}

function partsOf(people: number) {
  const compiled = compilePlan(PLAN);
  if (!compiled.ok) throw new Error(compiled.findings[0]?.code);
  const gathered = { actuals: teamOf(people), period: '', keepsInput: false, reading: null };
  return { compiled: compiled.value, gathered, imported: null };
}

const STANDING = {
  plan: PLAN,
  content: { sheet: 'Plan', area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [] },
};
const sheetsOf = (people: number, form: ScorecardForm): Pieces<SheetSpec[]> =>
  scoreSheets(partsOf(people), STANDING, form);

function timed<T>(pieces: Pieces<T>): { readonly times: readonly number[]; readonly value: T } {
  const times: number[] = [];
  for (;;) {
    const from = performance.now();
    const step = pieces.next();
    times.push(performance.now() - from);
    if (step.done === true) return { times, value: step.value };
  }
}

/** The longest of the pieces, and what came of them. */
function longest<T>(make: () => Pieces<T>): { readonly piece: number; readonly value: T } {
  const [one, other] = [timed(make()), timed(make())];
  expect(other.times).toHaveLength(one.times.length);
  return { piece: Math.max(...one.times.map((time, at) => Math.min(time, other.times[at] ?? 0))), value: one.value };
}

describe.each([
  ['10,000 people, as values', 10_000, 'values'],
  ['1,000 people, as built-in formulas', 1_000, 'builtin'],
  ['1,000 people, as formulas of the add-in', 1_000, 'telekpi'],
] as const)('scoring %s', (_, people, form) => {
  let sheets: SheetSpec[] = [];
  beforeAll(() => {
    sheets = longest(() => sheetsOf(people, form)).value;
  });

  test('should lay the sheets out without keeping anybody waiting', () => {
    expect(longest(() => sheetsOf(people, form)).piece).toBeLessThan(MOST);
    expect(sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(['actuals', 'scorecard', 'dashboard']));
  });

  test('should plan what to write without keeping anybody waiting', () => {
    const names = new Map([['Actuals', 'Figures']]);
    for (const sheet of sheets) {
      expect(longest(() => renameReferences(sheet, names)).piece).toBeLessThan(MOST);
      expect(longest(() => planWrites(sheet)).piece).toBeLessThan(MOST);
    }
  });

  test('should say who stands where without keeping anybody waiting', () => {
    const names = { plan: 'Plan', actuals: 'Actuals', scorecard: 'Scorecard', lists: 'Lists', teams: null };
    const { piece, value } = longest(() => scorePeople(partsOf(people), names));
    expect(piece).toBeLessThan(MOST);
    expect(value.scorecard.people).toHaveLength(people);
  });
});

test('500,000 calls should roll up without keeping anybody waiting', () => {
  const outcomes = ['connected', '拒接', 'no answer'];
  const rows = Array.from({ length: 500_000 }, (_, row) => [
    ...[`C${row}`, `Agent ${row % 1000}`, row % 700, outcomes[row % 3] ?? ''],
    ...[row % 2 === 0 ? 'yes' : 'no', 46_100 + (row % 300)],
  ]);
  const mapping = guessMapping(['Call ID', 'Agent', 'Duration', 'Outcome', 'Need captured', 'Date'], rows.slice(0, 5));
  const rule = effectiveRule(PLAN.effectiveCall);
  const { piece, value } = longest(() => rollUpCalls(rows, { mapping, byPeriod: true, rule }));
  expect(piece).toBeLessThan(MOST);
  expect(value.ok && value.value.summary.dials.reduce((sum, dials) => sum + dials)).toBe(500_000);
});

describe('requests to Excel', () => {
  const RESULTS = ['actuals', 'scorecard', 'dashboard'];

  async function requestsFor(people: number): Promise<{ readonly sent: number; readonly bytes: number }> {
    const { value } = timed(sheetsOf(people, 'values'));
    const sheets = value.filter(({ key }) => RESULTS.includes(key));
    const context = new FakeContext(new FakeBook());
    await renderSheets(context.asExcel, sheets);
    const writes = sheets.flatMap((sheet) => Object.values(atOnce(planWrites(sheet)))).flat();
    return { sent: context.syncs, bytes: JSON.stringify(writes).length };
  }

  test('should be as many for 100 people as for 10, and for 10,000 more by what one request cannot carry', async () => {
    const [few, many, most] = [await requestsFor(10), await requestsFor(100), await requestsFor(10_000)];
    expect(many.sent).toBe(few.sent);
    expect(most.bytes).toBeGreaterThan(REQUEST_BYTES);
    expect(most.sent).toBeGreaterThan(few.sent);
    expect(most.sent - few.sent).toBeLessThanOrEqual(Math.ceil((3 * most.bytes) / REQUEST_BYTES));
  });
});
