import { useState } from 'react';
import type { Outcome } from '../../../src/findings.ts';
import type { RunOptions } from '../../excel/workbook.ts';
import { useTask, type Task } from '../Task/useTask.ts';

export interface GuideTask<T> {
  readonly task: Task;
  readonly outcome: Outcome<T> | null;
  readonly onDo: () => void;
}

/** The work of a step, which can be done again. */
export function useGuideTask<T>(work: (run: RunOptions) => Promise<Outcome<T>>, onDone: () => void): GuideTask<T> {
  const task = useTask();
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const onDo = (): void => {
    void task.run(work).then((given) => {
      if (given === undefined) return;
      setOutcome(given);
      if (given.ok) onDone();
    });
  };
  return { task, outcome, onDo };
}
