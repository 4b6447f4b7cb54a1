import type { CheckFinding, RepairInForce, RepairKind } from './checkFindings.ts';
import { tableKey, type FilledTable } from './recordTable.ts';

/** A repair of one column in all tables with the same headings. Plain data: the workbook remembers it as JSON. */
export interface AcceptedRepair {
  /** The headings, as `tableKey` joins them. */
  readonly table: string;
  readonly kind: RepairKind;
  /** Over the column; '' for whole rows. */
  readonly heading: string;
}

/** What accepting the repair of a finding makes the workbook remember; null where none is safe. */
export function repairOf(
  { repair, heading, table }: Pick<CheckFinding, 'repair' | 'heading' | 'table'>,
  tables: readonly Pick<FilledTable, 'headings'>[],
): AcceptedRepair | null {
  const repaired = tables[table];
  return repair === null || repaired === undefined ? null : { table: tableKey(repaired), kind: repair, heading };
}

/** The remembered repair behind one that is in force. */
export function acceptedFor(
  { kind, heading, table }: Pick<RepairInForce, 'kind' | 'heading' | 'table'>,
  tables: readonly Pick<FilledTable, 'headings'>[],
): AcceptedRepair | null {
  return repairOf({ repair: kind, heading, table }, tables);
}

const isSame = (one: AcceptedRepair, other: AcceptedRepair): boolean =>
  one.table === other.table && one.kind === other.kind && one.heading === other.heading;

/** With more of them, each once. */
export function withRepairs(
  accepted: readonly AcceptedRepair[],
  more: readonly AcceptedRepair[],
): readonly AcceptedRepair[] {
  return more.reduce<readonly AcceptedRepair[]>(
    (all, each) => (all.some((known) => isSame(known, each)) ? all : [...all, each]),
    accepted,
  );
}

export const withoutRepairs = (
  accepted: readonly AcceptedRepair[],
  fewer: readonly AcceptedRepair[],
): readonly AcceptedRepair[] => accepted.filter((each) => !fewer.some((gone) => isSame(gone, each)));

/** Whether a repair of a column is accepted. */
export const isAccepted = (
  accepted: readonly AcceptedRepair[],
  table: Pick<FilledTable, 'headings'>,
  kind: RepairKind,
  heading: string,
): boolean => {
  const wanted = { table: tableKey(table), kind, heading };
  return accepted.some((each) => isSame(each, wanted));
};
