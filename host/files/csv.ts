import { parseCsv } from 'hucre/csv';
import type { CellContent, WorkbookContent } from '../grid/grid.ts';
import { plainSheet } from './plainSheet.ts';
import { decodeText } from './textEncoding.ts';

/**
 * A workbook of one sheet, heading and all, named after the file. Numbers become numbers; anything
 * else, dates too, stays the text it is.
 */
export function readCsv(bytes: Uint8Array, fileName: string): WorkbookContent {
  const text = decodeText(bytes).replace(/[\r\n]+$/, '');
  const rows = text === '' ? [] : parseCsv(text, { delimiter: delimiterOf(text) });
  const cells = rows.map((row) => row.map((value) => cellOf(String(value ?? ''))));
  return { sheets: [plainSheet(sheetName(fileName), cells)], names: [], settings: [] };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Up to the first line end outside quotes. */
const FIRST_LINE = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/;

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const line = (FIRST_LINE.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const MOST_DIGITS = 15;

/** Leading zeros and more digits than a number can hold mark an identifier. */
function cellOf(text: string): CellContent {
  if (text === '') return null;
  if (!NUMBER.test(text)) return text;
  const digits = text.replace(/[eE].*$/, '').replace(/\D/g, '');
  return /^[+-]?0\d/.test(text) || digits.length > MOST_DIGITS ? text : Number(text);
}

const LONGEST_NAME = 31;

function sheetName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim();
  return name.slice(0, LONGEST_NAME) || 'Sheet1';
}
