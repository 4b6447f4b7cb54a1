import type { Actuals } from '../../src/scoring/actuals.ts';

/** Names as people list them: one a line, or between commas; each once. */
export const peopleIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\n\t,;，；、]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** The figures with rows for people who have none yet; null when there is nobody at all. */
export function withPeople(typed: Actuals | null, people: readonly string[]): Actuals | null {
  const { people: known, indicators, rows } = typed ?? { people: [], indicators: [], rows: [] };
  const added = people.filter((person) => !known.includes(person));
  if (added.length === 0) return typed;
  return { people: [...known, ...added], indicators, rows: [...rows, ...added.map(() => [])] };
}
