import { fail, succeed, type Outcome } from '../findings.ts';
import type { Actuals, Measurement } from '../scoring/actuals.ts';
import type { CorrectedCount } from './correctedCounts.ts';

/** What each estimate was made from, and the estimate. */
export type CorrectedAgent = Pick<CorrectedCount, 'agent' | 'calls' | 'effective' | 'corrected'>;

/**
 * Figures of calls with the estimated effective calls, and their rate, in place of the counted ones [S-29].
 * Refused as soon as anybody's calls are others than those the estimates were made from. Talk times stay.
 */
export function withCorrected(actuals: Actuals, agents: readonly CorrectedAgent[]): Outcome<Actuals> {
  const known = new Map(agents.map((each) => [each.agent, each]));
  const column = (id: string): number => actuals.indicators.indexOf(id);
  const [dials, counted, rate] = [column('dials'), column('effective_calls'), column('effective_call_rate')];
  const rows: (readonly Measurement[])[] = [];
  for (const [index, row] of actuals.rows.entries()) {
    const person = actuals.people[index] ?? '';
    const agent = known.get(person);
    const isSame = agent?.calls === valueAt(row, dials) && agent.effective === valueAt(row, counted);
    if (agent === undefined || !isSame) return fail({ code: 'calibration.callsChanged', args: { person } });
    const share = agent.calls === 0 ? 0 : agent.corrected / agent.calls;
    rows.push(row.map((figure, at) => (at === counted ? value(agent.corrected) : at === rate ? value(share) : figure)));
  }
  return succeed({ ...actuals, rows });
}

function valueAt(row: readonly Measurement[], column: number): number | string | null {
  const figure = row[column];
  return figure?.kind === 'value' ? figure.value : null;
}

const value = (figure: number): Measurement => ({ kind: 'value', value: figure });
