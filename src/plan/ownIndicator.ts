import { fail, succeed, type Outcome } from '../findings.ts';
import { catalogueEntry } from './catalogue.ts';
import { DEFAULT_CYCLE } from './catalogueEntry.ts';
import { isCatalogueId } from './catalogueIds.ts';
import { oneLine } from './plainText.ts';
import { MOST_INDICATORS, type Dimension, type Plan, type PlanIndicator, type Unit } from './schema.ts';

/** What people say of an indicator that the catalogue does not have. */
export interface OwnIndicator {
  readonly name: string;
  readonly dimension: Dimension;
  readonly unit: Unit;
  readonly direction: PlanIndicator['direction'];
}

/** As the plan's schema allows. */
export const LONGEST_NAME = 100;

/** Adds an own indicator with weight 0 and without a target [S-3]; the weights of the others stay. */
export function addOwnIndicator(plan: Plan, given: OwnIndicator): Outcome<Plan> {
  const name = oneLine(given.name);
  if (name === '') return fail({ code: 'own.noName', args: {} });
  if (name.length > LONGEST_NAME) return fail({ code: 'plan.tooLong', args: { maximum: LONGEST_NAME } });
  const isTaken = plan.indicators.some((other) => folded(other.name ?? other.id) === folded(name));
  if (isTaken) return fail({ code: 'own.nameTaken', args: { name } });
  if (plan.indicators.length >= MOST_INDICATORS) {
    return fail({ code: 'plan.tooLong', args: { maximum: MOST_INDICATORS } });
  }
  const id = idFor(name, new Set(plan.indicators.map((indicator) => indicator.id)));
  return succeed({ ...plan, indicators: [...plan.indicators, indicatorOf({ ...given, name }, id)] });
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

function indicatorOf({ name, dimension, unit, direction }: OwnIndicator, id: string): PlanIndicator {
  const rule = unit === 'level' ? (catalogueEntry('certification_level')?.rule ?? direction) : direction;
  const cycle = DEFAULT_CYCLE[dimension];
  const unset = { role: 'weighted', weight: 0, target: null, baseline: null, source: '' } as const;
  // A name like the id says nothing more, and the sheet would not keep it apart.
  return { id, ...(name === id ? {} : { name }), dimension, unit, direction, ...unset, rule, cycle };
}

/** Leaves room for a number within the 64 characters of an id. */
const LONGEST_BASE = 58;
const OWN = 'own';

/** Latin names in letters, digits and _; others, of which letters would be lost, are numbered: `own_1`. */
function idFor(name: string, taken: ReadonlySet<string>): string {
  const base = baseOf(name);
  const isFree = (id: string): boolean => !taken.has(id) && !isCatalogueId(id);
  if (base !== OWN && isFree(base)) return base;
  for (let number = base === OWN ? 1 : 2; ; number += 1) {
    const id = `${base}_${number}`;
    if (isFree(id)) return id;
  }
}

function baseOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[\p{L}\p{N}]/u.test(plain.replace(/[a-z0-9]/g, ''))) return OWN;
  const words = plain.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '');
  if (words === '') return OWN;
  const named = /^[a-z]/.test(words) && !isCatalogueId(words) ? words : `${OWN}_${words}`;
  return named.slice(0, LONGEST_BASE).replace(/_$/, '');
}
