import { pick, seeded } from '../random.ts';

/** A log as Excel passes its columns: rows of one cell. */
export interface CallLog {
  readonly agents: unknown[][];
  /** Seconds. */
  readonly durations: unknown[][];
  readonly outcomes: unknown[][];
  readonly needs: unknown[][];
}

const CONNECTED = 'Connected';
const NOT_CONNECTED = ['No answer', 'Refused', 'Empty number', 'Busy'] as const;
const TEAM = 1000;

/** Calls of up to 1,000 agents; two in three are connected, most of them short. */
export function makeCallLog(size: number, seed = 1): CallLog {
  const random = seeded(seed);
  const log: CallLog = { agents: [], durations: [], outcomes: [], needs: [] };
  for (let call = 0; call < size; call += 1) {
    const connected = random() < 2 / 3;
    log.agents.push([`Agent ${Math.floor(random() * TEAM)}`]);
    log.durations.push([connected ? Math.ceil(-Math.log(1 - random()) * 240) : 0]);
    log.outcomes.push([connected ? CONNECTED : pick(NOT_CONNECTED, random)]);
    log.needs.push([connected && random() < 0.6 ? 'Yes' : '']);
  }
  return asReceived(log);
}

/** Through JSON, as arguments reach the runtime of custom functions: every text is a string of its own. */
const asReceived = (log: CallLog): CallLog => JSON.parse(JSON.stringify(log)) as CallLog;
