import { useCallback, useEffect, useRef, useState } from 'react';
import { isCancelled } from '../../commands/wordError.ts';
import type { RunOptions } from '../../excel/workbook.ts';

export type TaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number; readonly mustEnd?: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Task {
  readonly state: TaskState;
  /** Undefined when it was cancelled or failed; `state` says which. */
  readonly run: <T>(work: (run: RunOptions) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

/** One piece of work at a time: a new one first cancels what is running and waits for its end. */
export function useTask(): Task {
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const ending = useRef<Promise<unknown>>(Promise.resolve());
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const run = useCallback(async <T>(work: (run: RunOptions) => Promise<T>): Promise<T | undefined> => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    const isLatest = (): boolean => controller.current === own;
    const show = (next: TaskState): void => (isLatest() ? setState(next) : undefined);
    const previous = ending.current;
    const attempt = async (): Promise<T | undefined> => {
      await previous;
      if (!isLatest()) return undefined;
      show({ kind: 'running', share: 0 });
      try {
        const onProgress = (share: number, mustEnd = false): void => show({ kind: 'running', share, mustEnd });
        const result = await work({ signal: own.signal, onProgress });
        show({ kind: 'idle' });
        return isLatest() ? result : undefined;
      } catch (error) {
        show(isCancelled(error) ? { kind: 'cancelled' } : { kind: 'failed', error });
        return undefined;
      }
    };
    const running = attempt();
    ending.current = running;
    return running;
  }, []);

  return { state, run, cancel };
}
