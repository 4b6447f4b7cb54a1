/** What is timed, by name; each returns what it worked out, so that no work can be left out. */
export type Contestants<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** Milliseconds by contestant, one entry a round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

export interface RaceOptions {
  readonly rounds: number;
  /** Rounds before those that count, in which code is compiled and caches fill; 2 unless given. */
  readonly warmUp?: number;
  /** Whether garbage is collected before each turn, for contestants that leave some; yes unless given. */
  readonly collect?: boolean;
}

/** Every round runs every contestant once, beginning with another each time. */
export function race<Name extends string>(
  contestants: Contestants<Name>,
  { rounds, warmUp = 2, collect = true }: RaceOptions,
): Times<Name> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of turnsOf(names, round + warmUp)) {
      if (collect) collectGarbage();
      const time = timeOf(contestants[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** Of the medians. */
export const ratio = (above: readonly number[], below: readonly number[]): number => median(above) / median(below);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

let last: unknown = null;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  last = work();
  return performance.now() - start;
}

function collectGarbage(): void {
  last = null;
  globalThis.gc?.();
}

/** What the contestant that ran last has worked out: a reader keeps the work from being left out. */
export const lastAnswer = (): unknown => last;

/** The order of a round, counted from 0: each begins with another. */
export function turnsOf<Name>(names: readonly Name[], round: number): readonly Name[] {
  const start = round % names.length;
  return [...names.slice(start), ...names.slice(0, start)];
}
