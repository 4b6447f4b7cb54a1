import { useCallback, useEffect, useRef, useState } from 'react';
import { checkWorkbookPlan, watchSheet, type PlanCheck } from '../../commands/checkWorkbookPlan.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask, type Task } from '../Task/useTask.ts';

/** Milliseconds without another change before the sheet is read again: pasting a block changes many cells. */
const QUIET = 250;

export interface WorkbookPlanState {
  /** Null until it is read, and for a workbook without a plan. */
  readonly check: PlanCheck | null;
  readonly task: Task;
  /** Reads the sheet now; undefined when that failed. */
  readonly refresh: () => Promise<PlanCheck | null | undefined>;
}

/** The plan on the plan sheet, read again after each change that somebody makes there. */
export function useWorkbookPlan(): WorkbookPlanState {
  const { workbook } = usePane();
  const [check, setCheck] = useState<PlanCheck | null>(null);
  const task = useTask();
  const { run } = task;
  const refresh = useCallback(async () => {
    const found = await run(() => checkWorkbookPlan(workbook));
    if (found !== undefined) setCheck(found);
    return found;
  }, [run, workbook]);
  useEffect(() => void refresh(), [refresh]);
  useSheetChanges(check?.sheet ?? null, refresh);
  return { check, task, refresh };
}

function useSheetChanges(sheet: string | null, act: () => Promise<unknown>): void {
  const { workbook } = usePane();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (sheet === null) return undefined;
    const soon = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void act(), QUIET);
    };
    const listening = watchSheet(workbook, sheet, soon);
    return () => {
      clearTimeout(timer.current);
      void listening.then((stop) => stop());
    };
  }, [workbook, sheet, act]);
}
