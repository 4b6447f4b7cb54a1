import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread worked; less than the time that passed where others had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly TracedFrame[] } };
}

interface TracedFrame {
  readonly url: string;
  readonly processId: number;
}

export interface PaneTasks {
  readonly count: number;
  /** Milliseconds that the longest one worked. */
  readonly longest: number;
}

/**
 * The tasks of the add-in's own thread while something is done, by the time that the processor worked on them. The
 * add-in must be in a process of its own: see `addinApart`.
 */
export async function paneTasks(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<PaneTasks> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  try {
    await act();
  } finally {
    traced = (await browser.stopTracing()).toString();
  }
  return tasksIn((JSON.parse(traced) as { traceEvents: readonly TraceEvent[] }).traceEvents);
}

let traced = '';

function tasksIn(events: readonly TraceEvent[]): PaneTasks {
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args?.data?.frames ?? []) : [],
  );
  const addin = frames.find(({ url }) => url.includes('/addin/'));
  const host = frames.find(({ url }) => !url.includes('/addin/'));
  if (!addin || addin.processId === host?.processId) throw new Error('The add-in has no process of its own.');
  const isMain = ({ name, pid, args }: TraceEvent): boolean =>
    name === 'thread_name' && pid === addin.processId && args?.name === 'CrRendererMain';
  const thread = events.find(isMain)?.tid;
  // What was running when the trace began or ended has no time.
  const times = events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === addin.processId && tid === thread)
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  return { count: times.length, longest: Math.max(...times) };
}
