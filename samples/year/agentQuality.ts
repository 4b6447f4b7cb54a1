import type { AgentMonth } from './agentCalls.ts';
import { lastDayOf } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { CallEvent, QaEvent, SurveyEvent } from './events.ts';

const ANSWERED = 0.65;
const STARS = 5;

/** Customers who were reached are asked by SMS on the day after; one in three does not answer. */
export function makeSurveys(month: AgentMonth, calls: readonly CallEvent[], asked: number): readonly SurveyEvent[] {
  const { agent, course, desk } = month;
  const reached = new Map(
    calls.filter(({ outcome }) => outcome === 'connected').map(({ customer, date }) => [customer, date]),
  );
  const score = scorer(desk.chance, course.csat);
  return desk.chance.some([...reached], asked).map(([customer, date]) => {
    const complaint = desk.takes('complaint', course.complaints);
    return {
      ...{ agent: agent.index, customer, complaint },
      date: Math.min(lastDayOf(month.month), Math.floor(date) + 1),
      score: desk.takes('answered', ANSWERED) ? score() : null,
      solved: complaint && desk.takes('solved', Math.min(1, course.solved)),
    };
  });
}

/** Whole stars about a mean; what rounding and ends take from one goes to the next. */
function scorer(chance: Chance, mean: number): () => number {
  let carry = chance.between(-0.5, 0.5);
  return () => {
    const wanted = mean * STARS + carry + chance.normal() * 0.8;
    const stars = Math.max(1, Math.min(STARS, Math.round(wanted)));
    carry = Math.max(-2, Math.min(2, carry + mean * STARS - stars));
    return stars;
  };
}

/** Recordings of calls in which somebody talked, listened to within the week. */
export function makeQa(month: AgentMonth, calls: readonly CallEvent[], checked: number): readonly QaEvent[] {
  const { agent, course, desk } = month;
  const talks = calls.filter(({ seconds, outcome }) => outcome === 'connected' && seconds >= 60);
  const share = (mean: number): number =>
    Math.round(100 * Math.max(0.4, Math.min(1, mean + desk.chance.normal() * 0.05))) / 100;
  return desk.chance.some(talks, checked).map(({ date }) => ({
    agent: agent.index,
    date: Math.min(lastDayOf(month.month), Math.floor(date) + desk.chance.whole(1, 5)),
    passed: desk.takes('compliant', Math.min(1, course.compliant)),
    productIntro: share(0.92 + agent.shifts.intro),
    objectionHandling: share(0.86 + agent.shifts.objections),
    overPromised: desk.takes('overPromised', course.overPromised),
  }));
}
