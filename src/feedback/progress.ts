import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { type ScoreOptions, scoreTeam } from '../scoring/scorecard.ts';
import { isGateBehind, isWeighed, type MeasuredStanding, type Standing, standingsOf } from './standing.ts';

/** Working days of a running period: those gone, today's among them, and all. */
export interface WorkingDays {
  readonly gone: number;
  readonly working: number;
}

/** Days among the figures are those that a person works in the whole period, not those worked so far [S-22]. */
export type ProgressOptions = Omit<ScoreOptions, 'elapsed'>;

/** Where a team stands inside a running period [S-30]. */
export interface Progress {
  readonly days: WorkingDays;
  /** In the order of the people given. */
  readonly people: readonly PersonProgress[];
  /** What is wrong with the data as a whole. */
  readonly findings: readonly Finding[];
}

export interface PersonProgress {
  readonly person: string;
  readonly indicators: readonly Standing[];
  /** Null where nothing measured can be called so. */
  readonly strength: Strength | null;
  readonly weakness: Weakness | null;
}

/** `ahead` is at green, `nearest` is below it but nearer than anything else. */
export interface Strength {
  readonly code: 'ahead' | 'nearest';
  readonly standing: MeasuredStanding;
}

/** `leastAhead` is at green, as everything else is. */
export interface Weakness {
  readonly code: 'gate' | 'behind' | 'leastAhead';
  readonly standing: MeasuredStanding;
}

/**
 * Scores what is there so far and compares it with the share of the working days gone [S-23].
 *
 * Of the weighted indicators with figures, the strength is the one that would end the period farthest above
 * green if it went on like this, and the weakness the one that would end farthest below; of several alike it is
 * the heaviest, then the first of the plan. A gate that would be failed is the weakness before any other, the
 * one farthest below first, since it holds down the whole total. Nothing is both: an only indicator is a
 * strength at green and a weakness below.
 */
export function progressOf(
  compiled: CompiledPlan,
  actuals: Actuals,
  days: WorkingDays,
  options: ProgressOptions = {},
): Outcome<Progress> {
  const finding = checkDays(days);
  if (finding !== null) return fail(finding);
  const elapsed = days.gone / days.working;
  const { people, findings } = scoreTeam(compiled, actuals, { ...options, elapsed });
  return succeed({
    days,
    people: people.map((score) => ({
      person: score.person,
      ...highlightsOf(standingsOf(compiled, score, elapsed)),
    })),
    findings,
  });
}

function checkDays({ gone, working }: WorkingDays): Finding | null {
  const usable = Number.isFinite(gone) && Number.isFinite(working) && gone >= 0 && working > 0;
  if (!usable) return { code: 'attendance.invalid', args: { worked: gone, working } };
  const share = gone / working;
  return share > 0 && share <= 1 ? null : { code: 'argument.notShare', args: { name: 'elapsed', value: share } };
}

function highlightsOf(indicators: readonly Standing[]): Omit<PersonProgress, 'person'> {
  const weighed = [...indicators.filter(isWeighed)].sort(byLead);
  const gate = [...indicators.filter(isGateBehind)].sort((a, b) => a.lead - b.lead)[0];
  const best = weighed[0];
  const rest = weighed.filter((each) => each !== best);
  const isOnlyAndBelow = gate === undefined && rest.length === 0 && best !== undefined && best.light !== 'green';
  return {
    indicators,
    strength: best === undefined || isOnlyAndBelow ? null : strengthOf(best),
    weakness: gate === undefined ? weaknessOf(isOnlyAndBelow ? best : worstOf(rest)) : { code: 'gate', standing: gate },
  };
}

const byLead = (a: MeasuredStanding, b: MeasuredStanding): number => b.lead - a.lead || b.weight - a.weight;

/** The heaviest of those with the lowest lead, as `byLead` would find the best of the opposite. */
const worstOf = (standings: readonly MeasuredStanding[]): MeasuredStanding | undefined =>
  [...standings].sort((a, b) => a.lead - b.lead || b.weight - a.weight)[0];

const strengthOf = (standing: MeasuredStanding): Strength => ({
  code: standing.light === 'green' ? 'ahead' : 'nearest',
  standing,
});

const weaknessOf = (standing: MeasuredStanding | undefined): Weakness | null =>
  standing === undefined ? null : { code: standing.light === 'green' ? 'leastAhead' : 'behind', standing };
