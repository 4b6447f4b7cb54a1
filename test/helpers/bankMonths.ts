import { readFileSync } from 'node:fs';
import { BANK_CALLS } from './bankFigures.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The file begins in May 2008 and is in the order of time. */
const FIRST_YEAR = 2008;
const EFFECTIVE = 180;
export const BANK_AGENTS = 40;

interface Tally {
  dials: number;
  connected: number;
  effective: number;
  seconds: number;
  effectiveSeconds: number;
  closed: number;
}

export interface BankMonth {
  readonly period: string;
  /** Of each indicator, agent by agent; null for a rate of nothing. */
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The real calls as figures of each agent and month. */
export function bankMonths(): readonly BankMonth[] {
  const months: { readonly period: string; readonly agents: Tally[] }[] = [];
  let [year, before] = [FIRST_YEAR, -1];
  for (const line of readFileSync(BANK_CALLS, 'utf8').trimEnd().split(/\r?\n/).slice(1)) {
    const [, agent = '', name = '', , , seconds = '', , , subscribed] = line.split(',');
    const month = MONTHS.indexOf(name);
    if (month !== before) {
      if (month < before) year += 1;
      before = month;
      months.push({
        period: `${year}-${String(month + 1).padStart(2, '0')}`,
        agents: Array.from({ length: BANK_AGENTS }, empty),
      });
    }
    const tally = months.at(-1)?.agents[Number(agent.slice(1)) - 1];
    if (tally !== undefined) add(tally, Number(seconds), subscribed === 'yes');
  }
  return months.map(({ period, agents }) => ({ period, columns: columnsOf(agents) }));
}

const empty = (): Tally => ({ dials: 0, connected: 0, effective: 0, seconds: 0, effectiveSeconds: 0, closed: 0 });

function add(tally: Tally, seconds: number, isClosed: boolean): void {
  const isEffective = seconds >= EFFECTIVE;
  tally.dials += 1;
  tally.connected += Number(seconds > 0);
  tally.effective += Number(isEffective);
  tally.seconds += seconds;
  tally.effectiveSeconds += isEffective ? seconds : 0;
  tally.closed += Number(isClosed);
}

function columnsOf(agents: readonly Tally[]): BankMonth['columns'] {
  const of = (figure: (tally: Tally) => number): (number | null)[] =>
    agents.map((tally) => (Number.isFinite(figure(tally)) ? figure(tally) : null));
  return {
    dials: of(({ dials }) => dials),
    connected: of(({ connected }) => connected),
    effective_calls: of(({ effective }) => effective),
    effective_call_rate: of(({ effective, dials }) => effective / dials),
    effective_talk_time: of(({ effectiveSeconds }) => effectiveSeconds),
    average_call_duration: of(({ seconds, connected }) => seconds / connected),
    closed_customers: of(({ closed }) => closed),
    lead_utilisation: of(({ closed, dials }) => closed / dials),
  };
}
