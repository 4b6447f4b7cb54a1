import type { SourceKind } from '../../src/calls/sourceKind.ts';
import { guessKind } from '../../src/records/guess.ts';
import { indicatorOf, isAgentHeading } from '../../src/sheets/headings.ts';
import type { DataSource, Workbook } from '../excel/workbook.ts';
import { UNUSED, type RememberedTable } from '../state/rememberedTables.ts';
import { rememberedTables } from './rememberMapping.ts';

/** Data that could be scored, and what it seems to be. */
export interface FoundData {
  readonly source: DataSource;
  readonly kind: SourceKind;
  /** The workbook's own input sheet, where people type. */
  readonly isInput: boolean;
  /** Which of its periods is scored, '' for all of them; the plan's unless given. */
  readonly period?: string;
}

/** Of our sheets the only one that people fill. */
const INPUT = 'actuals';
/** Figures rolled up from records, and those of the worked case; the rest of our sheets are what came of scoring. */
const ROLLED_UP = 'figures';
const FIGURES = [ROLLED_UP, 'workedCase'] as const;

/** The likeliest first: what was rolled up, call logs, then tables of figures, the fuller before the emptier. */
export async function findData(workbook: Workbook): Promise<readonly FoundData[]> {
  const names = await workbook.sheetNames();
  const known = await rememberedTables(workbook);
  const holdData: readonly string[] = [INPUT, ...FIGURES];
  const results = new Set([...names].flatMap(([key, name]) => (holdData.includes(key) ? [] : [name])));
  const sources = (await workbook.listSources()).filter(({ sheet }) => !results.has(sheet));
  return sources
    .map((source): FoundData => {
      const isInput = source.sheet === names.get(INPUT);
      const isOurs = isInput || FIGURES.some((key) => source.sheet === names.get(key));
      return { source, isInput, kind: isOurs ? 'actuals' : kindOf(source, known(source)) };
    })
    .sort((one, other) => rank(one) - rank(other) || other.source.rowCount - one.source.rowCount);

  function rank({ kind, isInput, source }: FoundData): number {
    if (source.sheet === names.get(ROLLED_UP)) return -1;
    return isInput ? 2 : RANK[kind];
  }
}

/** What people said it is, or else a guess. */
function kindOf({ headings, sample }: DataSource, before: RememberedTable | null): SourceKind {
  if (before === UNUSED) return 'unknown';
  const kind = before?.kind ?? guessKind(headings, sample).kind;
  if (kind !== null) return kind === 'callLog' ? 'callLog' : kind === 'figures' ? 'actuals' : 'unknown';
  const hasFigures = headings.some((heading) => indicatorOf(heading, []) !== null);
  return hasFigures && headings.some(isAgentHeading) ? 'actuals' : 'unknown';
}

const RANK: Readonly<Record<SourceKind, number>> = { callLog: 0, actuals: 1, unknown: 3 };
