import type { PersonPeriod } from './periods.ts';
import { isGateBehind, isMeasured, isWeighed, type MeasuredStanding, type Standing, standingsOf } from './standing.ts';

/** Something to say in an interview, with the figures behind it. */
export interface InterviewPoint {
  /** Went well: `onTarget`, at green, and `improved`, below it; went wrong: `gate`, `below`, and `slipped`, at green. */
  readonly code: 'onTarget' | 'improved' | 'gate' | 'below' | 'slipped';
  readonly standing: MeasuredStanding;
  /** The figure of the period before, and the points that it has gained since, below 0 when lost. */
  readonly before: { readonly actual: number | string; readonly gained: number } | null;
  /** For how many periods, this one included, it has been at green, or below; a period without a figure ends it. */
  readonly running: number;
}

/** Points on the scale of 100 that count as a change from one period to the next. */
const CHANGE = 5;

/**
 * What went well: indicators at green, the ones that bring most above it first, then those below that gained 5
 * points or more. What went wrong: gates not passed, the farthest off first, then what is below green, the
 * ones that cost the total most first, then what is at green and lost 5 points or more. One may be in both, as it
 * can be below green and better than it was. Of several alike the heavier is first, then the first of the plan.
 */
export function pointsOfInterview(periods: readonly PersonPeriod[]): {
  readonly wentWell: readonly InterviewPoint[];
  readonly wentWrong: readonly InterviewPoint[];
} {
  const history = periods.map(({ scored }) => (scored === null ? [] : standingsOf(scored.compiled, scored.score)));
  const present = history.at(-1) ?? [];
  const weighed = present.filter(isWeighed).map((standing) => withPast(standing, history));
  const gates = present.filter(isGateBehind).map((standing) => withPast(standing, history));
  const green = weighed.filter(({ standing }) => standing.light === 'green');
  const below = weighed.filter(({ standing }) => standing.light !== 'green');
  return {
    wentWell: [
      ...pick(green, 'onTarget', ({ standing }) => standing.weight * standing.lead),
      ...pick(below.filter(hasChanged(CHANGE)), 'improved', gainOf),
    ],
    wentWrong: [
      ...pick(gates, 'gate', ({ standing }) => -standing.lead),
      ...pick(below, 'below', ({ standing }) => -standing.weight * standing.lead),
      ...pick(green.filter(hasChanged(-CHANGE)), 'slipped', (point) => -gainOf(point)),
    ],
  };
}

type Past = Omit<InterviewPoint, 'code'>;

/** Highest first. */
function pick(points: readonly Past[], code: InterviewPoint['code'], size: (point: Past) => number): InterviewPoint[] {
  const inOrder = [...points].sort((a, b) => size(b) - size(a) || b.standing.weight - a.standing.weight);
  return inOrder.map((point) => ({ code, ...point }));
}

const gainOf = ({ standing, before }: Past): number => standing.weight * (before?.gained ?? 0);

/** By so many points or more, in the direction of their sign. */
const hasChanged =
  (points: number) =>
  ({ before }: Past): boolean =>
    before !== null && before.gained * Math.sign(points) >= Math.abs(points);

function withPast(standing: MeasuredStanding, history: readonly (readonly Standing[])[]): Past {
  const past = history.map((standings) => standings.find(({ id }) => id === standing.id)).reverse();
  const before = past[1];
  const known = before !== undefined && isMeasured(before) && before.actual.kind === 'value' ? before.actual : null;
  const differs = past.findIndex(
    (each) => each === undefined || !isMeasured(each) || isBelow(each) !== isBelow(standing),
  );
  return {
    standing,
    before:
      known === null ? null : { actual: known.value, gained: standing.points - (before?.points ?? standing.points) },
    running: differs === -1 ? past.length : differs,
  };
}

const isBelow = ({ role, lead, light }: MeasuredStanding): boolean => (role === 'gate' ? lead < 0 : light !== 'green');
