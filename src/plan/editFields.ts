import { fail, succeed, type Outcome } from '../findings.ts';
import { oneLine, plainText } from './plainText.ts';
import type { Cycle, Gate, Plan, PlanIndicator, Role } from './schema.ts';

/** A field of an indicator and what it is to hold; blank text and null leave it empty. */
export type FieldChange =
  | { readonly field: 'definition' | 'source' | 'goal'; readonly value: string }
  | { readonly field: 'baseline' | 'gateAmount'; readonly value: number | null }
  | { readonly field: 'cycle'; readonly value: Cycle }
  | { readonly field: 'role'; readonly value: Role }
  | { readonly field: 'gateEffect'; readonly value: Gate['effect'] };

/** Sets a field; what the plan's schema makes of the value is said when the plan is checked. */
export function setField(plan: Plan, id: string, change: FieldChange): Outcome<Plan> {
  if (!plan.indicators.some((indicator) => indicator.id === id)) {
    return fail({ code: 'plan.noSuchIndicator', args: { indicator: id } });
  }
  const indicators = plan.indicators.map((indicator) => (indicator.id === id ? changed(indicator, change) : indicator));
  return succeed({ ...plan, indicators });
}

function changed(indicator: PlanIndicator, change: FieldChange): PlanIndicator {
  switch (change.field) {
    case 'definition':
      return defined(indicator, plainText(change.value));
    case 'source':
      return { ...indicator, source: oneLine(change.value) };
    case 'goal':
      return serving(indicator, oneLine(change.value));
    case 'baseline':
      return { ...indicator, baseline: change.value };
    case 'cycle':
      return { ...indicator, cycle: change.value };
    case 'role':
      return inRole(indicator, change.value);
    case 'gateEffect':
      return { ...indicator, gate: { effect: change.value } };
    case 'gateAmount':
      return { ...indicator, gate: gateOf(indicator.gate?.effect ?? DEFAULT_EFFECT, change.value) };
  }
}

function defined(indicator: PlanIndicator, wanted: string): PlanIndicator {
  const { definition, ...rest } = indicator;
  if (wanted === (definition ?? '')) return indicator;
  return wanted === '' ? rest : { ...rest, definition: wanted };
}

function serving(indicator: PlanIndicator, wanted: string): PlanIndicator {
  const { goal, ...rest } = indicator;
  if (wanted === (goal ?? '')) return indicator;
  return wanted === '' ? rest : { ...rest, goal: wanted };
}

/** [S-20] */
const DEFAULT_EFFECT = 'cap';

const gateOf = (effect: Gate['effect'], amount: number | null): Gate => ({
  effect,
  ...(amount === null ? {} : { amount }),
});

/** A gate or an adjustment carries no weight [S-15], now or after a season; only a gate has an effect. */
function inRole(indicator: PlanIndicator, role: Role): PlanIndicator {
  const { gate, weightAfterSeason, ...rest } = indicator;
  if (role === 'weighted') return { ...rest, ...(weightAfterSeason === undefined ? {} : { weightAfterSeason }), role };
  if (role === 'adjustment') return { ...rest, role, weight: 0 };
  return { ...rest, role, weight: 0, gate: gate ?? { effect: DEFAULT_EFFECT } };
}
