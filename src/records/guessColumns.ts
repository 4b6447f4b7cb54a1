import { foldWord, isBlank, type Cell } from '../calls/cell.ts';
import { EARLIER, type HeadingWords } from '../calls/headings.ts';
import type { ColumnGuess } from '../calls/mapping.ts';

/** How fields are told by headings and by what stands below them. */
export interface FieldSigns<Field extends string> {
  readonly fields: readonly Field[];
  readonly words: Readonly<Partial<Record<Field, HeadingWords>>>;
  /** The share of the values that can belong to the field, 0..1; null rules the column out. */
  readonly fit: (field: Field, values: readonly Cell[], match: HeadingMatch) => number | null;
}

/** Whether a heading is a known one, or only mentions a known word. */
export type HeadingMatch = 'whole' | 'part';

export type ColumnGuesses<Field extends string> = ReadonlyMap<Field, ColumnGuess>;

/**
 * From headings first; a sample that contradicts rules a column out. No column serves two fields. The order of the
 * columns does not matter unless two have the same heading.
 */
export function guessColumns<Field extends string>(
  headings: readonly string[],
  sample: readonly (readonly Cell[])[],
  signs: FieldSigns<Field>,
): ColumnGuesses<Field> {
  const candidates = signs.fields
    .flatMap((field) =>
      headings.map((heading, column) => ({
        field,
        column,
        heading,
        ...rate(field, { heading, column, sample }, signs),
      })),
    )
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || compareHeadings(a.heading, b.heading));
  const taken = new Set<number>();
  const found = new Map<Field, ColumnGuess>();
  for (const { field, column, heading, confidence } of candidates) {
    if (found.has(field) || taken.has(column)) continue;
    taken.add(column);
    found.set(field, { column, heading, confidence });
  }
  return found;
}

const WHOLE = 1;
const PART = 0.6;
/** Taken off for each place a word stands further down its list, so that the first wins. */
const STEP = 0.001;

/** Of a column without a value among the sample, which one with values is better than. */
const UNSEEN = 0.85;

interface Seen {
  readonly column: number;
  readonly heading: string;
  readonly sample: readonly (readonly Cell[])[];
}

function rate<Field extends string>(
  field: Field,
  { heading, column, sample }: Seen,
  { words, fit }: FieldSigns<Field>,
): { readonly confidence: number } {
  const found = EARLIER.test(heading) ? null : matchHeading(heading, words[field]);
  if (found === null) return { confidence: 0 };
  const values = sample.map((row) => row[column] ?? null).filter((value) => !isBlank(value));
  const share = fit(field, values, found.match) ?? 0;
  const seen = values.length > 0 || sample.length === 0 ? 1 : UNSEEN;
  return { confidence: ((found.match === 'whole' ? WHOLE : PART) - found.place * STEP) * share * seen };
}

/** How a heading says one of the words, and which of them; null when it says none. */
export function matchHeading(
  heading: string,
  words: HeadingWords | undefined,
): { readonly match: HeadingMatch; readonly place: number } | null {
  const plain = plainHeading(heading);
  if (words === undefined || plain === '') return null;
  const { whole, parts } = folded(words);
  const place = whole.get(plain);
  if (place !== undefined) return { match: 'whole', place };
  const part = parts.findIndex((word) => plain.includes(word));
  return part < 0 || words.not?.test(heading) === true ? null : { match: 'part', place: part };
}

interface Folded {
  /** With the place of each in its list. */
  readonly whole: ReadonlyMap<string, number>;
  readonly parts: readonly string[];
}

const known = new WeakMap<HeadingWords, Folded>();

function folded(words: HeadingWords): Folded {
  const before = known.get(words);
  if (before !== undefined) return before;
  const whole = words.whole.map((word, place) => [foldWord(word), place] as const).reverse();
  const made = { whole: new Map(whole), parts: words.parts.map(foldWord) };
  known.set(words, made);
  return made;
}

/** Folded, without a unit or remark in brackets, and without the number of a question. */
export const plainHeading = (heading: string): string =>
  foldWord(
    heading
      .normalize('NFKC')
      .replace(/[([{【].*?[)\]}】]/g, '')
      .replace(/^\s*(?:q\s*)?\d+\s*[、.:)]\s*/i, '')
      .replace(/[*:?？]+\s*$/, ''),
  );

/** The shorter first, which says less beside the word. */
const compareHeadings = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
