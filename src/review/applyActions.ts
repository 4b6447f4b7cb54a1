import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import { adjustPlan } from '../plan/adjustments.ts';
import { catalogueEntry } from '../plan/catalogue.ts';
import { removeIndicator } from '../plan/edit.ts';
import { setField } from '../plan/editFields.ts';
import { checkSum, checkWeighted, indicatorOf, weightOf } from '../plan/emphasis.ts';
import { balanceAll, giveWeights } from '../plan/moveWeights.ts';
import { weighing } from '../plan/presence.ts';
import { MOST_INDICATORS, type Plan } from '../plan/schema.ts';
import { behindSeason } from '../plan/season.ts';
import { shareOut, weightSum } from '../plan/weights.ts';
import { named, standingFor } from './conditions.ts';
import type { ReviewAction } from './reviewRules.ts';

/**
 * The plan with all of the actions done together; its weights sum to 100. What is lowered goes to what is raised
 * where that asks for no more, and to or from all others in proportion where it does not match. A plan in season is
 * changed behind it. Refused where an action finds nothing to do, or others would have to give more than half.
 */
export function applyActions(plan: Plan, actions: readonly ReviewAction[], subject: string | null): Outcome<Plan> {
  const refused = checkSum(plan);
  if (refused !== undefined) return fail(refused);
  return behindSeason(plan, (bare) =>
    applied(
      balanced(bare),
      actions.map((action) => aimed(action, subject)),
    ),
  );
}

const balanced = (plan: Plan): Plan => (checkSum(plan) === undefined ? (balanceAll(plan) ?? plan) : plan);

function aimed(action: ReviewAction, subject: string | null): ReviewAction {
  const indicator = named(action.indicator, subject);
  return action.action === 'replace'
    ? { ...action, indicator, with: named(action.with, subject) }
    : { ...action, indicator };
}

/** What is done to the plan as it goes from action to action, before weights are given. */
interface Draft {
  readonly plan: Plan;
  /** Weights to be, in percent. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Percent that actions set free. */
  readonly freed: number;
}

function applied(plan: Plan, actions: readonly ReviewAction[]): Outcome<Plan> {
  let draft: Draft = { plan, wanted: new Map(), freed: 0 };
  for (const action of [...actions].sort((one, other) => order(one) - order(other))) {
    const next = done(draft, action, askedFor(actions));
    if (!next.ok) return next;
    draft = next.value;
  }
  return weighed(draft, plan);
}

/** What sets weight free comes first, so that it is known what there is to raise others by. */
const order = ({ action }: ReviewAction): number => (action === 'raise' ? 1 : 0);

interface Asked {
  readonly lowered: number;
  readonly raised: number;
}

function askedFor(actions: readonly ReviewAction[]): Asked {
  const sum = (kind: 'lower' | 'raise'): number =>
    actions.reduce((total, each) => (each.action === kind ? total + each.by : total), 0);
  return { lowered: sum('lower'), raised: sum('raise') };
}

function done(draft: Draft, action: ReviewAction, asked: Asked): Outcome<Draft> {
  switch (action.action) {
    case 'lower':
      return lowered(draft, action);
    case 'raise':
      return raised(draft, action, asked);
    case 'replace':
      return replaced(draft, action);
    case 'retire':
      return retired(draft, action.indicator);
    case 'gate':
      return gated(draft, action.indicator);
    case 'skillReached':
      return skilled(draft);
  }
}

/** Weighted, or to be had from the catalogue. */
function checkRaised(plan: Plan, id: string): Finding | undefined {
  const isKnown = indicatorOf(plan, id) !== undefined || catalogueEntry(id) !== undefined;
  return isKnown ? checkWeighted(plan, id) : { code: 'plan.notInCatalogue', args: { indicator: id } };
}

const nothingToMove = (indicator: string): Finding => ({ code: 'adjust.nothingToMove', args: { indicator } });

const weightNow = ({ plan, wanted }: Draft, id: string): number => wanted.get(id) ?? weightOf(plan, id);

