import type { Cell } from '../calls/cell.ts';

/** `error`: the row does not count. `warning`: it counts, and is doubtful. `note`: nothing to be done. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What can be repaired without a doubt; texts: `check.repair.<kind>`. */
export const REPAIR_KINDS = ['textNumber', 'percentRatio', 'textDate', 'names', 'duplicates', 'totalRows'] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** Rules that data can break, each with its severity; texts: `check.<code>` and, for what to do, `check.<code>.do`. */
export const CHECK_SEVERITIES = {
  agentBlank: 'error',
  dateBlank: 'error',
  dateUnreadable: 'error',
  /** Of a column that writes day and month in an order it does not show. */
  dateAmbiguous: 'error',
  dateAsText: 'error',
  amountBlank: 'error',
  notNumber: 'error',
  numberAsText: 'error',
  durationUnreadable: 'error',
  durationNegative: 'error',
  answerUnreadable: 'error',
  statusUnknown: 'error',
  /** 92 where 0.92 is meant [S-18]. */
  percentAsRatio: 'error',
  /** A score, share or count that cannot be. */
  outOfRange: 'error',
  /** A person twice on the roster for the same time, with different entries. */
  rosterConflict: 'error',
  /** A total among the rows, which counts as one more. */
  totalRow: 'warning',
  idTwice: 'warning',
  idConflict: 'warning',
  nameVariant: 'warning',
  /** The spellings are equally frequent, so nobody knows which is right. */
  nameAmbiguous: 'warning',
  unknownAgent: 'warning',
  futureDate: 'warning',
  amountOutlier: 'warning',
  customerBlank: 'warning',
  targetConflict: 'warning',
  blankRows: 'note',
  /** Orders that were lost, cancelled or paid back. */
  noSale: 'note',
  readTextDate: 'note',
  outerSpaces: 'note',
  noIds: 'note',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof CHECK_SEVERITIES;

export interface CheckedCell {
  /** Below the headings, from 0. */
  readonly row: number;
  readonly found: Cell;
  /** What a repair makes of it; null where the cell or its row counts no more, and without a repair. */
  readonly used: Cell;
}

/** Cells of one column of one table that break the same rule. */
export interface CheckFinding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** Index of the table. */
  readonly table: number;
  /** Index of the column; -1 for whole rows. */
  readonly column: number;
  /** The heading over it; '' for whole rows. */
  readonly heading: string;
  /** The first of them. */
  readonly cells: readonly CheckedCell[];
  /** All of them. */
  readonly count: number;
  /** Null where no repair is safe. */
  readonly repair: RepairKind | null;
}

/** A repair that people have accepted, with what it changes now. */
export interface RepairInForce {
  readonly kind: RepairKind;
  readonly code: CheckCode;
  readonly table: number;
  readonly column: number;
  readonly heading: string;
  readonly cells: readonly CheckedCell[];
  readonly count: number;
}
