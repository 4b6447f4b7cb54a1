/** Does work for the newest of what it is given. */
export interface LatestOnly<T> {
  readonly push: (item: T) => void;
  /** Nothing is begun afterwards, and what runs is told so. */
  readonly stop: () => void;
}

type Frames = (go: () => void) => void;

/**
 * One piece of work at a time, each begun with a frame of the page; what comes meanwhile waits, and only the
 * newest of it is done. So a slider that moves faster than the work is followed all the same. Work rejects
 * only after `stop`.
 */
export function latestOnly<T>(
  work: (item: T, signal: AbortSignal) => Promise<void>,
  nextFrame: Frames = (go) => requestAnimationFrame(go),
): LatestOnly<T> {
  const stopped = new AbortController();
  const { signal } = stopped;
  let waiting: { readonly item: T } | null = null;
  let isBusy = false;
  const begin = (): void => {
    const next = waiting;
    waiting = null;
    if (next === null || signal.aborted) {
      isBusy = false;
      return;
    }
    void work(next.item, signal).then(
      () => nextFrame(begin),
      (error: unknown) => {
        isBusy = false;
        if (!signal.aborted) throw error;
      },
    );
  };
  const push = (item: T): void => {
    waiting = { item };
    if (isBusy) return;
    isBusy = true;
    nextFrame(begin);
  };
  return { push, stop: () => stopped.abort() };
}
