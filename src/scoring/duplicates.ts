import type { Finding } from '../findings.ts';
import type { Actuals } from './actuals.ts';

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
