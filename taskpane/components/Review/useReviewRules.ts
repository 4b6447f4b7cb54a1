import { useCallback, useEffect, useRef, useState } from 'react';
import { loadReviewRules, type StandingRules } from '../../commands/reviewRules.ts';
import type { RunOptions } from '../../excel/workbook.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useSheetChanges } from '../Task/useSheetChanges.ts';
import { useTask, type Task } from '../Task/useTask.ts';

export interface ReviewRulesState {
  /** Null until they are read. */
  readonly standing: StandingRules | null;
  readonly task: Task;
  /** Reads them again. */
  readonly refresh: () => Promise<void>;
  /** Does something to them, one thing after the other, and tells what is in force then. */
  readonly act: (work: (run: RunOptions) => Promise<StandingRules>) => Promise<void>;
}

/** The rules of the review, read again after each change that somebody makes on their sheet. */
export function useReviewRules(onChanged: (standing: StandingRules) => void): ReviewRulesState {
  const { workbook } = usePane();
  const [standing, setStanding] = useState<StandingRules | null>(null);
  const task = useTask();
  const { run } = task;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const told = useRef(onChanged);
  useEffect(() => {
    told.current = onChanged;
  });
  const enqueue = useCallback(
    (work: (options: RunOptions) => Promise<StandingRules>): Promise<StandingRules | undefined> => {
      const next = queue.current.then(() => run(work));
      queue.current = next;
      return next;
    },
    [run],
  );
  const refresh = useCallback(async () => {
    const found = await enqueue(() => loadReviewRules(workbook));
    if (found !== undefined) setStanding(found);
  }, [enqueue, workbook]);
  const act = useCallback(
    async (work: (options: RunOptions) => Promise<StandingRules>) => {
      const found = await enqueue(work);
      if (found === undefined) return;
      setStanding(found);
      told.current(found);
    },
    [enqueue],
  );
  const reread = useCallback(() => act(() => loadReviewRules(workbook)), [act, workbook]);
  useEffect(() => void refresh(), [refresh]);
  useSheetChanges(standing?.sheet ?? null, reread);
  return { standing, task, refresh, act };
}
