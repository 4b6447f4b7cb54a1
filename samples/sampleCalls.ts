import type { SampleTexts } from './sampleTexts.ts';

export interface SampleCall {
  /** Excel's serial number. */
  readonly day: number;
  readonly agent: string;
  readonly seconds: number;
  readonly outcome: string;
  readonly need: string;
}

const SEED = 20250303;
/** 3 March 2025, a Monday. */
const FIRST_DAY = 45_719;
const WORKING_DAYS = 5;
const CALLS_A_DAY = 12;
/** Agents differ: chance of a talk, mean minutes of one, chance that the need is captured. */
const SKILLS = [
  [0.7, 5.5, 0.8],
  [0.6, 4, 0.6],
  [0.75, 3.2, 0.5],
  [0.5, 6, 0.9],
  [0.65, 4.5, 0.7],
  [0.55, 2.6, 0.4],
] as const;

/** The same calls in every language, in the order in which they were made. */
export function makeCalls(texts: SampleTexts): readonly SampleCall[] {
  const random = seeded(SEED);
  const calls: SampleCall[] = [];
  for (let day = 0; day < WORKING_DAYS; day++) {
    for (let call = 0; call < CALLS_A_DAY * texts.agents.length; call++) {
      const who = Math.floor(random() * texts.agents.length);
      calls.push(makeCall(texts, who, FIRST_DAY + day, random));
    }
  }
  return calls;
}

function makeCall(texts: SampleTexts, who: number, day: number, random: () => number): SampleCall {
  const [talks, minutes, captures] = SKILLS[who % SKILLS.length] ?? SKILLS[0];
  const agent = texts.agents[who] ?? '';
  const [fate, length, need] = [random(), random(), random()];
  if (fate >= talks) {
    const { missed, refused, empty } = texts.outcomes;
    const outcome = length < 0.6 ? missed : length < 0.85 ? refused : empty;
    return { day, agent, seconds: outcome === refused ? Math.round(3 + need * 12) : 0, outcome, need: '' };
  }
  // Most talks are short and few are long.
  const seconds = Math.max(20, Math.round(-Math.log(1 - length * 0.98) * minutes * 60));
  return { day, agent, seconds, outcome: texts.outcomes.connected, need: need < captures ? texts.yes : texts.no };
}

/** mulberry32: evenly spread over 0 (included) to 1 (excluded). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
