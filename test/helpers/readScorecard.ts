import { readXlsx } from 'hucre';

type Cell = string | number | boolean | Date | null | undefined;

export interface ReadScorecard {
  readonly rows: readonly {
    readonly agent: string;
    /** By the indicator's name; null where there are none. */
    readonly points: Readonly<Record<string, number | null>>;
    readonly total: number | string | null;
    readonly coverage: number | null;
    readonly light: string;
    readonly grade: string;
    readonly rank: number | null;
  }[];
}

/** The scorecard of a saved workbook in English, as a person reads it: by its headings. */
export async function readScorecard(xlsx: Uint8Array): Promise<ReadScorecard> {
  const { sheets } = await readXlsx(xlsx);
  const sheet = sheets.find(({ name }) => name === 'Scorecard');
  if (!sheet) throw new Error(`The workbook has no sheet Scorecard: ${sheets.map(({ name }) => name).join(', ')}`);
  const rows: readonly (readonly Cell[])[] = sheet.rows;
  const headingRow = rows.findIndex((row) => row.includes('Agent') && row.includes('Total'));
  const headings = (rows[headingRow] ?? []).map((heading) => String(heading ?? ''));
  const column = (name: string): number => headings.indexOf(name);
  const [first, last] = [column('Agent') + 1, column('Total')];
  const people = rows.slice(headingRow + 1).filter((row) => /^A\d\d$/.test(String(row[column('Agent')] ?? '')));
  return {
    rows: people.map((row) => ({
      agent: String(row[column('Agent')]),
      points: Object.fromEntries(headings.slice(first, last).map((name, index) => [name, number(row[first + index])])),
      total: typeof row[last] === 'number' ? row[last] : row[last] === undefined ? null : String(row[last]),
      coverage: number(row[column('Coverage')]),
      light: String(row[column('Light')] ?? ''),
      grade: String(row[column('Grade')] ?? ''),
      rank: number(row[column('Rank')]),
    })),
  };
}

const number = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);
