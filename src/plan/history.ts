import { meanOf, spreadOf } from './meanAndSpread.ts';
import type { Plan, Unit } from './schema.ts';

/** Figures of past periods by indicator id, blank ones left out; `checkSmart` judges targets against them. */
export type Histories = ReadonlyMap<string, readonly number[]>;

/** What past periods say of one indicator [S-11]. */
export interface Past {
  readonly periods: number;
  readonly mean: number;
  /** Sample deviation; null for a single period. */
  readonly spread: number | null;
  /** The mean as people would write it: no period stands out, and their order does not matter. */
  readonly baseline: number;
}

/** Null without any figure. */
export function describePast(figures: readonly number[], unit: Unit): Past | null {
  if (figures.length === 0) return null;
  const mean = meanOf(figures);
  const spread = figures.length > 1 ? spreadOf(figures) : null;
  return { periods: figures.length, mean, spread, baseline: rounded(mean, unit) };
}

/** The plan with the baselines that past periods give; indicators without any keep theirs. */
export function withBaselines(plan: Plan, histories: Histories): Plan {
  const indicators = plan.indicators.map((indicator) => {
    const past = describePast(histories.get(indicator.id) ?? [], indicator.unit);
    return past === null ? indicator : { ...indicator, baseline: past.baseline };
  });
  return { ...plan, indicators };
}

/** Ratios to 4 decimals, the rest to 2; huge figures as they are. */
function rounded(value: number, unit: Unit): number {
  const scale = unit === 'ratio' ? 10_000 : 100;
  const short = Math.round(value * scale) / scale;
  return Number.isFinite(short) ? short + 0 : value;
}
