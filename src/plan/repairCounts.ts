import { checkBalance } from './balance.ts';
import { checkPlan, CORE } from './check.ts';
import { balanceAll, giveWeights } from './moveWeights.ts';
import { weighing } from './presence.ts';
import type { Repair } from './repair.ts';
import type { Plan } from './schema.ts';
import { suggest } from './suggestions.ts';

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

/** Takes out light indicators until five are left, first those that leave no gap behind. */
export function removeDownToMany(plan: Plan): Repair | null {
  let next = plan;
  const removed: string[] = [];
  while (weighing(next).length > CORE.to) {
    const id = leastMissed(next);
    removed.push(id);
    next = without(next, id);
  }
  const balanced = balanceAll({ ...next, profile: 'custom' });
  if (balanced === null) return null;
  return { label: { id: 'removeIndicators', args: { indicators: removed.join(', ') } }, plan: balanced };
}

function leastMissed(plan: Plan): string {
  const byWeight = [...weighing(plan)].sort((a, b) => a.weight - b.weight).map(({ id }) => id);
  const before = gapsOf(plan);
  const leavesGap = (id: string): boolean => [...gapsOf(without(plan, id))].some((gap) => !before.has(gap));
  return byWeight.find((id) => !leavesGap(id)) ?? byWeight[0] ?? '';
}

const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  indicators: plan.indicators.filter((indicator) => indicator.id !== id),
});

/** What is missing from a plan, whatever its weights. */
function gapsOf(plan: Plan): ReadonlySet<string> {
  const missing = [...checkPlan(plan), ...checkBalance(plan)].flatMap(({ finding }) => {
    if (finding.code === 'plan.partnerMissing') return [`${finding.code} ${finding.args.indicator}`];
    if (finding.code === 'balance.dimensionMissing') return [`${finding.code} ${finding.args.dimension}`];
    return finding.code === 'balance.noLongTerm' ? [finding.code] : [];
  });
  return new Set(missing);
}
