import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import type { Actuals, Measurement } from '../scoring/actuals.ts';
import type { CallSummary } from './summary.ts';

/**
 * What calls say about indicators; conversions only where the log has a sale column. A summary by
 * period needs the period that is wanted.
 */
export function actualsFromCalls(summary: CallSummary, period?: string): Actuals {
  const columns: readonly (readonly [string, readonly (number | null)[] | null])[] = [
    ['dials', summary.dials],
    ['effective_calls', summary.effectiveCalls],
    ['effective_call_rate', summary.effectiveCallRate],
    ['effective_talk_time', summary.effectiveTalkTime],
    ['average_call_duration', summary.averageDuration],
    ['closed_customers', summary.closedCustomers],
    ['conversion_rate', summary.conversionRate],
  ];
  const present = columns.flatMap(([id, figures]) => (figures === null ? [] : [{ id, figures }]));
  const entries = summary.people.flatMap((person, index) =>
    period === undefined || summary.periods?.[index] === period ? [{ person, index }] : [],
  );
  return {
    people: entries.map(({ person }) => person),
    indicators: present.map(({ id }) => id),
    rows: entries.map(({ index }) => present.map(({ figures }) => measured(figures[index] ?? null))),
  };
}

/**
 * Both tables as one: people and indicators of the first, then what only the second has. Two
 * figures for one person and indicator must be equal; whichever table is silent gives way.
 */
export function mergeActuals(given: Actuals, derived: Actuals): Outcome<Actuals> {
  const people = union(given.people, derived.people);
  const indicators = union(given.indicators, derived.indicators);
  const first = lookUp(given);
  const second = lookUp(derived);
  const findings: Finding[] = [];
  const rows = people.map((person, row) =>
    indicators.map((indicator, column): Measurement => {
      const [one, two] = [first(person, indicator), second(person, indicator)];
      if (one.kind !== 'value') return one.kind === 'missing' ? two : one;
      if (two.kind === 'value' && !isSame(one.value, two.value)) {
        const args = { person, indicator, given: String(one.value), derived: String(two.value) };
        const where = { kind: 'cell', row, column, name: indicator } as const;
        findings.push({ code: 'actuals.conflict', where, args });
      }
      return one;
    }),
  );
  return findings.length === 0 ? succeed({ people, indicators, rows }) : fail(...findings);
}

const MISSING: Measurement = { kind: 'missing' };

const measured = (value: number | null): Measurement => (value === null ? MISSING : { kind: 'value', value });

const union = (first: readonly string[], second: readonly string[]): readonly string[] => [
  ...new Set([...first, ...second]),
];

function lookUp({ people, indicators, rows }: Actuals): (person: string, indicator: string) => Measurement {
  const rowOf = new Map(people.map((person, index) => [person, index]));
  const columnOf = new Map(indicators.map((indicator, index) => [indicator, index]));
  return (person, indicator) => rows[rowOf.get(person) ?? -1]?.[columnOf.get(indicator) ?? -1] ?? MISSING;
}

/** Equal up to the noise of binary fractions. */
const isSame = (one: number | string, two: number | string): boolean =>
  typeof one === 'number' && typeof two === 'number'
    ? Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(two))
    : one === two;
