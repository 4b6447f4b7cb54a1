import { type Finding, fail, type Outcome, succeed } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { TEMPLATE_IDS } from '../../src/plan/templates.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { comparePlans, type Move, type ScoredPlan } from '../../src/scoring/comparePlans.ts';
import { compilePlan, scoreTeam } from '../../src/scoring/scorecard.ts';
import { OWN_WEIGHTS, planToScore, type Policy } from '../commands/planToScore.ts';
import type { OwnProfiles } from './ownProfiles.ts';

/** The same people by the plan's own weights and by each profile that fits the plan. */
export interface ProfileComparison {
  readonly columns: readonly ComparedProfile[];
  /** Profiles that do not fit, with the reason. */
  readonly unfit: readonly Finding[];
}

export interface ComparedProfile {
  /** `own`, or the id of a profile. */
  readonly profile: string;
  readonly plan: Plan;
  /** Against the plan's own weights, in the order of the people. */
  readonly moves: readonly Move[];
}

type WithoutProfile = Omit<Policy, 'profile'>;

/** Fails when the plan cannot be scored by its own weights. */
export function compareProfiles(
  base: Plan,
  actuals: Actuals,
  policy: WithoutProfile,
  profiles: OwnProfiles = [],
): Outcome<ProfileComparison> {
  const score = (profile: string): Outcome<ScoredPlan> =>
    scored(planToScore(base, { ...policy, profile }, profiles), actuals);
  const own = score(OWN_WEIGHTS);
  if (!own.ok) return own;
  const columns: ComparedProfile[] = [];
  const unfit: Finding[] = [];
  for (const profile of [OWN_WEIGHTS, ...TEMPLATE_IDS, ...profiles.map(({ id }) => id)]) {
    const outcome = profile === OWN_WEIGHTS ? own : score(profile);
    if (outcome.ok) {
      columns.push({ profile, plan: outcome.value.compiled.plan, moves: comparePlans(own.value, outcome.value) });
    } else unfit.push(...outcome.findings);
  }
  return succeed({ columns, unfit });
}

function scored(plan: Outcome<Plan>, actuals: Actuals): Outcome<ScoredPlan> {
  if (!plan.ok) return plan;
  const compiled = compilePlan(plan.value);
  if (!compiled.ok) return fail(...compiled.findings);
  return succeed({ compiled: compiled.value, scorecard: scoreTeam(compiled.value, actuals) });
}
