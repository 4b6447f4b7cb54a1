import { readDuration } from '../../src/calls/duration.ts';
import { isoDate } from '../../src/calls/period.ts';
import { drawSample } from '../../src/calls/sample.ts';
import { idText } from '../../src/calls/loggedCalls.ts';
import type { CallMapping } from '../../src/calls/mapping.ts';
import { succeed, type Finding, type Outcome } from '../../src/findings.ts';
import { planName } from '../../src/i18n/names.ts';
import type { Language } from '../../src/plan/schema.ts';
import { calibrationSheet, verdictWord, type DrawnCall } from '../../src/sheets/calibrationSheet.ts';
import type { CalibrationRow } from '../../src/sheets/readCalibration.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import type { CalibrationDraw } from '../state/calibration.ts';
import { SETTINGS } from '../state/remembered.ts';
import { partOf } from './progress.ts';
import { readCalibrationRows } from './readCalibrationRows.ts';
import { callKey, readLoggedCalls, type LogRequest, type NamedCall } from './readLoggedCalls.ts';
import { sheetName } from './sheetNames.ts';

export interface DrawRequest extends LogRequest, Pick<CalibrationDraw, 'rate' | 'seed'> {
  readonly language: Language;
  /** Whether verdicts may be lost that stand on the sheet. */
  readonly replace: boolean;
}

export type DrawAnswer =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Something is typed on the sheet; so many verdicts and remarks would be lost. */
  | { readonly kind: 'asks'; readonly typed: number; readonly lost: number }
  | { readonly kind: 'drawn'; readonly drawn: number; readonly calls: number; readonly sheet: string | null };

/** Draws calls of the log, stratified by agent, and writes the sheet to fill in [S-29]. */
export async function drawCalibration(workbook: Workbook, request: DrawRequest, run: RunOptions): Promise<DrawAnswer> {
  const before = await readCalibrationRows(workbook);
  if (before?.ok === false) return { kind: 'refused', findings: before.findings };
  const listed = await readLoggedCalls(workbook, request, partOf(run, 0, READING_SHARE));
  if (!listed.ok) return { kind: 'refused', findings: listed.findings };
  const calls = listed.value;
  const sample = drawFrom(calls, request);
  if (!sample.ok) return { kind: 'refused', findings: sample.findings };
  const typed = (before?.value.rows ?? []).filter((row) => row.typed !== '' || row.remark !== '');
  const kept = keptFor(sample.value, typed);
  if (typed.length > 0 && !request.replace) {
    return { kind: 'asks', typed: typed.length, lost: typed.length - kept.size };
  }
  await write(workbook, { request, drawn: sample.value, kept, calls: calls.length }, partOf(run, READING_SHARE, 1));
  const sheet = await sheetName(workbook, 'calibration');
  return { kind: 'drawn', drawn: sample.value.length, calls: calls.length, sheet };
}

function drawFrom(calls: readonly NamedCall[], { rate, seed }: DrawRequest): Outcome<readonly NamedCall[]> {
  const strata = calls.map(({ agent }) => agent);
  const names = calls.map(({ name }) => name);
  const sample = drawSample(names, { rate, seed, strata });
  return sample.ok ? succeed(sample.value.flatMap((position) => calls[position] ?? [])) : sample;
}

interface Drawn {
  readonly request: DrawRequest;
  readonly drawn: readonly NamedCall[];
  readonly kept: ReadonlyMap<string, CalibrationRow>;
  readonly calls: number;
}

async function write(workbook: Workbook, { request, drawn, kept, calls }: Drawn, run: RunOptions): Promise<void> {
  const { plan, source, rate, seed, language } = request;
  const printed = drawn.map((call) => print(call, kept.get(callKey(call.agent, call.name)), request));
  const origin = { plan: planName(plan, language), version: plan.version, source: source.name, calls };
  await workbook.writeSheets([calibrationSheet(printed, { ...origin, rate, seed, language })], run);
  await workbook.setSetting(SETTINGS.calibration, { source: source.name, rate, seed });
}

/** Of the progress: reading a long log. */
const READING_SHARE = 0.7;

function keptFor(drawn: readonly NamedCall[], typed: readonly CalibrationRow[]): ReadonlyMap<string, CalibrationRow> {
  const keys = new Set(drawn.map(({ agent, name }) => callKey(agent, name)));
  return new Map(
    typed.flatMap((row) => {
      const key = callKey(row.agent, row.call);
      return keys.has(key) ? [[key, row] as const] : [];
    }),
  );
}

interface Printing {
  readonly source: { readonly sheet: string };
  readonly mapping: CallMapping;
  readonly language: Language;
}

function print(call: NamedCall, kept: CalibrationRow | undefined, { source, mapping, language }: Printing): DrawnCall {
  const { name, agent, counted, cells } = call;
  const seconds = readDuration(cells[mapping.duration?.column ?? -1], mapping.unit);
  const date = cells[(mapping.date ?? mapping.period)?.column ?? -1];
  const verdict = kept?.verdict ?? null;
  return {
    ...{ call: name, agent, counted },
    seconds: typeof seconds === 'number' ? seconds : null,
    date: isoDate(date) ?? idText(date),
    outcome: idText(cells[mapping.outcome?.column ?? -1]),
    verdict: verdict === null ? (kept?.typed ?? '') : verdictWord(verdict, language),
    remark: kept?.remark ?? '',
    place: `${source.sheet}!${call.address}`,
  };
}
