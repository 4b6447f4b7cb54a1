import type { Finding } from '../../src/findings.ts';
import { formulasIn, type CellChange } from '../../src/portable/liveCell.ts';
import { canonical } from '../../src/portable/movedFormula.ts';
import { changeBack, type ChangeRecord } from '../../src/portable/record.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import type { Cell, CellEdit, RunOptions, Workbook } from '../excel/workbook.ts';
import { recallRecords, rememberRecords } from './portableMemory.ts';
import { scorecardEdits } from './scorecardEdits.ts';

export type LiveAnswer =
  /** Nothing was made portable here, and there is no scorecard of ours. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'done';
      /** How many formulas of the add-in there are again. */
      readonly formulas: number;
      /** What people have changed since, by address; it stays. */
      readonly left: readonly Finding[];
    };

/** Gives formulas of the add-in back; without records, the workbook's own scorecard gets its other form [S-41]. */
export async function makeLive(workbook: Workbook, run: RunOptions = {}): Promise<LiveAnswer> {
  const { back, left } = await wayBack(workbook);
  const scorecard = await scorecardEdits(workbook, back);
  const stale = left.filter(({ record }) => record.sheet !== scorecard[0]?.sheet);
  const edits: readonly CellEdit[] = [...back, ...scorecard];
  if (edits.length + stale.length === 0) return { kind: 'nothing' };
  run.signal?.throwIfAborted();
  if (edits.length > 0) await workbook.editCells(edits, run);
  await rememberRecords(
    workbook,
    stale.filter(({ finding }) => finding.code === 'portable.changedSince').map(({ record }) => record),
  );
  return {
    kind: 'done',
    formulas: formulasIn(back) + scorecard.reduce((sum, { cells }) => sum + cells.length, 0),
    left: stale.map(({ finding }) => finding),
  };
}

/** Whether there is anything to give back. */
export async function canMakeLive(workbook: Workbook): Promise<boolean> {
  const { back, left } = await wayBack(workbook);
  return back.length + left.length > 0 || (await scorecardEdits(workbook, back)).length > 0;
}

interface WayBack {
  readonly back: readonly CellChange[];
  readonly left: readonly { readonly record: ChangeRecord; readonly finding: Finding }[];
}

async function wayBack(workbook: Workbook): Promise<WayBack> {
  const records = await recallRecords(workbook);
  const places = records.map(({ sheet, address }) => ({ sheet, area: parseAddress(address) ?? NOWHERE }));
  const contents = records.length > 0 ? await workbook.readContents(places) : [];
  const found = records.map((record, index) => {
    const held = contents[index] ?? null;
    return { record, held, change: held && changeBack(record, held) };
  });
  return {
    back: found.flatMap(({ change }) => (change ? [change] : [])),
    left: found
      .filter(({ record, held, change }) => change === null && !isLive(record, held))
      .map(({ record, held }) => ({ record, finding: leftAlone(record, held) })),
  };
}

const NOWHERE = { row: 0, column: 0, rows: 1, columns: 1 };

/** Somebody has taken the change back already, as with Excel's own undo. */
function isLive({ live }: ChangeRecord, held: readonly (readonly Cell[])[] | null): boolean {
  const first = held?.[0]?.[0];
  return typeof first === 'string' && canonical(first) === canonical(live);
}

function leftAlone({ sheet, address, live }: ChangeRecord, held: unknown): Finding {
  const where = { kind: 'address', sheet, address } as const;
  const code = held === null ? 'portable.sheetGone' : 'portable.changedSince';
  return { code, where, args: { formula: live } };
}
