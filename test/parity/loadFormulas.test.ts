import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../../src/pieces.ts';
import { addIndicator } from '../../src/plan/edit.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import type { CellValue } from '../../src/sheets/codecs.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { rowValues } from '../../src/sheets/scorecardValues.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import { loadSize } from '../helpers/loadSize.ts';
import { parityRows } from '../unit/sheets/specCells.ts';
import { calculate } from './workbook.ts';

/*
 * A scorecard of built-in formulas for a team of thousands: every cell as LibreOffice calculates it beside what the engine
 * says of the same people.
 */
const PEOPLE = loadSize({ full: 10_000, usual: 2_000 });
const SEED = 20_261_129;

/** Weight, rule and role of each of ten indicators, of every kind of rule that takes numbers. */
const INDICATORS: readonly (readonly [id: string, weight: number, rule: string])[] = [
  ['sales_amount', 25, 'higher'],
  ['effective_calls', 15, 'curve 60%:0 100%:100 150%:150'],
  ['csat', 15, 'higher from 0.5'],
  ['script_compliance', 10, 'bands 60%:0 80%:60 100%:100 120%:120'],
  ['training_pass_rate', 10, 'pass'],
  ['average_call_duration', 10, 'range 180..300 within 60..480'],
  ['repurchase_rate', 10, 'higher'],
  ['follow_up_visits', 5, 'lower'],
  ['complaint_rate', 0, 'pass lower'],
  ['innovation_proposals', 0, 'bonus 0.5'],
];
const ROLES: Readonly<Record<string, Partial<Plan['indicators'][number]>>> = {
  complaint_rate: { role: 'gate', gate: { effect: 'cap', amount: 59.9 } },
  innovation_proposals: { role: 'adjustment' },
};

const PLAN: Plan = INDICATORS.reduce<Plan>((plan, [id]) => withIndicator(plan, id), {
  ...planFromTemplate('balanced_case', 'en'),
  missing: 'exclude',
});

function withIndicator(plan: Plan, id: string): Plan {
  const added = plan.indicators.some((each) => each.id === id)
    ? { ok: true as const, value: plan }
    : addIndicator(plan, id);
  if (!added.ok) throw new Error(`${id} cannot be added`);
  const [, weight = 0, rule = ''] = INDICATORS.find(([each]) => each === id) ?? [];
  return {
    ...added.value,
    indicators: added.value.indicators.map((each) => (each.id === id ? { ...each, weight, rule, ...ROLES[id] } : each)),
  };
}

/** Round the targets, whole numbers where things are counted, so that ties and bounds are met; some missing or not due. */
function team(): Actuals {
  const random = xoroshiro128plus(SEED);
  const draw = (): number => uniformFloat64(random);
  const figureOf = ({ unit, target }: Plan['indicators'][number]): Measurement => {
    const what = draw();
    if (what < 0.03) return { kind: 'missing' };
    if (what < 0.05) return { kind: 'notApplicable' };
    const value = (target ?? 10) * 1.5 * draw();
    return { kind: 'value', value: unit === 'ratio' ? Math.min(1, Math.round(value * 200) / 200) : Math.round(value) };
  };
  return {
    people: Array.from({ length: PEOPLE }, (_, row) => `Agent ${row + 1}`),
    indicators: PLAN.indicators.map(({ id }) => id),
    rows: Array.from({ length: PEOPLE }, () => PLAN.indicators.map(figureOf)),
  };
}

describe(`a scorecard of formulas for ${PEOPLE.toLocaleString('en')} people × ${PLAN.indicators.length} indicators`, () => {
  let found: readonly (readonly CellValue[])[];
  let wanted: readonly (readonly CellValue[])[];
  beforeAll(async () => {
    const actuals = team();
    const [sheets, compiled] = [workbookSheets(PLAN, actuals, 'en'), compilePlan(PLAN)];
    if (!sheets.ok || !compiled.ok) throw new Error(JSON.stringify([sheets, compiled]));
    const calculated = await calculate(sheets.value.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
    const { firstRow, columns } = scorecardLayout(PLAN, PEOPLE);
    const card = calculated.get('Scorecard') ?? [];
    found = Array.from({ length: PEOPLE }, (_, row) =>
      Array.from({ length: columns }, (__, column) => (card[firstRow + row]?.[column] ?? null) as CellValue),
    );
    wanted = atOnce(rowValues(compiled.value, actuals, 'en'));
  }, 300_000);

  test('[S-17] should hold in LibreOffice what the engine says, every cell of it', () => {
    const wrong: string[] = [];
    wanted.forEach((row, person) =>
      row.forEach((value, column) => {
        const cell = found[person]?.[column] ?? null;
        if (!isSame(cell, value)) wrong.push(`row ${person}, column ${column}: ${String(cell)}, not ${String(value)}`);
      }),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(wanted.length * (wanted[0]?.length ?? 0)).toBe(PEOPLE * (PLAN.indicators.length + 6));
  });

  test('should have met ties, gates, and people without a total', () => {
    const { total, rank } = scorecardLayout(PLAN, PEOPLE);
    const ranks = wanted.flatMap((row) => (row[rank] === null ? [] : [row[rank]]));
    expect(new Set(ranks).size).toBeLessThan(ranks.length * 0.9);
    expect(ranks.length).toBeGreaterThan(PEOPLE / 2);
    expect(wanted.filter((row) => row[total] === 59.9).length).toBeGreaterThan(PEOPLE / 20);
    expect(wanted.some((row) => typeof row[total] === 'string')).toBe(true);
  });
});

function isSame(cell: CellValue, wanted: CellValue): boolean {
  if (typeof cell === 'number' && typeof wanted === 'number') return Math.abs(cell - wanted) <= 1e-9;
  return cell === wanted || (wanted === null && cell === '');
}
