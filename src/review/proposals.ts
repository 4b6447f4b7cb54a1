import type { Finding } from '../findings.ts';
import { balanceAll } from '../plan/moveWeights.ts';
import { diffPlans } from '../plan/planDiff.ts';
import { weighing, weighs } from '../plan/presence.ts';
import type { Plan } from '../plan/schema.ts';
import { comparePlans } from '../scoring/comparePlans.ts';
import { compilePlan, scoreTeam } from '../scoring/scorecard.ts';
import { rollUpSubIndicators } from '../scoring/subIndicators.ts';
import { applyActions } from './applyActions.ts';
import { ANY, type ReviewRule, type ReviewRules } from './reviewRules.ts';
import type {
  ConflictReview,
  Diagnosis,
  PairRelation,
  PeriodReview,
  Preview,
  Proposal,
  ProposalOption,
  Reason,
  ReviewPeriod,
} from './reviewTypes.ts';

export interface Found {
  readonly reviews: readonly PeriodReview[];
  readonly diagnoses: readonly Diagnosis[];
  readonly conflicts: readonly ConflictReview[];
}

/** What the review would change in the plan, with what it stands on [S-38]. Rules that propose nothing have no options. */
export function proposalsOf(
  plan: Plan,
  { reviews, diagnoses, conflicts }: Found,
  { rules }: ReviewRules,
): readonly Proposal[] {
  const byRule = reviews.flatMap(({ period, before, rules: results }) =>
    results.flatMap((result) =>
      result.verdict === 'raised'
        ? [{ rule: result.rule, reason: { kind: 'rule', period, before, result } as const }]
        : [],
    ),
  );
  const byCause = diagnoses.flatMap((diagnosis) =>
    diagnosis.causes.flatMap((cause) =>
      cause.verdict === 'supported' ? [{ rule: cause.rule, reason: { kind: 'cause', diagnosis, cause } as const }] : [],
    ),
  );
  const byConflict = rules.flatMap((rule) => {
    const relation = rule.isOn && rule.kind === 'conflict' ? conflictOf(rule, conflicts) : null;
    return relation === null ? [] : [{ rule, reason: { kind: 'conflict', rule, relation } as const }];
  });
  const same = new Map<string, Grounds>();
  for (const { rule, reason } of [...byRule, ...byCause, ...byConflict]) {
    const id = idOf(rule, reason);
    same.set(id, { rule, reasons: [...(same.get(id)?.reasons ?? []), reason] });
  }
  return [...same].map(([id, grounds]) => proposalOf(plan, id, grounds));
}

interface Grounds {
  readonly rule: ReviewRule;
  readonly reasons: readonly Reason[];
}

const subjectOf = (reason: Reason | undefined): string | null =>
  reason?.kind === 'cause' ? reason.diagnosis.indicator : null;

/** A rule that does the same whatever is off its target is one proposal, whose reasons are many. */
function idOf(rule: ReviewRule, reason: Reason): string {
  const subject = subjectOf(reason);
  const isOfSubject = rule.proposals
    .flat()
    .some((each) => each.indicator === ANY || ('with' in each && each.with === ANY));
  return subject !== null && isOfSubject ? `${rule.id}:${subject}` : rule.id;
}

/** All pairs that a rule names must be conflicts, each in one view at least; the first one is shown. */
function conflictOf({ conditions }: ReviewRule, conflicts: readonly ConflictReview[]): PairRelation | null {
  const called = conflicts.flatMap(({ relations }) => relations.filter(({ relation }) => relation === 'conflict'));
  const found = conditions.map((condition) =>
    condition.measure === 'against'
      ? called.find((pair) => isPair(pair, condition.indicator, condition.other))
      : undefined,
  );
  return found.length > 0 && found.every((each) => each !== undefined) ? (found[0] ?? null) : null;
}

const isPair = ({ indicator, other }: PairRelation, one: string, two: string): boolean =>
  (indicator === one && other === two) || (indicator === two && other === one);

function proposalOf(plan: Plan, id: string, { rule, reasons }: Grounds): Proposal {
  const subject = subjectOf(reasons[0]);
  const options: ProposalOption[] = [];
  const refused: Finding[] = [];
  for (const actions of rule.proposals) {
    const changed = applyActions(plan, actions, subject);
    if (changed.ok) options.push({ actions, plan: changed.value, changes: diffPlans(plan, changed.value) });
    else refused.push(...changed.findings);
  }
  return { id, rule, reasons, options, refused };
}

/**
 * What a changed plan would have made of a period's totals and ranks. Where nobody has a figure of what it brings
 * in, its weight is shared out over the rest, since there is nothing else to rank by. Null for a plan that cannot
 * score, or of which nothing is measured.
 */
export function previewOf(scored: ReviewPeriod, changed: Plan): Preview | null {
  const { period, compiled, actuals, scorecard } = scored;
  const unmeasured = changed.indicators.filter((each) => weighs(each) && !isMeasured(scored, each.id));
  const rest = { ...changed, indicators: changed.indicators.filter((each) => !unmeasured.includes(each)) };
  const scoring = unmeasured.length === 0 ? changed : weighing(rest).length === 0 ? null : balanceAll(rest);
  const after = scoring === null ? null : compilePlan(scoring);
  if (scoring === null || after === null || !after.ok) return null;
  const rescored = scoreTeam(after.value, rollUpSubIndicators(actuals, scoring));
  return {
    period,
    moves: comparePlans({ compiled, scorecard }, { compiled: after.value, scorecard: rescored }),
    unmeasured: unmeasured.map(({ id }) => id),
  };
}

function isMeasured({ actuals }: ReviewPeriod, id: string): boolean {
  const column = actuals.indicators.indexOf(id);
  return column >= 0 && actuals.rows.some((row) => row[column]?.kind === 'value');
}
