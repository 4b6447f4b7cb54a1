import type { Cell } from '../../../taskpane/excel/workbook.ts';

type Rows = readonly (readonly Cell[])[];

const call = (agent: string, seconds: number, outcome: string, need: string): Cell[] => [
  agent,
  '2026-11',
  seconds,
  outcome,
  need,
];

/** Ann: 4 dials, 2 effective. Bob: 2 dials, 1 effective. 陈静: 1 dial, none. */
export const CALL_LOG: Rows = [
  ['Agent', 'Month', 'Duration (s)', 'Outcome', 'Need captured'],
  call('Ann', 200, 'connected', 'yes'),
  call('Ann', 300, 'connected', 'yes'),
  call('Ann', 400, 'refused', 'yes'),
  call('Ann', 500, 'connected', 'no'),
  call('Bob', 179, 'connected', 'yes'),
  call('Bob', 180, 'connected', 'yes'),
  call('陈静', 0, 'no answer', ''),
];

/** People down, indicators across: what a plan for new teams needs beside the calls. */
export const QUALITY_FIGURES: Rows = [
  ['Agent', 'Customer satisfaction', 'Script compliance', 'Training pass rate'],
  ['Ann', 0.95, 0.9, 0.9],
  ['Bob', 0.475, 0.45, 0.45],
  ['陈静', 0.95, 0.9, 0.9],
];

/** A log of as many calls as wanted, spread over 40 agents. */
export function longCallLog(calls: number): Rows {
  const rows = Array.from({ length: calls }, (_, index) => {
    return call(`A${String((index % 40) + 1).padStart(2, '0')}`, (index * 37) % 600, 'connected', 'yes');
  });
  return [...CALL_LOG.slice(0, 1), ...rows];
}
