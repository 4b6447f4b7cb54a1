import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import { roundUp } from '../roundUp.ts';

export interface BusinessGoal {
  /** Customers to win, 0 or more. */
  readonly customers: number;
  /** Closed ÷ interested customers, above 0 and up to 1. */
  readonly conversionRate: number;
  /** Effective calls ÷ dials, above 0 and up to 1. */
  readonly effectiveRate: number;
  /** 1 or more; a part-time agent is a part. */
  readonly agents?: number | undefined;
}

/** Whole numbers, since nobody makes half a call. */
export interface Workload {
  /** Interested customers. */
  readonly leads: number;
  readonly effectiveCalls: number;
  readonly dials: number;
}

export interface NorthStar {
  readonly total: Workload;
  /** Null when nobody said how many agents there are. */
  readonly perAgent: Workload | null;
}

/**
 * Works back from customers to win to what the team must do [S-13]. A lead is a customer who turns out to
 * be interested, and an effective call is one that captured a customer's need, so each lead takes one:
 * leads = effective calls = customers ÷ conversion rate, and dials = effective calls ÷ effective-call rate.
 * Each figure is rounded up, and so is each agent's part of it, so that the goal is reached.
 */
export function planNorthStar(goal: BusinessGoal): Outcome<NorthStar> {
  const findings = checkGoal(goal);
  if (findings.length > 0) return fail(...findings);
  const { customers, conversionRate, effectiveRate, agents } = goal;
  const leads = roundUp(roundUp(customers) / conversionRate);
  const total = { leads, effectiveCalls: leads, dials: roundUp(leads / effectiveRate) };
  if (total.dials > Number.MAX_SAFE_INTEGER) return fail({ code: 'argument.tooLarge', args: { name: 'customers' } });
  return succeed({ total, perAgent: agents === undefined ? null : share(total, agents) });
}

function checkGoal({ customers, conversionRate, effectiveRate, agents = 1 }: BusinessGoal): readonly Finding[] {
  return [
    ...(customers >= 0 ? [] : [tooSmall('customers', customers, 0)]),
    ...checkShare('conversionRate', conversionRate),
    ...checkShare('effectiveRate', effectiveRate),
    ...(agents >= 1 ? [] : [tooSmall('agents', agents, 1)]),
  ];
}

const tooSmall = (name: string, value: number, least: number): Finding => ({
  code: 'argument.tooSmall',
  args: { name, value, least },
});

const checkShare = (name: string, value: number): readonly Finding[] =>
  value > 0 && value <= 1 ? [] : [{ code: 'argument.notShare', args: { name, value } }];

const share = ({ leads, effectiveCalls, dials }: Workload, agents: number): Workload => ({
  leads: roundUp(leads / agents),
  effectiveCalls: roundUp(effectiveCalls / agents),
  dials: roundUp(dials / agents),
});
