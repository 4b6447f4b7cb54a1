import type { Finding } from '../findings.ts';
import type { Actuals } from './actuals.ts';
import type { CompiledPlan } from './compiledPlan.ts';

/** The same person or indicator given twice in one period. */
export function findDuplicates({ people, indicators }: Pick<Actuals, 'people' | 'indicators'>): readonly Finding[] {
  return [
    ...repeated(people).map(([person, rows]): Finding => ({
      code: 'actuals.duplicatePerson',
      args: { person, rows: rows.join(', ') },
    })),
    ...repeated(indicators).map(([indicator, columns]): Finding => ({
      code: 'actuals.duplicateIndicator',
      args: { indicator, columns: columns.join(', ') },
    })),
  ];
}

/** Without columns given twice that the plan does not score: they harm nobody. */
export function duplicatesFor({ indicators }: CompiledPlan, findings: readonly Finding[]): readonly Finding[] {
  const harms = (finding: Finding): boolean =>
    finding.code !== 'actuals.duplicateIndicator' ||
    indicators.some(({ indicator }) => indicator.id === finding.args.indicator);
  return findings.filter(harms);
}

/** Everyone's business unless it names another person. */
export function concerns(finding: Finding, person: string): boolean {
  return finding.code !== 'actuals.duplicatePerson' || finding.args.person === person;
}

/** Everybody whom any of them concerns; null where that is everyone. */
export function concernedBy(findings: readonly Finding[]): ReadonlySet<string> | null {
  const people = new Set<string>();
  for (const finding of findings) {
    if (finding.code !== 'actuals.duplicatePerson') return null;
    people.add(finding.args.person);
  }
  return people;
}

/** Names that stand more than once, with their places from 1. */
function repeated(names: readonly string[]): readonly (readonly [string, readonly number[]])[] {
  if (new Set(names).size === names.length) return [];
  const places = new Map<string, number[]>();
  names.forEach((name, index) => {
    const found = places.get(name);
    if (found === undefined) places.set(name, [index + 1]);
    else found.push(index + 1);
  });
  return [...places].filter(([, found]) => found.length > 1);
}
