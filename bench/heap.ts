/** Bytes in use once everything that nobody holds is gone. */
export function heapUsed(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Measuring memory needs node --expose-gc.');
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

/** Bytes that the answer of `work` holds, and those that stay when it is let go. */
export function heapOf(work: () => unknown): { readonly held: number; readonly left: number } {
  const before = heapUsed();
  const answers = [work()];
  const held = heapUsed() - before;
  answers.length = 0;
  return { held, left: heapUsed() - before };
}
