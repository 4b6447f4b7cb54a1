import { fail, type Finding, type Outcome, type Where } from '../findings.ts';
import { parsePlan } from '../plan/parse.ts';
import type { Plan } from '../plan/schema.ts';
import { cellAddress } from './address.ts';
import { findFields } from './findFields.ts';
import type { Values } from './findTable.ts';
import type { Entry } from './planEntries.ts';
import type { Place } from './planLayout.ts';
import { documentOf } from './planPaths.ts';
import { planReading, type PlanReading } from './planReading.ts';
import { wordOf } from './vocabulary.ts';

export type { Values } from './findTable.ts';

/** Where `values` begin, so that findings name the cells people see. */
export interface Origin extends Place {
  readonly sheet: string;
}

/**
 * The plan that stands on a plan sheet, in whichever language; what is wrong is told by cell. Rows may have
 * been added to the tables or left empty in them, columns moved, and the block as a whole may have moved.
 */
export function readPlan(values: Values, origin: Origin = { sheet: '', row: 0, column: 0 }): Outcome<Plan> {
  const reading = planReading(values);
  if (reading === null) return fail({ code: 'sheet.notPlan', args: { sheet: origin.sheet } });
  const parsed = parsePlan(assemble(reading.entries));
  const faults = reading.faults.map(({ finding, ...place }) => ({ ...finding, where: addressOf(place, origin) }));
  if (parsed.ok) return faults.length === 0 ? parsed : fail(...faults);
  const untold = parsed.findings.filter(({ where }) => where?.kind !== 'path' || !reading.isToldMissing(where.path));
  return fail(...faults, ...untold.map((finding) => located(finding, reading, origin)));
}

/** Whether the values are those of a plan sheet, however broken; people have sheets called Plan themselves. */
export const isPlanSheet = (values: Values): boolean =>
  planReading(values) !== null || findFields(values, values.length).found.length >= LEAST_LABELS;

const LEAST_LABELS = 3;

/** Findings about a plan that was read from these values, each with the cell its path leads to. */
export function atCells(findings: readonly Finding[], values: Values, origin: Origin): readonly Finding[] {
  const reading = planReading(values);
  return reading === null ? findings : findings.map((finding) => located(finding, reading, origin));
}

function assemble(entries: readonly Entry[]): unknown {
  const own = entries.filter(({ path }) => typeof path[1] !== 'number');
  return {
    schemaVersion: 1,
    ...documentOf(own.map(({ path, value }) => [path.map(String), value])),
    indicators: listOf('indicators', entries),
    grades: listOf('grades', entries),
  };
}

function listOf(name: string, entries: readonly Entry[]): unknown[] {
  const items: (readonly [readonly string[], unknown])[][] = [];
  for (const { path, value } of entries) {
    const [list, index, ...rest] = path;
    if (list === name && typeof index === 'number') (items[index] ??= []).push([rest.map(String), value]);
  }
  return items.map(documentOf);
}

/** The finding with the cell its path leads to: that of the value, or of the nearest one beside it. */
function located(finding: Finding, { entries, language }: PlanReading, origin: Origin): Finding {
  if (finding.where?.kind !== 'path') return finding;
  const { path } = finding.where;
  const entry = nearest(path, entries);
  if (entry === null) return finding;
  const where = addressOf(entry, origin, entry.heading);
  const isItsOwn = entry.path.length === path.length;
  const choices = isItsOwn ? entry.codec.choices : undefined;
  if (!choices || !isAboutChoice(finding)) return { ...finding, where };
  const allowed = choices.ids.map((id) => wordOf(choices.family, id, language));
  const args = { found: String(entry.value), allowed: allowed.join(language === 'en' ? ', ' : '、') };
  return { code: 'plan.notAllowed', where, args };
}

const isAboutChoice = ({ code }: Finding): boolean => code === 'plan.notAllowed' || code === 'plan.wrongType';

function addressOf({ row, column }: Place, origin: Origin, name?: string): Where {
  const address = cellAddress(row + origin.row, column + origin.column);
  return { kind: 'address', sheet: origin.sheet, address, ...(name ? { name } : {}) };
}

function nearest(path: readonly (string | number)[], entries: readonly Entry[]): Entry | null {
  const shared = (entry: Entry): number => {
    const end = path.findIndex((key, index) => entry.path[index] !== key);
    return end < 0 ? path.length : end;
  };
  const best = entries.reduce<Entry | null>((top, each) => (top && shared(top) >= shared(each) ? top : each), null);
  return best && shared(best) > 0 ? best : null;
}
