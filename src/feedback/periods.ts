import { fail, type Outcome, succeed } from '../findings.ts';
import { comparePeriods } from '../records/periodUnits.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import type { RankedPerson, Scorecard } from '../scoring/scorecard.ts';

/** A period that is over, scored by the plan that was then in force. */
export interface ScoredPeriod {
  /** `2026-11`, `2026 Q4`, `2026`, or as people write it. */
  readonly period: string;
  readonly compiled: CompiledPlan;
  readonly scorecard: Scorecard;
}

/** One of the periods that follow each other; `scored` is null where nobody scored it. */
export interface RunningPeriod {
  readonly period: string;
  readonly scored: { readonly compiled: CompiledPlan; readonly people: ReadonlyMap<string, RankedPerson> } | null;
}

/** What one person has of a period; null where the period was not scored or the person is not in it. */
export interface PersonPeriod {
  readonly period: string;
  readonly scored: { readonly compiled: CompiledPlan; readonly score: RankedPerson } | null;
}

/**
 * The periods in order, oldest first, with those between them that nobody scored, so that "running" means
 * running. Periods that are not all months, or all quarters, or all years stay in the order given.
 */
export function runningPeriods(periods: readonly ScoredPeriod[]): Outcome<readonly RunningPeriod[]> {
  const places = periods.map(({ period }) => placeOf(period));
  const names = periods.map(({ period }) => periodName(period));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return fail({ code: 'feedback.periodTwice', args: { period: repeated } });
  const byName = new Map(periods.map((period, index) => [names[index] ?? '', withPeople(period)]));
  return succeed((withGaps(places) ?? names).map((name) => byName.get(name) ?? { period: name, scored: null }));
}

function withPeople({ period, compiled, scorecard }: ScoredPeriod): RunningPeriod {
  return { period, scored: { compiled, people: new Map(scorecard.people.map((score) => [score.person, score])) } };
}

/** `2026 Q4` for `2026-q4`; what is no month, quarter or year stays as it is. */
export const periodName = (period: string): string => nameOf(placeOf(period)) ?? period;

/** The periods named, oldest first, each once, with those between them where they are all months, quarters or years. */
export function periodsBetween(periods: readonly string[]): readonly string[] {
  const names = [...new Set(periods.map(periodName))];
  return withGaps(names.map(placeOf)) ?? names.sort(comparePeriods);
}

/** Names from the first to the last; null where the periods are not all of one length. */
function withGaps(places: readonly (Place | null)[]): readonly string[] | null {
  const known = places.flatMap((place) => (place === null ? [] : [place]));
  const months = known[0]?.months;
  if (months === undefined || known.length < places.length || known.some((each) => each.months !== months)) return null;
  const at = known.map(({ index }) => index);
  const first = Math.min(...at);
  return Array.from(
    { length: Math.max(...at) - first + 1 },
    (_, step) => nameOf({ months, index: first + step }) ?? '',
  );
}

/** One person through the periods. */
export function periodsOf(person: string, periods: readonly RunningPeriod[]): readonly PersonPeriod[] {
  return periods.map(({ period, scored }) => {
    const score = scored?.people.get(person);
    return { period, scored: scored === null || score === undefined ? null : { compiled: scored.compiled, score } };
  });
}

/** The last day, `2026-11-30`; null for a period that does not say. */
export function lastDayOf(period: string): string | null {
  const place = placeOf(period);
  return place === null ? null : lastDayOfMonth((place.index + 1) * place.months - 1);
}

/** `index` counts periods of so many months from year 0. */
interface Place {
  readonly months: 1 | 3 | 12;
  readonly index: number;
}

function placeOf(period: string): Place | null {
  const text = period.normalize('NFKC').trim().toUpperCase();
  const [, year, part] = /^(\d{4})(?:[ -]?(Q[1-4])|-(?:0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (part !== undefined) return { months: 3, index: Number(year) * 4 + Number(part.slice(1)) - 1 };
  if (text.length === 4) return { months: 12, index: Number(year) };
  return { months: 1, index: Number(year) * 12 + Number(text.slice(5)) - 1 };
}

function nameOf(place: Place | null): string | null {
  if (place === null) return null;
  const { months, index } = place;
  if (months === 12) return String(index);
  const inYear = 12 / months;
  const [year, part] = [Math.floor(index / inYear), (index % inYear) + 1];
  return months === 3 ? `${year} Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

/** `months` from year 0. */
export function lastDayOfMonth(months: number): string {
  const day = new Date(0);
  day.setUTCFullYear(Math.floor(months / 12), (months % 12) + 1, 0);
  return day.toISOString().slice(0, 10);
}
