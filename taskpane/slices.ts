import type { Pieces } from '../src/pieces.ts';

/** How long the page may be kept from answering, in milliseconds; a piece that takes longer is one of its own. */
const SLICE = 40;

/** Does long work in slices, between which the page answers its user; aborting takes effect there. */
export async function inSlices<T>(pieces: Pieces<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const done = slice(pieces);
    if (done !== null) return done.value;
    await nextTask();
  }
}

function slice<T>(pieces: Pieces<T>): { readonly value: T } | null {
  const until = performance.now() + SLICE;
  do {
    const step = pieces.next();
    if (step.done === true) return step;
  } while (performance.now() < until);
  return null;
}

/** Timers are held back when they nest; a message is not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
