import { describe, expect, it } from 'vitest';
import { applyProfile } from '../../../src/plan/profiles.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import { comparePlans, movers, type ScoredPlan } from '../../../src/scoring/comparePlans.ts';
import { compilePlan, scoreTeam } from '../../../src/scoring/scorecard.ts';

const value = (amount: number) => ({ kind: 'value', value: amount }) as const;

/** Ann sells and dials; Bob pleases customers; Cid has no figures. */
const ACTUALS: Actuals = {
  people: ['Ann', 'Bob', 'Cid'],
  indicators: ['sales_amount', 'effective_calls', 'csat', 'script_compliance', 'training_pass_rate'],
  rows: [
    [120_000, 500, 0.6, 0.6, 1].map(value),
    [60_000, 300, 0.99, 1, 1].map(value),
    Array.from({ length: 5 }, () => ({ kind: 'missing' }) as const),
  ],
};

function scoredBy(plan: Plan): ScoredPlan {
  const compiled = compilePlan(plan);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return { compiled: compiled.value, scorecard: scoreTeam(compiled.value, ACTUALS) };
}

const balanced = planFromTemplate('balanced_case', 'en');
const onSales: Plan = {
  ...balanced,
  indicators: balanced.indicators.map((each) => ({ ...each, weight: each.id === 'sales_amount' ? 100 : 0 })),
};

describe('two plans on the same people [S-8]', () => {
  const moves = comparePlans(scoredBy(onSales), scoredBy(balanced));

  it('should say totals, ranks and places, and nothing of those without a total', () => {
    const [ann, bob, cid] = moves;
    expect(ann?.ranks).toEqual([1, 1]);
    expect(bob?.totals[1]).toBeGreaterThan(bob?.totals[0] ?? NaN);
    expect(cid).toEqual({ person: 'Cid', totals: [null, null], ranks: [null, null], places: null, causes: [] });
  });

  it('should explain each change of a total by what indicators bring, to the last point', () => {
    for (const { totals, causes } of moves.slice(0, 2)) {
      const change = (totals[1] ?? NaN) - (totals[0] ?? NaN);
      expect(causes.reduce((sum, cause) => sum + cause.change, 0)).toBeCloseTo(change, 1);
    }
    expect(moves[1]?.causes[0]?.indicator).toBe('sales_amount');
    expect(moves[1]?.causes[0]?.change).toBeLessThan(0);
  });

  it('should list those who change places, the farthest first', () => {
    const quality = applyProfile(balanced, 'new_team');
    if (!quality.ok) throw new Error('new_team fits the worked case');
    const changed = movers(comparePlans(scoredBy(onSales), scoredBy(quality.value)));
    expect(changed.map(({ person, places }) => [person, places])).toEqual([
      ['Ann', -1],
      ['Bob', 1],
    ]);
  });
});
