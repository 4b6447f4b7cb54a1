import { useCallback, useEffect, useState } from 'react';
import { makeLive, type LiveAnswer } from '../../commands/makeLive.ts';
import { makePortable, type PortableAnswer } from '../../commands/makePortable.ts';
import { portableState, type PortableState } from '../../commands/portableState.ts';
import type { RunOptions, Workbook } from '../../excel/workbook.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask, type Task } from '../Task/useTask.ts';

export type PortableOutcome =
  { readonly way: 'portable'; readonly answer: PortableAnswer } | { readonly way: 'live'; readonly answer: LiveAnswer };

export interface Portable {
  /** Null until it is known. */
  readonly state: PortableState | null;
  readonly outcome: PortableOutcome | null;
  readonly looking: Task;
  readonly writing: Task;
  /** Which way is being written. */
  readonly way: PortableOutcome['way'];
  readonly look: () => void;
  readonly go: (way: PortableOutcome['way']) => void;
}

/** What state the workbook is in, known as soon as it is shown, and the two ways out of it. */
export function usePortable(): Portable {
  const { workbook } = usePane();
  const [state, setState] = useState<PortableState | null>(null);
  const [outcome, setOutcome] = useState<PortableOutcome | null>(null);
  const [way, setWay] = useState<PortableOutcome['way']>('portable');
  const looking = useTask();
  const writing = useTask();
  const { run: find } = looking;
  const look = useCallback(async (): Promise<void> => {
    setState((await find((run) => portableState(workbook, run))) ?? null);
  }, [find, workbook]);
  useEffect(() => void look(), [look]);
  const go = async (chosen: PortableOutcome['way']): Promise<void> => {
    setWay(chosen);
    setOutcome(null);
    const answer = await writing.run((run) => WAYS[chosen](workbook, run));
    setOutcome(answer ?? null);
    await look();
  };
  return { state, outcome, looking, writing, way, look: () => void look(), go: (chosen) => void go(chosen) };
}

const WAYS = {
  portable: async (workbook: Workbook, run: RunOptions): Promise<PortableOutcome> => ({
    way: 'portable',
    answer: await makePortable(workbook, run),
  }),
  live: async (workbook: Workbook, run: RunOptions): Promise<PortableOutcome> => ({
    way: 'live',
    answer: await makeLive(workbook, run),
  }),
};
