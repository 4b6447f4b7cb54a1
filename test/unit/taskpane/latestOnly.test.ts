import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../taskpane/latestOnly.ts';

/** Frames that come when the test says so, and work that ends when it says so. */
function stage() {
  const frames: (() => void)[] = [];
  const done: number[] = [];
  const ends: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const latest = latestOnly<number>(
    async (item, signal) => {
      signals.push(signal);
      await new Promise<void>((resolve) => ends.push(resolve));
      done.push(item);
    },
    (go) => frames.push(go),
  );
  const frame = (): void => frames.splice(0).forEach((go) => go());
  const end = async (): Promise<void> => {
    ends.splice(0).forEach((resolve) => resolve());
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { latest, frames, frame, end, done, signals };
}

describe('work for the newest alone', () => {
  it('should begin with the next frame, once for all that came before it', async () => {
    const { latest, frames, frame, end, done } = stage();
    [1, 2, 3].forEach(latest.push);
    expect(frames).toHaveLength(1);
    frame();
    await end();
    expect(done).toEqual([3]);
  });

  it('should do the newest of what came while it was at work, and nothing twice', async () => {
    const { latest, frame, end, done } = stage();
    latest.push(1);
    frame();
    [2, 3, 4].forEach(latest.push);
    frame();
    await end();
    expect(done).toEqual([1]);
    frame();
    await end();
    expect(done).toEqual([1, 4]);
    frame();
    await end();
    expect(done).toEqual([1, 4]);
  });

  it('should go on after a rest', async () => {
    const { latest, frame, end, done } = stage();
    latest.push(1);
    frame();
    await end();
    frame();
    latest.push(2);
    frame();
    await end();
    expect(done).toEqual([1, 2]);
  });

  it('should begin nothing once it is stopped, and tell what runs', async () => {
    const { latest, frame, end, done, signals } = stage();
    latest.push(1);
    frame();
    latest.push(2);
    latest.stop();
    expect(signals[0]?.aborted).toBe(true);
    await end();
    frame();
    expect(done).toEqual([1]);
    expect(signals).toHaveLength(1);
  });
});
