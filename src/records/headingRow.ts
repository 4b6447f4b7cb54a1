import { isBlank, type Cell } from '../calls/cell.ts';
import { indicatorOf, isAgentHeading, isPeriodHeading } from '../sheets/headings.ts';
import { matchHeading, plainHeading } from './guessColumns.ts';
import { WORDS } from './words/registry.ts';

type Rows = readonly (readonly Cell[])[];

/** Headings stand at most so many rows below the first that is used. */
export const HEADING_SEARCH_ROWS = 15;
/** Enough to find headings with sample rows below them, some of which may be blank. */
export const TOP_ROWS = HEADING_SEARCH_ROWS + 15;
const SAMPLE_ROWS = 5;

/** Where a table begins within the rows that hold it. */
export interface TableTop {
  /** Of the headings, from 0; merged titles, notes and blank lines stand above. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** The first rows below with anything in them. */
  readonly sample: Rows;
}

export function tableTop(rows: Rows): TableTop {
  const headingRow = findHeadingRow(rows);
  return {
    headingRow,
    headings: (rows[headingRow] ?? []).map((heading) => String(heading ?? '')),
    sample: rows
      .slice(headingRow + 1)
      .filter((row) => row.some((cell) => !isBlank(cell)) && !row.some(isSecondHeading))
      .slice(0, SAMPLE_ROWS),
  };
}

/** Some survey tools write a second row of headings under the questions. */
const isSecondHeading = (cell: Cell): boolean =>
  typeof cell === 'string' && /^(?:open-ended )?response$/i.test(cell.trim());

/** The row that says most known headings, if it says two; otherwise the first that is as wide as a table. */
export function findHeadingRow(rows: Rows): number {
  const candidates = rows.slice(0, HEADING_SEARCH_ROWS).map((row, index) => ({ ...look(row), index }));
  const most = candidates.reduce((top, { known }) => Math.max(top, known), 0);
  if (most >= LEAST_KNOWN) return candidates.findIndex(({ known }) => known === most);
  const width = rows.reduce((widest, row) => Math.max(widest, look(row).filled), 0);
  const wide = candidates.filter(({ filled }) => filled >= Math.max(2, width / 2));
  const first = wide.find(({ texts, filled }) => texts >= filled / 2) ?? wide[0];
  return (
    first?.index ??
    Math.max(
      0,
      candidates.findIndex(({ filled }) => filled > 0),
    )
  );
}

const LEAST_KNOWN = 2;
/** A heading that only mentions a known word is often a title. */
const MENTIONED = 0.5;

interface Look {
  readonly filled: number;
  readonly texts: number;
  /** How many known headings it says; 0 for a row with numbers or dates in most cells, which holds data. */
  readonly known: number;
}

function look(row: readonly Cell[]): Look {
  const filled = row.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell): cell is string => typeof cell === 'string' && !NUMBER.test(cell));
  const distinct = new Set(texts.map(plainHeading));
  const known = texts.length * 2 < filled.length ? 0 : [...distinct].reduce((sum, text) => sum + knownAs(text), 0);
  return { filled: filled.length, texts: texts.length, known };
}

const NUMBER = /^[\s\d.,:%/¥$€£-]+$/;

const ALL_WORDS = Object.values(WORDS).flatMap((words) => Object.values(words));

function knownAs(text: string): number {
  if (indicatorOf(text, []) !== null || isAgentHeading(text) || isPeriodHeading(text)) return 1;
  const matches = ALL_WORDS.map((words) => matchHeading(text, words)?.match);
  return matches.includes('whole') ? 1 : matches.includes('part') ? MENTIONED : 0;
}
