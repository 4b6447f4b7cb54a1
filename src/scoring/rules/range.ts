import { isAtLeast } from '../compare.ts';
import { type Bound, type Cursor, expect, startOfNext, takeBoundLike, takeKeyword, takeSign } from '../cursor.ts';
import { WITHIN } from '../keywords.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';
import { comparedValue, percentNeedsTarget, shareOfTarget } from './targets.ts';

/** outerLow ≤ low ≤ high ≤ outerHigh; shares of the target when `percent`. */
export interface RangeRule {
  readonly kind: 'range';
  readonly percent: boolean;
  readonly low: number;
  readonly high: number;
  readonly outerLow: number;
  readonly outerHigh: number;
}

/** 区间法: 100 inside [low, high], falling in a straight line to 0 at the outer limits. */
export const range: RuleDefinition<RangeRule> = {
  id: 'range',
  i18n: 'rule.range',
  keyword: { en: 'range', 'zh-CN': '区间' },
  parse: parseRange,
  check: ({ percent }, { target }) => percentNeedsTarget('range', percent, target),
  points: (rule, input: RuleInput) => pointsInRange(rule, comparedValue(rule.percent, input)),
  attainment: (_, { actual, target }: RuleInput) => shareOfTarget(actual, target),
};

function parseRange(cursor: Cursor): RangeRule | null {
  const inner = takePair(cursor, undefined);
  if (inner === null) return null;
  if (!takeKeyword(cursor, WITHIN)) return expect(cursor, 'within');
  const start = startOfNext(cursor);
  const outer = takePair(cursor, inner.low);
  if (outer === null) return null;
  if (outer.low.value > inner.low.value) return expect(cursor, 'smallerBound', start);
  if (outer.high.value < inner.high.value) return expect(cursor, 'largerBound', outer.highAt);
  return {
    kind: 'range',
    percent: inner.low.percent,
    ...{ low: inner.low.value, high: inner.high.value },
    ...{ outerLow: outer.low.value, outerHigh: outer.high.value },
  };
}

function takePair(cursor: Cursor, fellow: Bound | undefined): { low: Bound; high: Bound; highAt: number } | null {
  const low = takeBoundLike(cursor, fellow);
  if (low === null) return null;
  if (!takeSign(cursor, '..', '~')) return expect(cursor, 'dots');
  const highAt = startOfNext(cursor);
  const high = takeBoundLike(cursor, low);
  if (high === null) return null;
  return high.value < low.value ? expect(cursor, 'largerBound', highAt) : { low, high, highAt };
}

/** At a value compared with the bounds: the actual, or its share of the target. */
export function pointsInRange({ low, high, outerLow, outerHigh }: RangeRule, value: number): number {
  const rise = slope(value - outerLow, low - outerLow, isAtLeast(value, low));
  const fall = slope(outerHigh - value, outerHigh - high, isAtLeast(high, value));
  return 100 * Math.max(0, Math.min(1, rise, fall));
}

function slope(distance: number, width: number, inside: boolean): number {
  if (inside) return 1;
  return width === 0 ? 0 : distance / width;
}
