import { type Light, LIGHTS } from './lights.ts';
import { NONE, type Standings } from './standings.ts';
import type { WhatIf } from './whatIf.ts';

/** People with each light, and without a total. */
export type LightCounts = Readonly<Record<Light | 'none', number>>;

/** What differs between the same people's standings by two plans. */
export interface StandingChanges {
  readonly lights: readonly [before: LightCounts, after: LightCounts];
  /** People whose rank, light or grade is another, or is there by only one of the plans. */
  readonly ranks: number;
  readonly lightsChanged: number;
  readonly grades: number;
  /** People whose total changes, as it is published. */
  readonly totals: number;
}

/** Both of the same people in the same order. */
export function changesBetween(before: WhatIf, after: WhatIf): StandingChanges {
  const [one, other] = [before.standings, after.standings];
  const differ = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
    countWhere(a.length, (row) => a[row] !== b[row]);
  return {
    lights: [countLights(one), countLights(other)],
    ranks: differ(one.ranks, other.ranks),
    lightsChanged: differ(one.lights, other.lights),
    grades: countWhere(one.grades.length, (row) => gradeAt(before, row) !== gradeAt(after, row)),
    totals: countWhere(one.totals.length, (row) => !Object.is(one.published[row], other.published[row])),
  };
}

/** Null without a total. */
export const gradeAt = ({ compiled, standings }: WhatIf, row: number): string | null =>
  compiled.plan.grades[standings.grades[row] ?? NONE]?.grade ?? null;

/** Null without a total. */
export const lightAt = ({ standings }: WhatIf, row: number): Light | null =>
  LIGHTS[standings.lights[row] ?? NONE] ?? null;

/** Null without one. */
export const rankAt = ({ standings }: WhatIf, row: number): number | null => standings.ranks[row] || null;

/** As published; null without one. */
export function totalAt({ standings }: WhatIf, row: number): number | null {
  const total = standings.published[row] ?? NaN;
  return Number.isNaN(total) ? null : total;
}

/** How one person fares by both. */
export interface PersonMove {
  readonly person: string;
  /** As published; null without one. */
  readonly totals: Pair<number>;
  readonly ranks: Pair<number>;
  readonly grades: Pair<string>;
  readonly lights: Pair<Light>;
  /** Gained, or below 0 lost; null where a rank comes or goes. */
  readonly places: number | null;
}

export type Pair<T> = readonly [before: T | null, after: T | null];

export function moveAt(before: WhatIf, after: WhatIf, row: number): PersonMove {
  return {
    person: after.team.actuals.people[row] ?? '',
    totals: [totalAt(before, row), totalAt(after, row)],
    ranks: [rankAt(before, row), rankAt(after, row)],
    grades: [gradeAt(before, row), gradeAt(after, row)],
    lights: [lightAt(before, row), lightAt(after, row)],
    places: placesMoved(before, after, row),
  };
}

function countWhere(rows: number, holds: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < rows; row += 1) if (holds(row)) count += 1;
  return count;
}

function countLights({ lights }: Standings): LightCounts {
  const counts = { green: 0, yellow: 0, red: 0, none: 0 };
  for (const light of lights) counts[LIGHTS[light] ?? 'none'] += 1;
  return counts;
}

export const ROW_ORDERS = ['moves', 'rank'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/**
 * Rows as they are to be listed: by the new rank, those without one last; or those first who gain or lose
 * the most places, with whom a total comes or goes before them. Equals stand by rank, then as given.
 */
export function orderRows(before: WhatIf, after: WhatIf, order: RowOrder): Uint32Array {
  const people = after.standings.ranks.length;
  const given = Uint32Array.from({ length: people }, (_, row) => row);
  const last = people + 1;
  const byRank = sorted(given, last, (row) => after.standings.ranks[row] || last);
  if (order === 'rank') return byRank;
  return sorted(byRank, last, (row) => last - Math.abs(placesMoved(before, after, row) ?? last));
}

/** Places gained, or below 0 lost, 0 for people without a rank by both; null where a rank comes or goes. */
export function placesMoved(before: WhatIf, after: WhatIf, row: number): number | null {
  const [from, to] = [rankAt(before, row), rankAt(after, row)];
  if (from === null && to === null) return 0;
  return from === null || to === null ? null : from - to;
}

/** Stable; keys are whole, from 0 to `most`. */
function sorted(rows: Uint32Array, most: number, keyOf: (row: number) => number): Uint32Array {
  const starts = new Uint32Array(most + 2);
  for (const row of rows) starts[keyOf(row) + 1] = (starts[keyOf(row) + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const result = new Uint32Array(rows.length);
  for (const row of rows) {
    const key = keyOf(row);
    const at = starts[key] ?? 0;
    result[at] = row;
    starts[key] = at + 1;
  }
  return result;
}
