import { describe, expect, it } from 'vitest';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';
import { rollUpSubIndicators } from '../../../src/scoring/subIndicators.ts';
import { planOf } from '../plan/planOf.ts';

const plan = planOf({ sales_amount: 60, script_compliance: 40 });
const SUBS = ['product_intro_accuracy', 'objection_handling_compliance'];

const measured = (cell: number | null | 'n/a'): Measurement =>
  cell === null ? { kind: 'missing' } : cell === 'n/a' ? { kind: 'notApplicable' } : { kind: 'value', value: cell };

const table = (indicators: readonly string[], ...rows: (number | null | 'n/a')[][]): Actuals => ({
  people: rows.map((_, index) => `Person ${index}`),
  indicators,
  rows: rows.map((row) => row.map(measured)),
});

const compliance = (actuals: Actuals, by = plan) => {
  const { indicators, rows } = rollUpSubIndicators(actuals, by);
  const column = indicators.indexOf('script_compliance');
  return rows.map((row) => row[column]);
};

describe('rollUpSubIndicators', () => {
  it('[S-2] should take the mean of the sub-indicators as the figure of their parent', () => {
    expect(compliance(table(SUBS, [0.9, 0.7], [1, 1]))).toEqual([measured(0.8), measured(1)]);
  });

  it('[S-2] should weigh them as the plan does', () => {
    const weighted = planOf({ script_compliance: 60, product_intro_accuracy: 30, objection_handling_compliance: 10 });
    const [figure] = compliance(table(SUBS, [0.9, 0.5]), weighted);
    expect(figure?.kind === 'value' && figure.value).toBeCloseTo(0.8, 12);
  });

  it('[S-2] should put it in place of a figure of its own, and leave that where a part is missing', () => {
    const actuals = table(['script_compliance', ...SUBS], [0.5, 0.9, 0.7], [0.5, 0.9, null]);
    expect(compliance(actuals)).toEqual([measured(0.8), measured(0.5)]);
    expect(rollUpSubIndicators(actuals, plan).indicators).toEqual(actuals.indicators);
  });

  it('[S-2] should leave out a part that does not apply', () => {
    expect(compliance(table(SUBS, [0.9, 'n/a'], ['n/a', 'n/a']))).toEqual([measured(0.9), measured(null)]);
  });

  it('[S-2] should leave figures alone without all parts, or without the parent in the plan', () => {
    const half = table(['script_compliance', 'product_intro_accuracy'], [0.5, 0.9]);
    expect(rollUpSubIndicators(half, plan)).toBe(half);
    const whole = table(SUBS, [0.9, 0.7]);
    expect(rollUpSubIndicators(whole, planOf({ csat: 100 }))).toBe(whole);
  });

  it('[S-18] should not hide a faulty part in the mean', () => {
    expect(compliance(table(SUBS, [0.9, 92]))).toMatchObject([
      { kind: 'faulty', finding: { code: 'actual.percentAsRatio', args: { proposed: 0.92 } } },
    ]);
    const faulty: Measurement = { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found: 'good' } } };
    const actuals: Actuals = { people: ['Ann'], indicators: SUBS, rows: [[measured(0.9), faulty]] };
    expect(compliance(actuals)).toEqual([faulty]);
  });

  it('[S-18] should keep the figure of the parent while a part is missing, faulty others or not', () => {
    const actuals = table([...SUBS, 'script_compliance'], [92, null, 0.5], [null, 92, 0.5]);
    expect(compliance(actuals)).toEqual([measured(0.5), measured(0.5)]);
  });

  it('[S-18] should not hide a faulty part that weighs nothing', () => {
    const weighted = planOf({ script_compliance: 60, product_intro_accuracy: 40, objection_handling_compliance: 0 });
    const [some, none] = compliance(table([...SUBS, 'script_compliance'], [0.9, 92, 0.5], ['n/a', 0.9, 0.5]), weighted);
    expect(some?.kind).toBe('faulty');
    expect(none).toEqual(measured(0.5));
  });
});
