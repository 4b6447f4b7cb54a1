import type { CellFaultName, RowFaultName } from './faultKinds.ts';
import type { TableKey } from './sampleTable.ts';

export interface CellFaultPlan {
  readonly kind: CellFaultName;
  readonly field: string;
  /** Of a thousand rows, at least one in the table; or so many in all. */
  readonly perThousand?: number;
  readonly count?: number;
}

export interface RowFaultPlan {
  readonly kind: RowFaultName;
  readonly count: number;
}

export interface FaultPlan {
  readonly cells: readonly CellFaultPlan[];
  readonly rows: readonly RowFaultPlan[];
}

/** What is wrong with each table. A row has one fault at most. */
export const FAULT_PLANS: Readonly<Record<TableKey, FaultPlan>> = {
  calls: {
    cells: [
      { kind: 'dateAsText', field: 'date', perThousand: 4 },
      { kind: 'dateImpossible', field: 'date', count: 2 },
      { kind: 'durationAsText', field: 'duration', perThousand: 4 },
      { kind: 'durationTextNumber', field: 'duration', perThousand: 1 },
      { kind: 'durationUnreadable', field: 'duration', count: 3 },
      { kind: 'durationNegative', field: 'duration', count: 2 },
      { kind: 'nameSpaces', field: 'agent', perThousand: 2 },
      { kind: 'nameVariant', field: 'agent', perThousand: 1 },
      { kind: 'agentBlank', field: 'agent', count: 2 },
    ],
    rows: [
      { kind: 'blankLine', count: 12 },
      { kind: 'totalRow', count: 3 },
      { kind: 'duplicateRow', count: 25 },
      { kind: 'duplicateId', count: 3 },
      { kind: 'unknownAgent', count: 6 },
    ],
  },
  orders: {
    cells: [
      { kind: 'dateAsText', field: 'date', perThousand: 5 },
      { kind: 'dateDayFirst', field: 'date', perThousand: 5 },
      { kind: 'amountAsText', field: 'amount', perThousand: 8 },
      { kind: 'amountUnreadable', field: 'amount', count: 2 },
      { kind: 'nameSpaces', field: 'agent', perThousand: 3 },
      { kind: 'nameVariant', field: 'agent', perThousand: 2 },
    ],
    rows: [
      { kind: 'blankLine', count: 4 },
      { kind: 'totalRow', count: 1 },
      { kind: 'duplicateRow', count: 6 },
      { kind: 'unknownAgent', count: 2 },
    ],
  },
  surveys: {
    cells: [
      { kind: 'dateAsText', field: 'date', perThousand: 5 },
      { kind: 'textNumber', field: 'score', perThousand: 5 },
      { kind: 'scoreOutOfRange', field: 'score', count: 2 },
      { kind: 'nameSpaces', field: 'agent', perThousand: 3 },
    ],
    rows: [
      { kind: 'blankLine', count: 4 },
      { kind: 'duplicateRow', count: 6 },
    ],
  },
  qa: {
    cells: [
      { kind: 'percentAsRatio', field: 'productIntro', perThousand: 10 },
      { kind: 'percentAsRatio', field: 'objectionHandling', perThousand: 10 },
      { kind: 'dateAsText', field: 'date', perThousand: 5 },
      { kind: 'nameSpaces', field: 'agent', perThousand: 5 },
    ],
    rows: [
      { kind: 'blankLine', count: 3 },
      { kind: 'duplicateRow', count: 4 },
    ],
  },
  roster: { cells: [{ kind: 'nameSpaces', field: 'agent', count: 5 }], rows: [{ kind: 'blankLine', count: 1 }] },
  training: { cells: [{ kind: 'percentAsRatio', field: 'training_pass_rate', count: 6 }], rows: [] },
};
