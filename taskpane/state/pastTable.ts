import type { Finding, Outcome } from '../../src/findings.ts';
import { describePast, withBaselines, type Histories, type Past } from '../../src/plan/history.ts';
import type { Plan, PlanIndicator } from '../../src/plan/schema.ts';
import { judgeAttainable } from '../../src/plan/smartAttainable.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import { readHistories, type HistoryReading } from '../../src/sheets/readHistory.ts';
import type { Cell, DataSource } from '../excel/workbook.ts';

/** A table of past periods as it was read. */
export interface PastTable {
  readonly source: DataSource;
  readonly rows: readonly (readonly Cell[])[];
}

export const NO_HISTORIES: Histories = new Map();

/** What the table says of the plan's indicators, those added since included. */
export function readingOf({ source, rows }: PastTable, plan: Plan): Outcome<HistoryReading> {
  const { row, column } = parseAddress(source.address) ?? { row: 0, column: 0 };
  return readHistories(rows, plan, { sheet: source.sheet, row, column });
}

/** None while there is no table, or one with faults in it. */
export function historiesOf(table: PastTable | null, plan: Plan): Histories {
  const reading = table === null ? null : readingOf(table, plan);
  return reading?.ok === true ? reading.value.histories : NO_HISTORIES;
}

export interface PastOfIndicator {
  readonly indicator: PlanIndicator;
  readonly past: Past;
  /** On the present target, in the light of these periods. */
  readonly judgement: Finding;
}

/** One for each indicator of the plan with a past, in their order. */
export const pastsOf = (plan: Plan, histories: Histories): readonly PastOfIndicator[] =>
  plan.indicators.flatMap((indicator) => {
    const figures = histories.get(indicator.id) ?? [];
    const past = describePast(figures, indicator.unit);
    return past === null ? [] : [{ indicator, past, judgement: judgeAttainable(indicator, figures).finding }];
  });

/** Whether taking the baselines would change the plan. */
export const hasNewBaselines = (plan: Plan, histories: Histories): boolean =>
  withBaselines(plan, histories).indicators.some(
    ({ baseline }, index) => baseline !== plan.indicators[index]?.baseline,
  );
