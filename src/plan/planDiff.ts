import type { Plan, PlanIndicator } from './schema.ts';

/** One difference between two plans; undefined stands for an entry that is not there. */
export type PlanChange =
  /** Of the plan as a whole; lists such as grades change as one. */
  | (ValueChange & { readonly kind: 'field' })
  /** Of an indicator that both have. */
  | (ValueChange & { readonly kind: 'indicator'; readonly indicator: string })
  | { readonly kind: 'added' | 'removed'; readonly indicator: PlanIndicator }
  /** The indicators that both have stand in another order: that of the later plan. */
  | { readonly kind: 'reordered'; readonly indicators: readonly string[] };

export interface ValueChange {
  /** Such as `['lights', 'green']`, or `['gate', 'effect']` of an indicator. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What makes the later plan of the earlier; empty for plans that are the same. */
export function diffPlans(before: Plan, after: Plan): readonly PlanChange[] {
  const { indicators: earlier, ...fieldsBefore } = before;
  const { indicators: later, ...fieldsAfter } = after;
  const fields = valueChanges(fieldsBefore, fieldsAfter).map((change): PlanChange => ({ kind: 'field', ...change }));
  return [...fields, ...indicatorChanges(earlier, later)];
}

export interface WeightChange {
  readonly indicator: string;
  /** In percent; null where the plan has no such indicator. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The weights of both plans side by side, unchanged ones too: those of the later plan, then what it lost. */
export function weightsBeside(before: Plan, after: Plan): readonly WeightChange[] {
  const [earlier, later] = [before, after].map(({ indicators }) => new Map(indicators.map((one) => [one.id, one])));
  const ids = new Set([...(later?.keys() ?? []), ...(earlier?.keys() ?? [])]);
  return [...ids].map((indicator) => ({
    indicator,
    before: earlier?.get(indicator)?.weight ?? null,
    after: later?.get(indicator)?.weight ?? null,
  }));
}

type Indicators = readonly PlanIndicator[];

function indicatorChanges(before: Indicators, after: Indicators): readonly PlanChange[] {
  const [earlier, later] = [byId(before), byId(after)];
  const changed = after.flatMap((indicator): readonly PlanChange[] => {
    const old = earlier.get(indicator.id);
    if (old === undefined) return [{ kind: 'added', indicator }];
    return valueChanges(old, indicator).map((change) => ({ kind: 'indicator', indicator: indicator.id, ...change }));
  });
  const removed = before.filter(({ id }) => !later.has(id));
  const order = after.filter(({ id }) => earlier.has(id)).map(({ id }) => id);
  const orderBefore = before.filter(({ id }) => later.has(id)).map(({ id }) => id);
  return [
    ...changed,
    ...removed.map((indicator): PlanChange => ({ kind: 'removed', indicator })),
    ...(isSame(orderBefore, order) ? [] : [{ kind: 'reordered' as const, indicators: order }]),
  ];
}

const byId = (indicators: Indicators) => new Map(indicators.map((indicator) => [indicator.id, indicator]));

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups are gone into; everything else changes as a whole. */
function valueChanges(before: unknown, after: unknown, path: readonly string[] = []): readonly ValueChange[] {
  if (!isGroup(before) && !isGroup(after)) return isSame(before, after) ? [] : [{ path, before, after }];
  const [old, fresh] = [before, after].map((value): Group => (isGroup(value) ? value : {}));
  const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})]);
  return [...keys].flatMap((key) => valueChanges(old?.[key], fresh?.[key], [...path, key]));
}

function isSame(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  const pairs = before.map((value: unknown, index) => [value, after[index]] as const);
  return before.length === after.length && pairs.every(([old, fresh]) => valueChanges(old, fresh).length === 0);
}
