import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import { roundUp } from '../roundUp.ts';

export interface SampleOptions {
  /** Share to draw, above 0 and up to 1. */
  readonly rate?: number | undefined;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed?: number | undefined;
  /** The group of each entry, such as its agent; one group unless given. */
  readonly strata?: readonly string[] | undefined;
}

export const SAMPLE_RATE = 0.1;
export const SAMPLE_SEED = 1;
const MOST_SEED = 2 ** 32 - 1;

/**
 * Draws recordings for calibration and gives their positions in the list, rising [S-29]. The whole sample
 * is the rate of the list, rounded up, shared out over the groups by their size, and at least one of
 * each. An id that stands twice in its group is one entry; a blank one is none.
 *
 * The same ids, groups, rate and seed give the same sample in whatever order the rows stand, and what a
 * group holds does not change which are drawn from another, unless it changes how many.
 */
export function drawSample(ids: readonly string[], options: SampleOptions = {}): Outcome<readonly number[]> {
  const { rate = SAMPLE_RATE, seed = SAMPLE_SEED, strata } = options;
  const finding = checkOptions(rate, seed);
  if (finding !== null) return fail(finding);
  const groups = groupEntries(ids, strata);
  if (groups.length === 0) return fail({ code: 'calls.noEntries', args: {} });
  const sizes = allot(
    groups.map(({ length }) => length),
    rate,
  );
  const random = xoroshiro128plus(mix(seed));
  const drawn = groups.flatMap((group, index) => {
    random.jump();
    return draw(group, sizes[index] ?? 0, random.clone());
  });
  return succeed(drawn.sort((a, b) => a - b));
}

function checkOptions(rate: number, seed: number): Finding | null {
  if (!(rate > 0 && rate <= 1)) return { code: 'argument.notShare', args: { name: 'rate', value: rate } };
  const isWhole = seed >>> 0 === seed; // from 0 to MOST_SEED: all that 32 bits hold without a sign
  return isWhole ? null : { code: 'argument.notWhole', args: { name: 'seed', value: seed, most: MOST_SEED } };
}

/** Positions by group, groups by name and positions by id, so that the order of rows is of no account. */
function groupEntries(ids: readonly string[], strata: readonly string[] = []): readonly (readonly number[])[] {
  const groups = new Map<string, Map<string, number>>();
  ids.forEach((id, position) => {
    if (id === '') return;
    const stratum = strata[position] ?? '';
    const group = groups.get(stratum) ?? new Map<string, number>();
    groups.set(stratum, group);
    if (!group.has(id)) group.set(id, position);
  });
  return byName(groups).map((group) => byName(group));
}

const byName = <Value>(named: ReadonlyMap<string, Value>): Value[] =>
  [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

/** By largest remainder. The least of one may make the whole larger than the rate says. */
function allot(sizes: readonly number[], rate: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = roundUp(all * rate);
  const shares = sizes.map((size) => (wanted * size) / all);
  const parts = shares.map((part) => Math.max(1, Math.floor(part)));
  const left = wanted - parts.reduce((sum, part) => sum + part, 0);
  const rest = (index: number): number => (shares[index] ?? 0) - (parts[index] ?? 0);
  const raised = [...parts.keys()].sort((a, b) => rest(b) - rest(a)).slice(0, Math.max(0, left));
  for (const index of raised) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** The first steps of a Fisher–Yates shuffle. */
function draw(group: readonly number[], size: number, random: ReturnType<typeof xoroshiro128plus>): number[] {
  const entries = [...group];
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(((random.next() >>> 0) / 2 ** 32) * (entries.length - place));
    [entries[place], entries[other]] = [entries[other] ?? 0, entries[place] ?? 0];
  }
  return entries.slice(0, size);
}

/** The generator is linear, so seeds beside each other would begin alike. MurmurHash3's finaliser. */
function mix(seed: number): number {
  const first = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
