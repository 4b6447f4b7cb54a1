import { wilsonInterval } from '../calls/wilson.ts';
import { studentReach, studentTail, varianceRatioTail } from './distributions.ts';
import { isProportion, type Measured } from './measured.ts';
import { type Part, type Pooled, pool, teamOf, totalOf } from './pooled.ts';
import type { FigureChange, NoiseBasis, ReviewPeriod } from './reviewTypes.ts';

/** Fewer agents say nothing about how figures spread between them. */
export const ENOUGH_AGENTS = 5;
/** Earlier changes that say how far a team's figure moves by itself. */
const ENOUGH_PAST = 6;
/** Cases of either kind that a share must have been counted from, where there are too few agents. */
const ENOUGH_CASES = 5;
/** Degrees of freedom at which Student's t is the normal. */
const NORMAL = 1e6;
/** The past takes the agents' place where it spreads more, beyond what chance does in one of 20 cases. */
const MORE_THAN_CHANCE = 0.05;
const OUTSIDE_95 = 0.05;

export interface Windows {
  readonly before: readonly ReviewPeriod[];
  readonly after: readonly ReviewPeriod[];
  /** Periods running up to those of `before`, by which a change of one period is judged too; none where there are more. */
  readonly past?: readonly ReviewPeriod[];
}

/**
 * A team's figure against an earlier one, and what noise makes of it: by how far people's changes spread around
 * the team's (paired, and for rates the linearised residuals of a ratio, Cochran, "Sampling Techniques", 1977, 6.4),
 * at least by what counting so many cases does to a share, and by the team's own past where that moves more.
 */
export function compareFigures(measured: Measured, { before, after, past = [] }: Windows): FigureChange {
  const [earlier, later] = [pool(before, measured), pool(after, measured)];
  return {
    indicator: measured.id,
    unit: measured.unit,
    direction: measured.direction,
    before: earlier && teamOf(earlier),
    after: later && teamOf(later),
    compared: earlier && later ? compared(measured, [earlier, later], past) : null,
  };
}

interface Difference {
  readonly before: number;
  readonly after: number;
  readonly people: number;
  /** Standard error of after − before and its degrees of freedom. */
  readonly noise: { readonly basis: NoiseBasis; readonly error: number; readonly freedom: number } | null;
}

type Pair = readonly [earlier: Pooled, later: Pooled];

function compared(measured: Measured, pair: Pair, past: readonly ReviewPeriod[]): FigureChange['compared'] {
  const found = differenceOf(measured, pair);
  if (found === null) return null;
  const { before, after, people } = found;
  const difference = after - before;
  const noise = withPast(found.noise, measured, past);
  return {
    ...{ before, after, difference, people },
    change: before === 0 ? null : difference / Math.abs(before),
    interval: noise === null ? null : intervalOf(measured, pair, { difference, ...noise }),
    chance: noise === null ? null : chanceOf(difference, noise),
    noise: noise?.basis ?? null,
  };
}

function chanceOf(difference: number, { error, freedom }: NonNullable<Difference['noise']>): number {
  return error === 0 ? (difference === 0 ? 0.5 : 0) : studentTail(Math.abs(difference) / error, freedom);
}

function differenceOf(measured: Measured, [earlier, later]: Pair): Difference | null {
  if (earlier.basis !== later.basis) return null;
  return earlier.basis === 'rate' ? ofRates(measured.id, earlier, later) : ofFigures(earlier, later);
}

/** Of those people who have both: sums of their figures a period, or means. */
function ofFigures(earlier: Pooled, later: Pooled): Difference | null {
  const figures = [...later.people].flatMap(([person, part]) => {
    const other = earlier.people.get(person);
    return other === undefined ? [] : [[other.top / other.bottom, part.top / part.bottom] as const];
  });
  const people = figures.length;
  if (people === 0) return null;
  const scale = later.basis === 'sum' ? 1 : 1 / people;
  const [before, after] = [0, 1].map((at) => figures.reduce((sum, each) => sum + (each[at] ?? 0), 0) * scale);
  if (before === undefined || after === undefined) return null;
  const mean = (after - before) / scale / people;
  const squares = figures.reduce((sum, [one, other]) => sum + (other - one - mean) ** 2, 0);
  const error = Math.sqrt((squares / (people - 1)) * people) * scale;
  const isEnough = people >= ENOUGH_AGENTS && error > Math.abs(after) * 1e-12;
  return { before, after, people, noise: isEnough ? { basis: 'agents', error, freedom: people - 1 } : null };
}

