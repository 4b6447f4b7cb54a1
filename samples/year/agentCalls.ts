import type { Chance } from './chance.ts';
import type { CustomerBook } from './customers.ts';
import type { CallEvent, OutcomeId } from './events.ts';
import type { Agent } from './people.ts';
import type { Course } from './story.ts';
import type { TeamDesk } from './teamDesk.ts';

const NEW_LEADS = 0.62;
/** Of the calls that are neither effective nor to nobody. */
const REACHED = 0.42;
const OPENS = 9 * 60;
const CLOSES = 18 * 60;
const NOT_REACHED = [
  ...(['noAnswer', 'noAnswer', 'noAnswer', 'noAnswer', 'noAnswer', 'refused', 'refused'] as const),
  ...(['busy', 'poweredOff', 'invalidTalk'] as const),
] as const satisfies readonly OutcomeId[];

type Talk = Pick<CallEvent, 'outcome' | 'seconds' | 'need'>;

export interface AgentMonth {
  readonly agent: Agent;
  readonly course: Course;
  readonly month: number;
  /** Days at work. */
  readonly days: readonly number[];
  readonly book: CustomerBook;
  readonly desk: TeamDesk;
}

export function makeCalls(month: AgentMonth, dials: number): readonly CallEvent[] {
  const { agent, course, days, book, desk } = month;
  const { chance } = desk;
  return Array.from({ length: dials }, () => {
    const newLead = desk.takes('newLead', NEW_LEADS);
    const talk = talkOf(month, newLead, course);
    const customer = newLead ? book.newLead() : book.knownLead(chance);
    const minute = chance.whole(OPENS, CLOSES - 1);
    const day = days[Math.floor(chance.unit() * days.length)] ?? 0;
    return { agent: agent.index, customer, date: (day * 1440 + minute) / 1440, newLead, ...talk };
  });
}

function talkOf({ agent, desk }: AgentMonth, newLead: boolean, course: Course): Talk {
  const { chance } = desk;
  const rest = 1 - course.effective;
  if (desk.takes('effective', course.effective)) return effectiveTalk(chance, agent.factors.talk);
  if (newLead && desk.takes('invalid', course.invalidNumbers / rest)) return nobody(chance);
  const others = rest - NEW_LEADS * course.invalidNumbers;
  if (desk.takes('shortNeed', course.shortNeeds / others)) {
    return { outcome: 'connected', seconds: chance.whole(60, 170), need: true };
  }
  return desk.takes('talk', REACHED) ? vainTalk(chance, agent.factors.talk) : notReached(chance);
}

/** Three minutes and more, most of them around six. */
function effectiveTalk(chance: Chance, factor: number): Talk {
  const seconds = 180 + Math.round(-Math.log(1 - 0.999 * chance.unit()) * 210 * factor);
  return { outcome: 'connected', seconds, need: true };
}

/** Mostly short; one in ten is long, and nobody learns what the customer needs. */
function vainTalk(chance: Chance, factor: number): Talk {
  const isLong = chance.unit() < 0.1;
  const seconds = Math.round((isLong ? chance.between(185, 420) : chance.between(8, 150)) * factor);
  return { outcome: 'connected', seconds, need: false };
}

const nobody = (chance: Chance): Talk => ({
  outcome: chance.unit() < 0.7 ? 'emptyNumber' : 'suspended',
  seconds: 0,
  need: false,
});

function notReached(chance: Chance): Talk {
  const outcome = chance.pick(NOT_REACHED);
  const seconds = outcome === 'refused' ? chance.whole(2, 14) : outcome === 'invalidTalk' ? chance.whole(10, 60) : 0;
  return { outcome, seconds, need: false };
}
