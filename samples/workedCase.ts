/**
 * Writes the monthly figures of the worked case [S-39] that the pane walks people through:
 * `tsx samples/workedCase.ts`. Seeded, so that it writes the same file again.
 *
 * Sixteen advisers of an education provider. Some push: they dial more, promise too much and sell a little more, and
 * their customers complain and do not come back. Three months are judged by sales 70 / dials 30, three by the
 * balanced plan, by the end of which the pushers work like the rest. Team totals are set, and shared out among people.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface WorkedCase {
  /** Catalogue ids and ids of figures beside them, in the order of the columns. */
  readonly indicators: readonly string[];
  /** `2026-01`, oldest first. */
  readonly periods: readonly string[];
  /** `rows[period][person]`, a figure for each indicator. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

const SEED = 20260105;
export const PEOPLE = 16;

/** A month of the team: sums, and how much pushing makes people differ (1 = as before the change). */
interface Month {
  readonly period: string;
  readonly dials: number;
  readonly effective: number;
  readonly closed: number;
  readonly sales: number;
  readonly complaints: number;
  readonly repurchasing: number;
  readonly spread: number;
}

/** Dials −10 %, effective-call rate 24 % → 30 % (+25 %), complaints 15 % → 5 %, repurchase 4 % → 12 %; sales level. */
const MONTHS: readonly Month[] = [
  month('2026-01', [15_600, 3_744, 396, 1_980_000, 112, 18], 1),
  month('2026-02', [15_800, 3_792, 404, 2_020_000, 116, 17], 1),
  month('2026-03', [16_000, 3_840, 400, 2_000_000, 120, 16], 1),
  month('2026-04', [15_200, 3_952, 392, 1_960_000, 96, 24], 0.7),
  month('2026-05', [14_800, 4_144, 396, 1_980_000, 64, 36], 0.4),
  month('2026-06', [14_400, 4_320, 400, 2_000_000, 40, 48], 0.02),
];

function month(period: string, sums: readonly [number, number, number, number, number, number], spread: number): Month {
  const [dials, effective, closed, sales, complaints, repurchasing] = sums;
  return { period, dials, effective, closed, sales, complaints, repurchasing, spread };
}

const SERVED = 50;
const ANSWERS = 40;
const RECORDINGS = 20;
const TESTS = 20;

const INDICATORS = [
  ...['sales_amount', 'closed_customers', 'interested_customers', 'conversion_rate', 'repurchase_rate'],
  ...['dials', 'effective_calls', 'effective_call_rate', 'csat', 'survey_answers'],
  ...['customers_served', 'complaints', 'complaint_rate', 'recordings_checked', 'script_compliance'],
  ...['over_promise_rate', 'training_pass_rate'],
] as const;

export function workedCase(): WorkedCase {
  const random = randomFrom(SEED);
  const pushes = shuffled(
    Array.from({ length: PEOPLE }, (_, person) => person / (PEOPLE - 1)),
    random,
  );
  return {
    indicators: INDICATORS,
    periods: MONTHS.map(({ period }) => period),
    rows: MONTHS.map((each) => monthOf(each, pushes, random)),
  };
}

type Random = () => number;

function monthOf(sums: Month, pushes: readonly number[], random: Random): readonly (readonly number[])[] {
  /** Around 1, higher for those who push where `by` is above 0. */
  const differ = (by: number, noise: number): number[] =>
    pushes.map((push) => Math.max(0.02, 1 + by * sums.spread * (push - 0.5) + noise * (random() - 0.5)));
  const dials = shareOut(sums.dials, differ(0.5, 0.06));
  const rates = differ(-0.7, 0.08);
  const effective = shareOut(
    sums.effective,
    dials.map((each, person) => each * (rates[person] ?? 1)),
  );
  const closed = shareOut(sums.closed, differ(0.25, 0.08));
  const sales = shareOut(
    sums.sales / 100,
    closed.map((each) => each * (0.95 + 0.1 * random())),
  ).map((each) => each * 100);
  const complaints = shareOut(sums.complaints, differ(1.6, 0.3));
  const repurchasing = shareOut(sums.repurchasing, differ(-1.4, 0.3));
  const counted = (of: number, at: number, by: number): number[] =>
    differ(by, 0.12).map((each) => Math.min(of, Math.round(of * at * each)));
  const isBefore = sums.spread === 1;
  const satisfied = counted(ANSWERS, isBefore ? 0.8 : 0.9, -0.5);
  const compliant = counted(RECORDINGS, isBefore ? 0.75 : 0.88, -0.7);
  const passed = counted(TESTS, 0.88, -0.1);
  return pushes.map((push, person) => {
    const pick = (figures: readonly number[]): number => figures[person] ?? 0;
    const interested = Math.round(pick(effective) * (0.6 - 0.1 * push * sums.spread));
    return [
      ...[pick(sales), pick(closed), interested, pick(closed) / interested, pick(repurchasing) / pick(closed)],
      ...[pick(dials), pick(effective), pick(effective) / pick(dials)],
      ...[pick(satisfied) / ANSWERS, ANSWERS, SERVED, pick(complaints), pick(complaints) / SERVED],
      ...[RECORDINGS, pick(compliant) / RECORDINGS],
      ...[Math.round(RECORDINGS * (0.05 + 0.5 * push * sums.spread)) / RECORDINGS, pick(passed) / TESTS],
    ].map((figure) => Number(figure.toPrecision(12)));
  });
}

/** Whole numbers that sum to the total, in proportion to the weights: the largest remainders are rounded up. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const order = exact.map((_, index) => index).sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

export const WORKED_CASE_FILE = 'taskpane/guide/workedCase.json';

export const workedCaseFile = (): Promise<string> =>
  format(JSON.stringify(workedCase()), { parser: 'json', printWidth: 200 });

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(WORKED_CASE_FILE, await workedCaseFile());
}
