import { queueOp } from './applyOp.ts';
import type { Step } from './batch.ts';
import { halved, intoRequests, opBytes } from './payload.ts';
import type { WriteOp } from './writeOps.ts';

/** An op and the name of the sheet it is for. */
export interface SheetOp {
  readonly sheet: string;
  readonly op: WriteOp;
}

/** Ops in order, in as few requests as Excel takes; what it finds too large goes in smaller ones. */
export const opSteps = (context: Excel.RequestContext, ops: readonly SheetOp[]): Step[] =>
  intoRequests(ops).map((request) => opsStep(context, request));

function opsStep(context: Excel.RequestContext, ops: readonly SheetOp[]): Step {
  const [only] = ops;
  return {
    weight: ops.reduce((sum, { op }) => sum + opBytes(op), 0),
    queue: () => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { sheet, op } of ops) queueOp(context.workbook.worksheets.getItem(sheet), op);
    },
    ...(only && (ops.length > 1 || halved(only.op)) ? { halves: () => halvesOf(context, ops) } : {}),
  };
}

function halvesOf(context: Excel.RequestContext, ops: readonly SheetOp[]): Step[] {
  const [only, ...others] = ops;
  if (only && others.length === 0) {
    return (halved(only.op) ?? []).map((op) => opsStep(context, [{ ...only, op }]));
  }
  const middle = Math.ceil(ops.length / 2);
  return [ops.slice(0, middle), ops.slice(middle)].map((half) => opsStep(context, half));
}
