import type { Finding, FindingArgs, FindingCode } from '../findings.ts';
import { isTeam, qualityWanted } from './balance.ts';
import { catalogueEntry } from './catalogue.ts';
import type { Histories } from './history.ts';
import { balanceAll, giveWeights, type Wanted } from './moveWeights.ts';
import { weighing } from './presence.ts';
import type { Repair } from './repair.ts';
import { addUpToFew, removeDownToMany } from './repairCounts.ts';
import { raiseCsat, raiseQuality } from './repairQuality.ts';
import { baselineFrom, bringNearer, holdBaseline, patched } from './repairTargets.ts';
import { DIMENSIONS, type Plan } from './schema.ts';
import { splitSales } from './splitSales.ts';
import { BESIDE, beginningOf, LONG_TERM } from './suggestions.ts';

/**
 * The repair of what a finding about this plan says; null where only people can decide. It takes the
 * finding away and leaves a valid plan, whose weights sum to 100 where it touches them; other findings may
 * follow. What a rule makes of a new target is left to the scoring.
 */
export function repairOf(plan: Plan, finding: Finding, histories: Histories = new Map()): Repair | null {
  return repairBy(finding.code, finding.args, { plan, histories });
}

interface Context {
  readonly plan: Plan;
  readonly histories: Histories;
}

type Repairers = {
  readonly [Code in FindingCode]?: (args: FindingArgs[Code], context: Context) => Repair | null;
};

function repairBy<Code extends FindingCode>(code: Code, args: FindingArgs[Code], context: Context): Repair | null {
  return REPAIRERS[code]?.(args, context) ?? null;
}

type OfIndicator = { readonly indicator: string };

const nearer = ({ indicator }: OfIndicator, { plan, histories }: Context) =>
  bringNearer(plan, indicator, histories.get(indicator) ?? []);

const REPAIRERS: Repairers = {
  'plan.weightSum': (_, { plan }) => balanced(plan),
  'plan.fewIndicators': (_, { plan }) => addUpToFew(plan),
  'plan.manyIndicators': (_, { plan }) => removeDownToMany(plan),
  'plan.partnerMissing': ({ indicator, missing }, { plan }) => addPartners(plan, indicator, missing.split(', ')),
  'smart.noSource': ({ indicator }, { plan }) => useSource(plan, indicator),
  'smart.noDataField': ({ indicator }, { plan }) => useSource(plan, indicator),
  'smart.everyCall': (_, { plan }) => restoreCallRule(plan),
  'smart.noBaseline': ({ indicator }, { plan, histories }) =>
    baselineFrom(plan, indicator, histories.get(indicator) ?? []),
  'smart.worse': ({ indicator }, { plan, histories }) => holdBaseline(plan, indicator, histories.get(indicator) ?? []),
  'smart.aggressive': nearer,
  'smart.unrealistic': nearer,
  'smart.beyondHistory': nearer,
  'smart.goalAssumed': ({ indicator, goal }, { plan }) => ({
    label: { id: 'nameGoal', args: { indicator, goal } },
    plan: patched(plan, indicator, { goal }),
  }),
  'smart.needsBeside': ({ missing }, { plan }) => add(plan, [[missing, BESIDE]]),
  'balance.noLongTerm': (_, { plan }) => add(plan, [[LONG_TERM, BESIDE]]),
  'balance.csatLow': (_, { plan }) => raiseCsat(plan),
  'balance.quantityOverQuality': (_, { plan }) => raiseQuality(plan),
  'balance.noTeam': (_, { plan }) => add(plan, [['team_goal_attainment', BESIDE]]),
  'balance.onlyTeam': (_, { plan }) => shareWithIndividuals(plan),
  'balance.salesNotSplit': (_, { plan }) => splitSales(plan),
  'balance.oneSided': ({ missing }, { plan }) => add(plan, [[missing, BESIDE]]),
  'balance.dimensionMissing': ({ dimension }, { plan }) => beginDimension(plan, dimension),
};

function balanced(plan: Plan): Repair | null {
  const whole = balanceAll(plan);
  return whole === null ? null : { label: { id: 'balanceWeights', args: {} }, plan: whole };
}

/** Beside the others, who give up weight in proportion. */
function add(plan: Plan, wanted: Wanted): Repair | null {
  const more = giveWeights(plan, wanted);
  const indicators = wanted.map(([id]) => id).join(', ');
  return more === null ? null : { label: { id: 'addIndicators', args: { indicators } }, plan: more };
}

/** Satisfaction comes in as heavy as effective calls ask for, so that no other note follows. */
function addPartners(plan: Plan, indicator: string, partners: readonly string[]): Repair | null {
  const weight = plan.indicators.find(({ id }) => id === indicator)?.weight ?? 0;
  const csat = indicator === 'effective_calls' ? Math.max(BESIDE, qualityWanted(weight)) : BESIDE;
  return add(
    plan,
    partners.map((id) => [id, id === 'csat' ? csat : BESIDE]),
  );
}

function useSource(plan: Plan, indicator: string): Repair | null {
  const source = catalogueEntry(indicator)?.source;
  if (source === undefined) return null;
  return { label: { id: 'useSource', args: { indicator, source } }, plan: patched(plan, indicator, { source }) };
}

/** As [S-26] has it. */
const CALL_RULE = { minMinutes: 3, needRequired: true };

const restoreCallRule = (plan: Plan): Repair => ({
  label: { id: 'restoreCallRule', args: { minutes: CALL_RULE.minMinutes } },
  plan: { ...plan, effectiveCall: { ...plan.effectiveCall, ...CALL_RULE } },
});

const HALF = 1 / 2;

/** Of a team's share of everything, the half; where the indicators are the team's too, people must choose. */
function shareWithIndividuals(plan: Plan): Repair | null {
  if (weighing(plan).every(isTeam)) return null;
  return { label: { id: 'shareWithIndividuals', args: { percent: HALF * 100 } }, plan: { ...plan, teamShare: HALF } };
}

function beginDimension(plan: Plan, name: string): Repair | null {
  const dimension = DIMENSIONS.find((one) => one === name);
  const id = dimension && beginningOf(plan, dimension);
  return id === undefined ? null : add(plan, [[id, BESIDE]]);
}
