import { useCallback, useEffect, useState } from 'react';
import { checkWorkbookPlan, type PlanCheck } from '../../commands/checkWorkbookPlan.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useSheetChanges } from '../Task/useSheetChanges.ts';
import { useTask, type Task } from '../Task/useTask.ts';

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
