import type { Finding } from '../findings.ts';
import { catalogueEntry } from './catalogue.ts';
import type { PlanNote } from './check.ts';
import { goalOf } from './goals.ts';
import { takingPart, weighing } from './presence.ts';
import { PROFILE_IDS, PROFILES } from './profileTable.ts';
import { type Dimension, DIMENSIONS, type Plan, type PlanIndicator } from './schema.ts';
import { weightSum } from './weights.ts';

/** What a plan loses sight of [S-12]; only what takes part in the total counts. */
export function checkBalance(plan: Plan): readonly PlanNote[] {
  return [
    ...checkTerms(plan),
    ...checkQuality(plan),
    ...checkTeam(plan),
    ...checkCustomers(plan),
    ...checkDimensions(plan),
  ];
}

const warning = (finding: Finding): PlanNote => ({ severity: 'warning', finding });
const advice = (finding: Finding): PlanNote => ({ severity: 'advice', finding });

/** Own indicators count as long-term when loyalty is the goal they name. */
const isLongTerm = (indicator: PlanIndicator): boolean =>
  catalogueEntry(indicator.id)?.tags.includes('longTerm') ?? goalOf(indicator) === 'loyalty';

function checkTerms(plan: Plan): readonly PlanNote[] {
  const hasResults = weighing(plan).some(({ dimension }) => dimension === 'results');
  if (!hasResults || takingPart(plan).some(isLongTerm)) return [];
  return [warning({ code: 'balance.noLongTerm', args: {} })];
}

/**
 * The weight that quality needs beside a weight of quantity, in percent: effective calls at 30 ask for
 * satisfaction at 20, and all that counts calls and leads for service quality in the same way.
 */
export const qualityWanted = (quantity: number): number => Math.ceil((quantity * 2) / 3);

export const isQuantity = ({ id, dimension, unit }: PlanIndicator): boolean =>
  dimension === 'efficiency' && (catalogueEntry(id)?.additive ?? (unit === 'count' || unit === 'duration'));

/** Where satisfaction or all of quality stand as gates alone, nothing can be weighed against them. */
function checkQuality(plan: Plan): readonly PlanNote[] {
  const weighted = weighing(plan);
  const of = (id: string): number => weighted.find((one) => one.id === id)?.weight ?? 0;
  const [calls, csat] = [of('effective_calls'), of('csat')];
  if (calls > 0 && csat > 0 && isTooLittle(csat, calls)) {
    return [warning({ code: 'balance.csatLow', args: { calls, csat, wanted: qualityWanted(calls) } })];
  }
  const quantity = weightSum(weighted.filter(isQuantity));
  const quality = weightSum(weighted.filter(({ dimension }) => dimension === 'quality'));
  if (quality === 0 || !isTooLittle(quality, quantity)) return [];
  const args = { quantity, quality, wanted: qualityWanted(quantity) };
  return [warning({ code: 'balance.quantityOverQuality', args })];
}

/** About two thirds: a tenth less will do. */
const LEAST_PER_QUANTITY = 0.6;

const isTooLittle = (quality: number, quantity: number): boolean => quality < quantity * LEAST_PER_QUANTITY;

export const isTeam = ({ id }: PlanIndicator): boolean => catalogueEntry(id)?.tags.includes('team') === true;

function checkTeam(plan: Plan): readonly PlanNote[] {
  const weighted = weighing(plan);
  const isOnlyTeam = plan.teamShare === 1 || (weighted.length > 0 && weighted.every(isTeam));
  if (isOnlyTeam) return [warning({ code: 'balance.onlyTeam', args: {} })];
  const hasTeam = plan.teamShare > 0 || takingPart(plan).some(isTeam);
  return hasTeam ? [] : [advice({ code: 'balance.noTeam', args: {} })];
}

/** Work on existing customers, and what only comes of them. */
const CARE: readonly string[] = ['follow_up_visits', 'customer_care_quality', 'repeat_call_rate'];
const RETURNS: readonly string[] = ['repurchase_rate', 'customer_ltv', 'referral_rate'];

/**
 * A plan that measures existing customers serves both. Where sales are one sum, its people can neglect
 * either; what comes of existing customers, when scored itself, holds against that.
 */
function checkCustomers(plan: Plan): readonly PlanNote[] {
  const present = takingPart(plan).map(({ id }) => id);
  const [fresh, repeat] = [present.includes('new_customer_sales'), present.includes('repeat_sales')];
  const existing = present.find((id) => CARE.includes(id)) ?? present.find((id) => RETURNS.includes(id));
  if (fresh && repeat) return [];
  if (repeat) return [oneSided('repeat_sales', 'new_customer_sales')];
  if (fresh) return existing === undefined ? [oneSided('new_customer_sales', 'repeat_sales')] : [];
  if (!present.includes('sales_amount') || existing === undefined) return [];
  const finding: Finding = { code: 'balance.salesNotSplit', args: { indicator: existing } };
  return [present.some((id) => RETURNS.includes(id)) ? advice(finding) : warning(finding)];
}

const oneSided = (indicator: string, missing: string): PlanNote =>
  advice({ code: 'balance.oneSided', args: { indicator, missing } });

/** The profile of the plan or of its stage says so when it gives a dimension nothing; otherwise it was forgotten. */
function checkDimensions(plan: Plan): readonly PlanNote[] {
  const present = new Set(takingPart(plan).map(({ dimension }) => dimension));
  const profiles = [plan.profile, `${plan.stage}_team`];
  return DIMENSIONS.filter((dimension) => !present.has(dimension)).map((dimension) => {
    const profile = profiles.find((id) => leavesOut(id, dimension));
    if (profile === undefined) return warning({ code: 'balance.dimensionMissing', args: { dimension } });
    return advice({ code: 'balance.dimensionOff', args: { profile, dimension } });
  });
}

function leavesOut(profileId: string, dimension: Dimension): boolean {
  const id = PROFILE_IDS.find((candidate) => candidate === profileId);
  const profile = id === undefined ? null : PROFILES[id];
  return profile?.level === 'dimension' && profile.weights[dimension] === 0;
}
