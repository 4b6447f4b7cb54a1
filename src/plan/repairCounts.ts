import { checkBalance } from './balance.ts';
import { catalogueEntry } from './catalogue.ts';
import { checkPlan, CORE } from './check.ts';
import { balanceAll, giveWeights } from './moveWeights.ts';
import { takingPart, weighing } from './presence.ts';
import type { Repair } from './repair.ts';
import type { Plan } from './schema.ts';
import { smartNotes } from './smart.ts';
import { suggest } from './suggestions.ts';
import { weightSum } from './weights.ts';

/** Percent of an indicator in a plan of five. */
const FIFTH = 20;

/** Adds what the plan could do with until there are three core indicators. */
export function addUpToFew(plan: Plan): Repair | null {
  const ids = suggest(plan, CORE.from - weighing(plan).length);
  const more = giveWeights(
    plan,
    ids.map((id) => [id, FIFTH]),
  );
  return more === null ? null : { label: { id: 'addIndicators', args: { indicators: ids.join(', ') } }, plan: more };
}

/** Takes out light indicators until five are left; null where each of them would be missed. */
export function removeDownToMany(plan: Plan): Repair | null {
  let next = plan;
  const removed: string[] = [];
  while (weighing(next).length > CORE.to) {
    const id = leastMissed(next);
    if (id === undefined) return null;
    removed.push(id);
    next = without(next, id);
  }
  const balanced = balanceAll({ ...next, profile: 'custom' });
  if (balanced === null) return null;
  return { label: { id: 'removeIndicators', args: { indicators: removed.join(', ') } }, plan: balanced };
}

/** The lightest, no heavier than the average, that leaves no gap behind. */
function leastMissed(plan: Plan): string | undefined {
  const core = weighing(plan);
  const average = weightSum(core) / core.length;
  const light = core.filter(({ weight }) => weight <= average).sort((a, b) => a.weight - b.weight);
  const before = gapsOf(plan);
  return light.find(({ id }) => [...gapsOf(without(plan, id))].every((gap) => before.has(gap)))?.id;
}

const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  indicators: plan.indicators.filter((indicator) => indicator.id !== id),
});

/** What is missing from a plan, whatever its weights. */
function gapsOf(plan: Plan): ReadonlySet<string> {
  const notes = [...checkPlan(plan), ...checkBalance(plan), ...smartNotes(plan)];
  const missing = notes.flatMap(({ finding }) => {
    if (finding.code === 'plan.partnerMissing') return finding.args.missing.split(', ');
    if (finding.code === 'smart.needsBeside') return [finding.args.missing];
    if (finding.code === 'balance.dimensionMissing') return [finding.args.dimension];
    return LACKS.has(finding.code) ? [finding.code] : [];
  });
  return new Set([...missing, ...lostHalves(plan)]);
}

const LACKS: ReadonlySet<string> = new Set(['balance.noLongTerm', 'balance.noTeam', 'balance.onlyTeam']);

/** What belongs to something that takes part: the other half of sales, and what an indicator verifies. */
function lostHalves(plan: Plan): readonly string[] {
  const present = takingPart(plan).map(({ id }) => id);
  const others = present.flatMap((id) => OTHER_HALVES[id] ?? catalogueEntry(id)?.verifies ?? []);
  return others.filter((id) => !present.includes(id));
}

const OTHER_HALVES: Readonly<Record<string, string>> = {
  new_customer_sales: 'repeat_sales',
  repeat_sales: 'new_customer_sales',
};
