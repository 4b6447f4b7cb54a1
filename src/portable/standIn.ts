import type { CellValue } from '../sheets/codecs.ts';
import type { CellChange, EditCell, LiveCell } from './liveCell.ts';
import { canonical } from './movedFormula.ts';
import { portableFormula } from './portableFormula.ts';
import type { TwinWords } from './twins/twin.ts';

export interface StandInContext {
  readonly words: TwinWords;
  /** The built-in twins of formulas that the add-in has written, by the canonical text of those. */
  readonly twins: ReadonlyMap<string, string>;
}

/** What gives the same figures without the add-in; null while there are no figures yet. */
export function standInFor(cell: LiveCell, { words, twins }: StandInContext): Pick<CellChange, 'by' | 'cells'> | null {
  const twin = twins.get(canonical(cell.formula));
  const formulas = twin === undefined ? portableFormula(cell.formula, words) : [[twin]];
  if (formulas !== null && fills(formulas, cell)) {
    return { by: 'formulas', cells: formulas.map((row) => row.map((formula) => ({ formula }))) };
  }
  if (notReadyIn(cell) !== null) return null;
  return { by: 'values', cells: cell.values.map((row) => row.map(asValue)) };
}

/** What Excel shows while a function has not answered, or cannot. */
const NOT_READY: ReadonlySet<CellValue> = new Set(
  ['BUSY!', 'GETTING_DATA', 'NAME?', 'CONNECT!', 'BLOCKED!', 'UNKNOWN!', 'SPILL!', 'REF!'].map((text) => `#${text}`),
);

/** What the cell shows in place of figures; null when it shows figures. */
export function notReadyIn({ values }: LiveCell): string | null {
  const found = values.flat().find((value) => NOT_READY.has(value));
  return found === undefined ? null : String(found);
}

const fills = (formulas: readonly (readonly string[])[], { area }: LiveCell): boolean =>
  formulas.length === area.rows && formulas.every((row) => row.length === area.columns);

/** Errors are no constants in LibreOffice, so formulas give them. */
function asValue(value: CellValue): EditCell {
  if (typeof value !== 'string' || !/^#(?:N\/A|[A-Z_0/]+[!?])$/.test(value)) return value;
  return { formula: value === '#N/A' ? '=NA()' : '=VALUE("x")' };
}