function ofRates(id: string, earlier: Pooled, later: Pooled): Difference | null {
  const [first, last] = [totalOf(earlier.people.values()), totalOf(later.people.values())];
  if (first.bottom <= 0 || last.bottom <= 0) return null;
  const [before, after] = [first.top / first.bottom, last.top / last.bottom];
  const people = new Set([...earlier.people.keys(), ...later.people.keys()]).size;
  const counted = isProportion(id) ? errorOfShares(first, last) : null;
  const isSpread = Math.min(earlier.people.size, later.people.size) >= ENOUGH_AGENTS;
  if (isSpread) {
    const error = Math.max(spreadOfRates(earlier, later), counted ?? 0);
    const isNone = error === 0 && counted === null;
    return { before, after, people, noise: isNone ? null : { basis: 'agents', error, freedom: people - 1 } };
  }
  const isCounted = counted !== null && hasCases(first) && hasCases(last);
  return { before, after, people, noise: isCounted ? { basis: 'counts', error: counted, freedom: NORMAL } : null };
}

const hasCases = ({ top, bottom }: Part): boolean => Math.min(top, bottom - top) >= ENOUGH_CASES;

/** Of two shares that are the same but for chance. */
function errorOfShares(first: Part, last: Part): number {
  const share = Math.max(0, Math.min(1, (first.top + last.top) / (first.bottom + last.bottom)));
  return Math.sqrt(share * (1 - share) * (1 / first.bottom + 1 / last.bottom));
}

function spreadOfRates(earlier: Pooled, later: Pooled): number {
  const residuals = [earlier, later].map(({ people }) => {
    const total = totalOf(people.values());
    const rate = total.top / total.bottom;
    return (person: string): number => {
      const part = people.get(person);
      return part === undefined ? 0 : (part.top - rate * part.bottom) / total.bottom;
    };
  });
  const names = new Set([...earlier.people.keys(), ...later.people.keys()]);
  const [first, last] = residuals;
  const squares = [...names].reduce((sum, name) => sum + ((last?.(name) ?? 0) - (first?.(name) ?? 0)) ** 2, 0);
  return Math.sqrt((squares * names.size) / (names.size - 1));
}

/** The team's own changes from period to period, where they spread more than people's do. */
function withPast(noise: Difference['noise'], measured: Measured, past: readonly ReviewPeriod[]): Difference['noise'] {
  const pools = past.map((period) => pool([period], measured));
  const changes = pools.slice(1).flatMap((later, index) => {
    const earlier = pools[index];
    const found = later && earlier ? differenceOf(measured, [earlier, later]) : null;
    return found === null ? [] : [found.after - found.before];
  });
  const freedom = changes.length;
  if (freedom < ENOUGH_PAST) return noise;
  const error = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2 / freedom, 0));
  const own = { basis: 'past', error, freedom } as const;
  if (noise === null) return error > 0 ? own : null;
  const ratio = (error / noise.error) ** 2;
  return varianceRatioTail(ratio, freedom, noise.freedom) < MORE_THAN_CHANCE ? own : noise;
}

interface Found {
  readonly difference: number;
  readonly error: number;
  readonly freedom: number;
}

/**
 * 95 % of the difference; of shares at least that of Newcombe, "Interval estimation for the difference between
 * independent proportions" (Statistics in Medicine 17, 1998), method 10, which has a width at 0 and at 1 too.
 */
function intervalOf(
  { id }: Measured,
  [earlier, later]: Pair,
  { difference, error, freedom }: Found,
): { readonly low: number; readonly high: number } {
  const reach = error * studentReach(OUTSIDE_95, freedom);
  const plain = { low: difference - reach, high: difference + reach };
  if (earlier.basis !== 'rate' || !isProportion(id)) return plain;
  const [one, other] = [earlier, later].map(({ people }) => {
    const { top, bottom } = totalOf(people.values());
    const hits = Math.max(0, Math.min(bottom, top));
    return { share: hits / bottom, ...wilsonInterval(hits, bottom) };
  });
  if (one === undefined || other === undefined) return plain;
  const down = Math.hypot(other.share - other.low, one.high - one.share);
  const up = Math.hypot(other.high - other.share, one.share - one.low);
  return { low: Math.min(plain.low, difference - down), high: Math.max(plain.high, difference + up) };
}