function lowered(
  draft: Draft,
  { indicator, by }: ReviewAction & { readonly action: 'lower' | 'raise' },
): Outcome<Draft> {
  const ids = standingFor(draft.plan, indicator).filter((id) => weightNow(draft, id) > 0);
  const weights = ids.map((id) => ({ id, weight: weightNow(draft, id) }));
  const moved = Math.min(by, weightSum(weights));
  if (moved === 0) return fail(nothingToMove(indicator));
  const parts = shareOut(moved, weights);
  const wanted = new Map(draft.wanted);
  for (const [id, part] of parts) wanted.set(id, (weights.find((each) => each.id === id)?.weight ?? part) - part);
  return succeed({ ...draft, wanted, freed: draft.freed + moved });
}

/** By as much as was set free, where less could be lowered than was asked for. */
function raised(
  draft: Draft,
  { indicator, by }: ReviewAction & { readonly action: 'lower' | 'raise' },
  asked: Asked,
): Outcome<Draft> {
  const refused = checkRaised(draft.plan, indicator);
  if (refused !== undefined) return fail(refused);
  const isPaid = asked.raised <= asked.lowered;
  const part = isPaid ? by * Math.min(1, draft.freed / asked.lowered) : by;
  return succeed({ ...draft, wanted: new Map([...draft.wanted, [indicator, weightNow(draft, indicator) + part]]) });
}

function replaced(draft: Draft, action: ReviewAction & { readonly action: 'replace' }): Outcome<Draft> {
  const weight = weightNow(draft, action.indicator);
  const refused = checkRaised(draft.plan, action.with);
  if (refused !== undefined) return fail(refused);
  if (weight === 0 || action.with === action.indicator) return fail(nothingToMove(action.indicator));
  const wanted = new Map([...draft.wanted, [action.with, weightNow(draft, action.with) + weight] as const]);
  return without({ ...draft, wanted }, action.indicator);
}

function retired(draft: Draft, id: string): Outcome<Draft> {
  if (indicatorOf(draft.plan, id) === undefined) return fail(nothingToMove(id));
  return without({ ...draft, freed: draft.freed + weightNow(draft, id) }, id);
}

/** The last indicator may go where another comes in its place. */
function without(draft: Draft, id: string): Outcome<Draft> {
  const wanted = new Map([...draft.wanted].filter(([each]) => each !== id));
  if (draft.plan.indicators.length === 1) {
    const [other] = [...wanted];
    const added = other && giveWeights(draft.plan, [[other[0], other[1]]]);
    if (!added) return fail({ code: 'plan.lastIndicator', args: { indicator: id } });
    return without({ ...draft, plan: added, wanted }, id);
  }
  const rest = removeIndicator(draft.plan, id);
  return rest.ok ? succeed({ ...draft, plan: rest.value, wanted }) : rest;
}

function gated(draft: Draft, id: string): Outcome<Draft> {
  const weight = weightNow(draft, id);
  if (indicatorOf(draft.plan, id)?.role !== 'weighted' || weight === 0) return fail(nothingToMove(id));
  const changed = setField(draft.plan, id, { field: 'role', value: 'gate' });
  const wanted = new Map([...draft.wanted].filter(([each]) => each !== id));
  return changed.ok ? succeed({ plan: changed.value, wanted, freed: draft.freed + weight }) : changed;
}

/** Weights of its own; it is done before others are moved. */
function skilled(draft: Draft): Outcome<Draft> {
  const changed = adjustPlan(draft.plan, { kind: 'skillReached' });
  return changed.ok ? succeed({ ...draft, plan: changed.value }) : changed;
}

/** Of what the others weigh, the most that they may be asked for. */
const MOST_GIVEN_UP = 1 / 2;

function weighed({ plan, wanted }: Draft, before: Plan): Outcome<Plan> {
  const others = plan.indicators.filter(({ id, role }) => role === 'weighted' && !wanted.has(id));
  const left = 100 - [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  const stands = weightSum(others);
  const isTooMuch = left < -1e-9 || left < stands * (1 - MOST_GIVEN_UP) - 1e-9;
  if (isTooMuch) return fail({ code: 'adjust.nothingGivesWay', args: {} });
  const given = giveWeights(plan, [...wanted]);
  if (given === null) return fail({ code: 'plan.tooLong', args: { maximum: MOST_INDICATORS } });
  if (weighing(given).length === 0 || checkSum(given) !== undefined) {
    return fail({ code: 'adjust.nothingGivesWay', args: {} });
  }
  return JSON.stringify(given.indicators) === JSON.stringify(before.indicators)
    ? fail({ code: 'adjust.nothingGivesWay', args: {} })
    : succeed(given);
}
