import type { Plan } from '../../src/plan/schema.ts';
import { indicatorOf } from '../../src/sheets/headings.ts';
import type { DataSource, RunOptions, Workbook } from '../excel/workbook.ts';
import type { PastTable } from '../state/pastTable.ts';
import { findData, type FoundData } from './findData.ts';

/** Tables and ranges that could hold past periods, those that name most of the plan's indicators first. */
export async function findPast(workbook: Workbook, plan: Plan): Promise<readonly FoundData[]> {
  const found = (await findData(workbook)).filter(({ kind }) => kind !== 'callLog');
  const named = new Map(found.map((each) => [each, namesIn(each.source, plan)] as const));
  return found.sort((one, other) => (named.get(other) ?? 0) - (named.get(one) ?? 0));
}

export async function readPast(workbook: Workbook, source: DataSource, run: RunOptions = {}): Promise<PastTable> {
  return { source, rows: await workbook.readSource(source, run) };
}

/** Indicators may stand across the top or down the first column. */
function namesIn({ headings, sample }: DataSource, { indicators }: Plan): number {
  const texts = [...headings, ...sample.map(([first]) => (typeof first === 'string' ? first : ''))];
  const ids = new Set(texts.map((text) => (text === '' ? null : indicatorOf(text, indicators))));
  return indicators.filter(({ id }) => ids.has(id)).length;
}
