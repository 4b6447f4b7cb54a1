import { figureOf, TEAM_GOAL, type RecordFigures } from './rollUp.ts';

export interface TeamRow {
  readonly team: string;
  readonly period: string;
  readonly people: number;
  /** In the order of the figures' ids; null is missing. */
  readonly values: readonly (number | null)[];
}

/** Figures of teams by period: sums over sums, never means of rates [S-21]. A customer of two members counts for both. */
export function teamRows({ rows, ids, ways, sums, values }: RecordFigures): readonly TeamRow[] {
  const members = new Map<string, number[]>();
  rows.forEach(({ team, period }, index) => {
    if (team === '') return;
    const key = `${period}\u001f${team}`;
    members.set(key, [...(members.get(key) ?? []), index]);
  });
  return [...members.values()].map((indexes) => {
    const [first = 0] = indexes;
    const sumOf = (part: string): number => {
      const given = indexes
        .map((index) => sums.get(part)?.[rows[index]?.group ?? -1] ?? NaN)
        .filter((each) => !Number.isNaN(each));
      return given.length === 0 ? NaN : given.reduce((sum, each) => sum + each, 0);
    };
    return {
      team: rows[first]?.team ?? '',
      period: rows[first]?.period ?? '',
      people: indexes.length,
      values: ids.map((id, column) => {
        const way = ways.get(id);
        if (way === undefined) return id === TEAM_GOAL ? (values[column]?.[first] ?? null) : null;
        return figureOf(sumOf(way.over.id), way.under === null ? null : sumOf(way.under.id));
      }),
    };
  });
}
