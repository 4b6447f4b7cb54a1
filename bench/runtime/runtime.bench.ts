import type { FunctionAnswer } from '../../host/grid/grid.ts';
import { assertAgree } from '../agree.ts';
import { ratio, turnsOf } from '../race.ts';
import { ratioLine, type Section } from '../report.ts';
import { INDICATORS } from '../scoring/indicators.ts';
import { callsOf, pointsOf } from './calls.ts';
import { openTimingPage, type TimingPage } from './openPage.ts';

export interface RuntimeSizes {
  /** Each has as many calls as there are indicators. */
  readonly people: number;
  readonly rounds: number;
  /** Rounds before those that count; 5 unless given. */
  readonly warmUp?: number;
}

const FUNCTIONS = ['KPI_SCORE', 'ANSWER', 'EMPTY'] as const;

/** With the browser that it was measured in. */
export async function benchRuntime(sizes: RuntimeSizes): Promise<{ section: Section; browser: string }> {
  const { people } = sizes;
  const timing = await openTimingPage();
  try {
    for (const id of FUNCTIONS) await prepare(timing, id, people);
    assertAgree({ engine: pointsOf(people), KPI_SCORE: await answersOf(timing, 'KPI_SCORE') });
    return { section: sectionOf(people * INDICATORS.length, await timesOf(timing, sizes)), browser: timing.browser };
  } finally {
    await timing.close();
  }
}

type Times = Record<(typeof FUNCTIONS)[number], number[]>;

async function timesOf(timing: TimingPage, { rounds, warmUp = 5 }: RuntimeSizes): Promise<Times> {
  const times: Times = { KPI_SCORE: [], ANSWER: [], EMPTY: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const id of turnsOf(FUNCTIONS, round + warmUp)) {
      const before = await processorTime(timing);
      await timing.page.evaluate((batch) => window.timing.call(batch).then(() => null), id);
      if (round >= 0) times[id].push((await processorTime(timing)) - before);
    }
  }
  return times;
}

/** Seconds that the thread of the add-in's frame has worked so far. */
async function processorTime({ frameSession }: TimingPage): Promise<number> {
  const { metrics } = await frameSession.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN;
}

function prepare({ page }: TimingPage, id: string, people: number): Promise<void> {
  return page.evaluate(([name, calls]) => window.timing.prepare(name, calls), [id, callsOf(id, people)] as const);
}

async function answersOf({ page }: TimingPage, id: string): Promise<number[]> {
  const answers: readonly FunctionAnswer[] = await page.evaluate((batch) => window.timing.call(batch), id);
  return answers.map((answer) => Number(answer.ok ? answer.values[0]?.[0] : NaN));
}

function sectionOf(calls: number, { KPI_SCORE: score, ANSWER: answer, EMPTY: empty }: Times): Section {
  const measured = 'KPI_SCORE';
  const [answering, silent] = ['empty function that answers a figure', 'empty function that answers nothing'];
  return {
    title: `${calls.toLocaleString('en')} calls in one batch, in Microsoft’s runtime`,
    about:
      'Time that the add-in’s thread works, from the batch that arrives to the last answer, in a browser with ' +
      'office.js unmodified; the host runs in another process. All functions have five parameters and get the ' +
      'same. One that answers nothing leaves its cell without a figure: what any answer costs is the last line.',
    lines: [
      ratioLine({ measured, comparedWith: answering, ratio: ratio(score, answer), atMost: 1.1 }),
      ratioLine({ measured, comparedWith: silent, ratio: ratio(score, empty) }),
      ratioLine({ measured: answering, comparedWith: silent, ratio: ratio(answer, empty) }),
    ],
  };
}
