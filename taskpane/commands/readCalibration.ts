import { calibrate, type Calibration } from '../../src/calls/calibration.ts';
import type { JudgedCall } from '../../src/calls/judgedCall.ts';
import { countCalls } from '../../src/calls/loggedCalls.ts';
import type { Finding } from '../../src/findings.ts';
import type { CalibrationRow } from '../../src/sheets/readCalibration.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { readCalibrationDraw } from '../state/calibration.ts';
import { SETTINGS } from '../state/remembered.ts';
import { readCalibrationRows } from './readCalibrationRows.ts';
import { callKey, readLoggedCalls, type LogRequest, type NamedCall } from './readLoggedCalls.ts';

export type CalibrationAnswer =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Nothing has been drawn. */
  | { readonly kind: 'noSheet' }
  | {
      readonly kind: 'read';
      readonly calibration: Calibration;
      /** Verdicts that were left out. */
      readonly findings: readonly Finding[];
      /** Cells of the log, by position of the call. */
      readonly addressOf: (position: number) => string;
    };

/** What the verdicts say of the system as it counts now, whatever it said when the sample was drawn [S-29]. */
export async function readCalibration(
  workbook: Workbook,
  request: LogRequest,
  run: RunOptions,
): Promise<CalibrationAnswer> {
  const reading = await readCalibrationRows(workbook);
  if (reading === null) return { kind: 'noSheet' };
  if (!reading.ok) return { kind: 'refused', findings: reading.findings };
  const { source } = readCalibrationDraw(await workbook.getSetting(SETTINGS.calibration));
  if (request.mapping.callId === null && source !== request.source.name) {
    return { kind: 'refused', findings: [{ code: 'calibration.otherLog', args: { source } }] };
  }
  const listed = await readLoggedCalls(workbook, request, run);
  if (!listed.ok) return { kind: 'refused', findings: listed.findings };
  const { judged, findings } = judge(reading.value.rows, listed.value);
  const addresses = new Map(listed.value.map(({ position, address }) => [position, address]));
  return {
    kind: 'read',
    calibration: calibrate(judged, countCalls(listed.value)),
    findings: [...reading.value.findings, ...findings],
    addressOf: (position) => addresses.get(position) ?? 'A1',
  };
}

interface Judged {
  readonly judged: readonly JudgedCall[];
  readonly findings: readonly Finding[];
}

/** Each call once; one with two verdicts counts as unanswered. */
function judge(rows: readonly CalibrationRow[], calls: readonly NamedCall[]): Judged {
  const known = callsByKey(calls, new Set(rows.map(keyOf)));
  const findings: Finding[] = [];
  const judged = byKey(rows).flatMap((same): JudgedCall[] => {
    const found = known.get(keyOf(same[0]));
    const answers = same.filter(({ verdict }) => verdict !== null);
    const isTwice = answers.some(({ verdict }) => verdict !== answers[0]?.verdict);
    const code = found === undefined ? 'calibration.callGone' : 'calibration.callTwice';
    if (found === undefined || isTwice) findings.push(...answers.map((row): Finding => ({ code, ...aboutRow(row) })));
    if (found === undefined) return [];
    const { position, counted, agent, name } = found;
    return [{ position, id: name, agent, counted, verdict: isTwice ? null : (answers[0]?.verdict ?? null) }];
  });
  return { judged, findings };
}

const keyOf = ({ agent, call }: CalibrationRow): string => callKey(agent, call);

const aboutRow = ({ where, call, agent }: CalibrationRow) => ({ where, args: { call, agent } });

/** The first of each. */
function callsByKey(calls: readonly NamedCall[], wanted: ReadonlySet<string>): ReadonlyMap<string, NamedCall> {
  const known = new Map<string, NamedCall>();
  for (const call of calls) {
    const key = callKey(call.agent, call.name);
    if (wanted.has(key) && !known.has(key)) known.set(key, call);
  }
  return known;
}

type SameCall = [CalibrationRow, ...CalibrationRow[]];

function byKey(rows: readonly CalibrationRow[]): readonly SameCall[] {
  const groups = new Map<string, SameCall>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return [...groups.values()];
}
