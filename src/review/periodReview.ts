import type { Plan } from '../plan/schema.ts';
import { compareFigures, type Windows } from './compareFigures.ts';
import { evidenceOf, type Look } from './conditions.ts';
import { holm, levelOf } from './levels.ts';
import { isOutcome, measuredAs, measuredIndicators } from './measured.ts';
import { isNextQuarter, quartersOf, runningBack } from './periodLine.ts';
import type { ReviewRule, ReviewRules } from './reviewRules.ts';
import type {
  ConditionEvidence,
  FigureChange,
  PeriodReview,
  ReviewPeriod,
  RuleResult,
  RuleVerdict,
} from './reviewTypes.ts';

/** The last period against the one before, and the rules that look at every period [S-34]. */
export function reviewPeriod(periods: readonly ReviewPeriod[], plan: Plan, rules: ReviewRules): PeriodReview | null {
  const running = runningBack(periods);
  const last = running.at(-1);
  if (last === undefined) return null;
  const steps = running.map((period, index): Windows => ({
    before: running.slice(Math.max(0, index - 1), index),
    after: [period],
    past: running.slice(0, index),
  }));
  const names = { period: last.period, before: running.at(-2)?.period ?? null };
  return reviewed('monthly', steps, { plan, rules, names });
}

/** The last quarter that is there in full against the one before, and the rules about quarters [S-35]. */
export function reviewQuarter(periods: readonly ReviewPeriod[], plan: Plan, rules: ReviewRules): PeriodReview | null {
  const quarters = quartersOf(periods);
  const last = quarters.at(-1);
  if (last === undefined) return null;
  const steps = quarters.map((quarter, index): Windows => {
    const earlier = quarters[index - 1];
    const follows = earlier !== undefined && isNextQuarter(earlier, quarter);
    return { before: follows ? earlier.periods : [], after: quarter.periods };
  });
  const before = (steps.at(-1)?.before.length ?? 0) > 0 ? (quarters.at(-2)?.period ?? null) : null;
  return reviewed('quarterly', steps, { plan, rules, names: { period: last.period, before } });
}

interface Given {
  readonly plan: Plan;
  readonly rules: ReviewRules;
  readonly names: Pick<PeriodReview, 'period' | 'before'>;
}

/** `steps`: each period or quarter against the one before it, the last one last. */
function reviewed(kind: PeriodReview['kind'], steps: readonly Windows[], { plan, rules, names }: Given): PeriodReview {
  const last = steps.at(-1) ?? { before: [], after: [] };
  const changes = measuredIndicators([...last.before, ...last.after], plan).map((each) => compareFigures(each, last));
  const on = rules.rules.filter((rule) => rule.isOn && rule.kind === kind);
  const looks = steps.map((step): Look => ({ ...step, plan, subject: null }));
  return {
    kind,
    ...names,
    outcomes: changes.filter(({ indicator }) => isOutcome(indicator, plan)),
    figures: changes.filter(({ indicator }) => !isOutcome(indicator, plan)),
    rules: resultsOf(on, looks, levelOf(kind, rules.falseAlarms)),
  };
}

function resultsOf(rules: readonly ReviewRule[], looks: readonly Look[], level: number): readonly RuleResult[] {
  const found = rules.map((rule) => lookAt(rule, looks));
  const corrected = holm(found.map(({ chance }) => chance));
  return found.map(({ isMet, ...each }, index) => {
    const chance = corrected[index] ?? null;
    return { ...each, corrected: chance, level, verdict: verdictOf(each.conditions, isMet, { chance, level }) };
  });
}

type Found = Pick<RuleResult, 'rule' | 'conditions' | 'evidence' | 'chance'> & { readonly isMet: boolean | null };

/** In every one of the rule's periods; noise must be able to do it in none of them. */
function lookAt(rule: ReviewRule, looks: readonly Look[]): Found {
  const last = looks.at(-1);
  const looked = looks.slice(-rule.periods).map((look) => rule.conditions.map((each) => evidenceOf(each, look)));
  const all = looked.flat();
  const isThere = looked.length === rule.periods && all.every(({ verdict }) => verdict !== 'noData');
  return {
    rule,
    conditions: looked.at(-1) ?? [],
    evidence: last === undefined ? [] : shownBeside(rule, last),
    chance: isThere ? largestChance(all) : null,
    isMet: all.some(({ verdict }) => verdict === 'notMet') ? false : isThere ? true : null,
  };
}

/** Noise must meet every condition, which is not likelier than meeting the hardest; null where one cannot be judged. */
export function largestChance(conditions: readonly ConditionEvidence[]): number | null {
  const chances = conditions.map(({ chance }) => chance);
  return chances.reduce<number | null>(
    (most, each) => (most === null || each === null ? null : Math.max(most, each)),
    0,
  );
}

function verdictOf(
  conditions: readonly ConditionEvidence[],
  isMet: boolean | null,
  { chance, level }: { readonly chance: number | null; readonly level: number },
): RuleVerdict {
  if (isMet === false) return 'notMet';
  if (isMet === null || conditions.length === 0) return 'noData';
  return chance !== null && chance <= level ? 'raised' : 'chance';
}

/** Figures that a rule wants beside those of its conditions, where there are any. */
export function shownBeside(rule: ReviewRule, look: Look): readonly FigureChange[] {
  return rule.evidence.flatMap((id) => {
    const measured = measuredAs(id, look.plan);
    const change = measured && compareFigures(measured, look);
    return change === null || (change.before === null && change.after === null) ? [] : [change];
  });
}
