import { describe, expect, it } from 'vitest';
import { planName } from '../../../src/i18n/names.ts';
import { checkBalance } from '../../../src/plan/balance.ts';
import { checkPlan } from '../../../src/plan/check.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { DIMENSIONS, type Plan } from '../../../src/plan/schema.ts';
import { smartNotes } from '../../../src/plan/smart.ts';
import { startPlan } from '../../../src/plan/startPlan.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { weightSum } from '../../../src/plan/weights.ts';
import { compilePlan } from '../../../src/scoring/scorecard.ts';

const STAGES = ['new', 'mature', 'transition', 'custom'] as const;
const MARKETS = ['b2b', 'b2c', 'both'] as const;
const CASES = STAGES.flatMap((stage) => MARKETS.map((market) => ({ stage, market })));

const ids = ({ indicators }: Plan) => indicators.map(({ id }) => id);

describe('startPlan', () => {
  it.each(CASES)('[S-6] should give 3 to 5 indicators that can score: $stage, $market', ({ stage, market }) => {
    const plan = startPlan({ stage, market, language: 'en' });
    expect(plan.indicators.length).toBeGreaterThanOrEqual(3);
    expect(plan.indicators.length).toBeLessThanOrEqual(5);
    expect(weightSum(plan.indicators)).toBe(100);
    expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
    expect(compilePlan(plan).ok).toBe(true);
    expect(plan).toMatchObject({ stage, market, version: 1 });
  });

  it.each(CASES)('[S-12] should leave nothing to be warned about: $stage, $market', ({ stage, market }) => {
    const plan = startPlan({ stage, market, language: 'en' });
    const notes = [...checkPlan(plan), ...checkBalance(plan), ...smartNotes(plan)];
    const warned = notes.filter(({ severity }) => severity !== 'advice').map(({ finding }) => finding.code);
    // Training is worth what it brings, and its proof takes a sixth indicator.
    expect(warned).toEqual(stage === 'new' ? ['plan.partnerMissing'] : []);
  });

  it.each(['mature', 'transition', 'custom'] as const)(
    '[S-6] should begin with what the market lives on: %s',
    (stage) => {
      const begins = (market: 'b2b' | 'b2c') => ids(startPlan({ stage, market, language: 'en' })).slice(0, 2);
      expect(begins('b2b')).toEqual(['conversion_rate', 'average_order_value']);
      expect(begins('b2c')).toEqual(['closed_customers', 'repurchase_rate']);
    },
  );

  it.each([
    ['new', 'new_team', [0, 40, 30, 30]],
    ['mature', 'mature_team', [50, 20, 30, 0]],
    ['transition', 'transition_team', [30, 0, 40, 30]],
  ] as const)('[S-8] should weigh the dimensions of a %s team by its profile', (stage, profile, wanted) => {
    for (const market of MARKETS) {
      const plan = startPlan({ stage, market, language: 'en' });
      const sums = DIMENSIONS.map((dimension) =>
        weightSum(plan.indicators.filter((indicator) => indicator.dimension === dimension)),
      );
      expect(sums).toEqual(wanted);
      expect(plan.profile).toBe(profile);
    }
  });

  it('[S-8] should be the template where the team sells to both', () => {
    expect(startPlan({ stage: 'mature', market: 'both', language: 'zh-CN' })).toEqual(
      planFromTemplate('mature_team', 'zh-CN'),
    );
  });

  it('should have a name in both languages', () => {
    const plan = startPlan({ stage: 'custom', market: 'b2b', language: 'en' });
    expect([planName(plan, 'en'), planName(plan, 'zh-CN')]).toEqual(['Own plan', '自定义方案']);
  });
});
