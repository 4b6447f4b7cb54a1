import type { Cell } from '../calls/cell.ts';
import { guessUnit } from '../calls/durationUnit.ts';
import type { ColumnGuess } from '../calls/mapping.ts';
import { indicatorOf } from '../sheets/headings.ts';
import { fitOf } from './fieldFit.ts';
import { guessColumns } from './guessColumns.ts';
import { RECORD_FIELDS, RECORD_KINDS, type RecordField, type RecordKind, type RecordMapping } from './kinds.ts';
import { guessScale } from './surveyScale.ts';
import { KIND_SIGNS, type KindSigns } from './kindSigns.ts';
import { WORDS } from './words/registry.ts';

type Rows = readonly (readonly Cell[])[];

/** The columns of a table of that kind, with the unit of its durations and the scale of its scores. */
export function guessRecordMapping(headings: readonly string[], sample: Rows, kind: RecordKind): RecordMapping {
  const found = guessColumns<RecordField>(headings, sample, {
    fields: RECORD_FIELDS[kind],
    words: WORDS[kind],
    fit: fitOf,
  });
  const columns: RecordMapping['columns'] = Object.fromEntries(found);
  return { kind, columns, ...measuresOf(columns, sample, kind) };
}

/** What numbers mean in the columns that hold durations and scores. */
export function measuresOf(
  columns: RecordMapping['columns'],
  sample: Rows,
  kind: RecordKind,
): Pick<RecordMapping, 'unit' | 'scale'> {
  const valuesOf = ({ column }: ColumnGuess): Cell[] => sample.map((row) => row[column] ?? null);
  const { duration } = columns;
  const scored = SCORED.flatMap((field) => columns[field] ?? []);
  return {
    unit: duration === undefined ? 's' : guessUnit(duration.heading, valuesOf(duration)),
    scale: guessScale(
      scored.map(({ heading }) => heading),
      scored.flatMap(valuesOf),
      kind === 'qa' ? 'share' : 'upTo5',
    ),
  };
}

const SCORED = ['score', 'productIntro', 'objectionHandling'] as const;

export interface KindGuess {
  /** Null when it could be anything. */
  readonly kind: RecordKind | null;
  /** 0..1; how much of such a table was found, and how far the next kind is behind. */
  readonly confidence: number;
}

/** What a table is, by which kind finds most of its columns there. */
export function guessKind(headings: readonly string[], sample: Rows): KindGuess {
  const scored = RECORD_KINDS.map((kind) => ({ kind, score: scoreOf(kind, headings, sample) }));
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST) return { kind: null, confidence: 0 };
  const lead = 1 - (next?.score ?? 0) / best.score / 2;
  return { kind: best.kind, confidence: Math.min(1, best.score / ENOUGH) * lead };
}

/** Below this a table could be anything; from `ENOUGH` on it has what its kind is about. */
const LEAST = 1.4;
const ENOUGH = 4;

function scoreOf(kind: RecordKind, headings: readonly string[], sample: Rows): number {
  const { columns } = guessRecordMapping(headings, sample, kind);
  const { needed, weights, topic }: KindSigns = KIND_SIGNS[kind];
  if (!needed.every((either) => either.some((field) => columns[field] !== undefined))) return 0;
  const found = RECORD_FIELDS[kind]
    .map((field) => (weights[field] ?? 0) * (columns[field]?.confidence ?? 0))
    .reduce((sum, weight) => sum + weight, 0);
  if (kind === 'figures') return withIndicators(found, headings, columns);
  const named = topic === null ? 0 : headings.filter((heading) => topic.test(heading)).length;
  return found + Math.min(named, MOST_NAMED) * NAMED;
}

const NAMED = 0.7;
const MOST_NAMED = 3;

/** Each indicator speaks for figures, and so does a table that has nothing beside them. */
function withIndicators(found: number, headings: readonly string[], columns: RecordMapping['columns']): number {
  const mapped = new Set(Object.values(columns).map(({ column }) => column));
  const others = headings.filter((heading, column) => heading.trim() !== '' && !mapped.has(column));
  const indicators = others.filter((heading) => indicatorOf(heading, []) !== null).length;
  const isPure = indicators > 0 && indicators === others.length;
  if (indicators < FEWEST && !isPure) return 0;
  return found + indicators * INDICATOR + (isPure ? PURE : 0);
}

/** Fewest indicators of a table that has other columns too. */
const FEWEST = 2;
const INDICATOR = 1.5;
const PURE = 3;
