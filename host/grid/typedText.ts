import { CellValueType, numfmt, type ICellData } from '@univerjs/core';
import { cellOf } from './cellValues.ts';
import { GENERAL } from './defaults.ts';

/** What Excel may read something else into. Most texts begin with a letter, and are none of it. */
const MAY_BE_READ = /^[\s\d+\-.,$¥€£(]|^(?:true|false)$|^[a-z]{3,9}[\s\-/.,]*\d/i;
const TEXT = '@';

/**
 * A cell as Excel fills it where a text is written: numbers, dates, times, shares and truth values in a
 * text become such, unless the cell is formatted as text.
 */
export function typedCell(text: string, numberFormat: string): ICellData {
  if (text.startsWith('=') || text.startsWith("'") || !MAY_BE_READ.test(text)) return cellOf(text);
  if (numberFormat === TEXT) return { ...cellOf(`'${text}`), t: CellValueType.STRING };
  const read = numfmt.parseValue(text);
  if (!read || (typeof read.v !== 'number' && typeof read.v !== 'boolean')) return cellOf(text);
  const shows = read.z && numberFormat === GENERAL ? { s: { n: { pattern: read.z } } } : {};
  return { ...cellOf(read.v), ...shows };
}
