import { excludedOutcomes } from './outcomes.ts';

/** When a call counts as effective [S-26]. */
export interface EffectiveRule {
  /** A call of exactly this length counts. */
  readonly minSeconds: number;
  readonly needRequired: boolean;
  /** Folded words, from `excludedOutcomes`. */
  readonly excluded: ReadonlySet<string>;
}

/** From the settings of a plan; `excludedOutcomes` there are those beside the built-in list. */
export function effectiveRule(settings: {
  readonly minMinutes: number;
  readonly needRequired: boolean;
  readonly excludedOutcomes: readonly string[];
}): EffectiveRule {
  return {
    minSeconds: settings.minMinutes * 60,
    needRequired: settings.needRequired,
    excluded: excludedOutcomes(settings.excludedOutcomes),
  };
}
