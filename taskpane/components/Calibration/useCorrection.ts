import { useCallback, useEffect, useState } from 'react';
import type { CorrectedCount } from '../../../src/calls/correctedCounts.ts';
import { isCorrected, scoreByCorrected, scoreByCounted } from '../../commands/correctFigures.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask, type Task } from '../Task/useTask.ts';

export interface Correction {
  /** This log is scored with corrected counts. */
  readonly isOn: boolean;
  readonly use: (corrected: readonly CorrectedCount[]) => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly task: Task;
}

/** Whether corrected counts are used, which the workbook remembers; `onChange` after either way. */
export function useCorrection(source: DataSource, onChange: () => void): Correction {
  const { workbook } = usePane();
  const [isOn, setOn] = useState(false);
  const task = useTask();
  const { run } = task;
  const load = useCallback(
    async () => setOn((await run(() => isCorrected(workbook, source))) ?? false),
    [run, workbook, source],
  );
  useEffect(() => void load(), [load]);
  const change = async (work: () => Promise<void>): Promise<void> => {
    await run(work);
    await load();
    onChange();
  };
  return {
    ...{ isOn, task },
    use: (corrected) => change(() => scoreByCorrected(workbook, source, corrected)),
    leave: () => change(() => scoreByCounted(workbook)),
  };
}
