import type { Plan } from '../plan/schema.ts';
import { takingPart } from '../plan/presence.ts';
import { type Held, heldAgainst, isOff } from './attainment.ts';
import { causeRows } from './causeRows.ts';
import { evidenceOf, type Look, named, pairOf } from './conditions.ts';
import { isRelated } from './construction.ts';
import { rankTail } from './distributions.ts';
import { holm, levelOf } from './levels.ts';
import { type Measured, measuredAs } from './measured.ts';
import { largestChance, shownBeside } from './periodReview.ts';
import { runningBack } from './periodLine.ts';
import { ANY, type ReviewRule, type ReviewRules } from './reviewRules.ts';
import type { CauseResult, CauseVerdict, ConditionEvidence, Diagnosis, ReviewPeriod } from './reviewTypes.ts';

/**
 * Indicators of the plan that have been off their target for some periods running up to the last one, each with the
 * causes that rules name [S-36]. Causes are compared with the periods before the run; where there are none, by
 * whether those people are worse off who have more of the cause.
 */
export function diagnose(
  periods: readonly ReviewPeriod[],
  plan: Plan,
  { rules, falseAlarms }: ReviewRules,
): readonly Diagnosis[] {
  const on = rules.filter((rule) => rule.isOn && rule.kind === 'diagnosis');
  const opened = takingPart(plan).flatMap(({ id }) => opening(id, { periods, plan, rules: on }) ?? []);
  const level = levelOf('diagnosis', falseAlarms);
  const corrected = correctedOf(opened);
  return opened.map(({ diagnosis, causes }) => ({
    ...diagnosis,
    causes: causes.map(({ key, refuted, isMet, ...cause }): CauseResult => {
      const chance = corrected.get(key) ?? null;
      return { ...cause, corrected: chance, level, verdict: verdictOf({ refuted, isMet, chance, level }) };
    }),
  }));
}

interface Cause extends Omit<CauseResult, 'verdict' | 'corrected' | 'level'> {
  /** The same for the same question to the same periods. */
  readonly key: string;
  readonly isMet: boolean;
  readonly refuted: boolean;
}

interface Opened {
  readonly diagnosis: Omit<Diagnosis, 'causes'>;
  readonly causes: readonly Cause[];
}

interface Given {
  readonly periods: readonly ReviewPeriod[];
  readonly plan: Plan;
  readonly rules: readonly ReviewRule[];
}

/** Null unless it has been off for as many periods as any of the rules asks for. */
function opening(id: string, { periods, plan, rules }: Given): Opened | null {
  const measured = measuredAs(id, plan);
  if (measured === null) return null;
  const heldIn = (period: ReviewPeriod): Held | null => heldAgainst([period], measured, plan);
  const run = runningBack(periods, (period) => {
    const held = heldIn(period);
    return held !== null && isOff(held, measured.direction);
  });
  const fitting = rules.filter((rule) => rule.periods <= run.length && isAbout(rule, id));
  if (run.length === 0 || fitting.length === 0) return null;
  const before = periods.slice(0, periods.length - run.length);
  const look: Look = { before, after: run, plan, subject: id };
  return {
    diagnosis: {
      indicator: id,
      unit: measured.unit,
      direction: measured.direction,
      run: run.flatMap((period) => ({ period: period.period, ...(heldIn(period) ?? NOTHING) })),
      before: before.map(({ period }) => period),
    },
    causes: fitting.map((rule) => causeOf(rule, measured, look)),
  };
}

const NOTHING: Held = { figure: NaN, target: NaN };

/** Of this indicator or of any; and not by a figure that it is made of. */
function isAbout({ conditions }: ReviewRule, id: string): boolean {
  return conditions.every((condition) => {
    if (condition.measure === 'offTarget') return condition.indicator === ANY || condition.indicator === id;
    return condition.measure !== 'against' || !isRelated(named(condition.indicator, id), named(condition.other, id));
  });
}

function causeOf(rule: ReviewRule, measured: Measured, look: Look): Cause {
  const asked = rule.conditions.filter(({ measure }) => measure !== 'offTarget');
  const conditions = asked.map((condition) => {
    const evidence = evidenceOf(condition, look);
    return evidence.verdict === 'noData' ? byPeople(evidence, measured, look) : evidence;
  });
  const isPaired = conditions.some(({ pair }) => pair !== null);
  return {
    rule,
    conditions,
    evidence: shownBeside(rule, look),
    chance: conditions.some(({ verdict }) => verdict === 'noData') ? null : largestChance(conditions),
    rows: causeRows(conditions, measured, look),
    key: [rule.id, look.after.length, isPaired ? measured.id : ''].join(' '),
    isMet: conditions.every(({ verdict }) => verdict === 'met'),
    refuted: conditions.some(isRefuting),
  };
}

/** Without periods to compare with: whether the figure that should have risen goes with being off among people. */
function byPeople(evidence: ConditionEvidence, measured: Measured, look: Look): ConditionEvidence {
  const { condition } = evidence;
  if (condition.measure !== 'rise' || look.before.length > 0) return evidence;
  const cause = named(condition.indicator, look.subject);
  const pair = pairOf(cause, measured.id, look);
  if (pair === null || pair.rho === null) return evidence;
  const asHigher = measuredAs(cause, look.plan)?.direction === 'higher' ? 1 : -1;
  const worse = -pair.rho * asHigher;
  const chance = rankTail(worse, pair.independent);
  return { ...evidence, verdict: worse > 0 ? 'met' : 'notMet', figure: pair.rho, pair, chance };
}

/** What the data rules out: a fact that is not so, or a change that cannot be as large as would matter. */
function isRefuting({ condition, verdict, change, pair }: ConditionEvidence): boolean {
  if (condition.measure === 'offTarget' || verdict === 'noData') return false;
  if (pair !== null || condition.measure === 'against') return false;
  if (condition.measure !== 'rise' && condition.measure !== 'change') return verdict === 'notMet';
  const interval = change?.compared?.interval ?? null;
  if (interval === null) return false;
  const before = Math.abs(change?.compared?.before ?? 0);
  const [low, high] = [interval.low, interval.high].map((end) => (condition.measure === 'rise' ? end : end / before));
  return condition.comparison === 'atLeast' ? Number(high) < condition.bound : Number(low) > condition.bound;
}

/** Corrected for the questions asked in this look, each once. */
function correctedOf(opened: readonly Opened[]): ReadonlyMap<string, number | null> {
  const chances = new Map(opened.flatMap(({ causes }) => causes.map(({ key, chance }) => [key, chance] as const)));
  const corrected = holm([...chances.values()]);
  return new Map([...chances.keys()].map((key, index) => [key, corrected[index] ?? null]));
}

interface Judged {
  readonly refuted: boolean;
  readonly isMet: boolean;
  readonly chance: number | null;
  readonly level: number;
}

function verdictOf({ refuted, isMet, chance, level }: Judged): CauseVerdict {
  if (refuted) return 'refuted';
  return isMet && chance !== null && chance <= level ? 'supported' : 'open';
}
