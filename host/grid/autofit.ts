import type { IStyleData, Nullable } from '@univerjs/core';
import type { Book } from './book.ts';
import { ownStyle } from './cellStyles.ts';
import { displayOf, readCells } from './cells.ts';
import { DEFAULT_STYLE, pixels } from './defaults.ts';
import type { GridArea } from './grid.ts';
import { usedArea } from './used.ts';
import { overlap, placedOn } from './areas.ts';

const PADDING_PIXELS = 12;
/** Past these a column's width no longer depends on further rows, or tables of calls would take seconds. */
const ROWS_MEASURED = 2_000;

/** Pixels a column, for the columns that hold something. */
export function widthsThatFit(book: Book, area: GridArea): Map<number, number> {
  const widths = new Map<number, number>();
  const used = usedArea(book, area.sheet, true);
  if (!used) return widths;
  const rows = Math.min(area.row + area.rows, used.row + used.rows, area.row + ROWS_MEASURED) - area.row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - area.column;
  if (rows <= 0 || columns <= 0) return widths;
  const merges = book.sheet(area.sheet).getMergeData().map(placedOn);
  const ruler = createRuler();
  readCells(book, { ...area, rows, columns }, (cell, row, column) => {
    const style = ownStyle(book, area.sheet, row, column);
    const text = displayOf(cell, style);
    if (text === '' || merges.some((merge) => overlap(merge, { row, column, rows: 1, columns: 1 }))) return;
    const width = Math.ceil(ruler(text, style)) + PADDING_PIXELS + (style?.pd?.l ?? 0);
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  return widths;
}

function createRuler(): (text: string, style: Nullable<IStyleData>) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, style) => {
    const size = pixels(style?.fs ?? DEFAULT_STYLE.fs ?? 11);
    if (!context) return text.length * size * 0.6;
    context.font = `${style?.bl ? 'bold ' : ''}${size}px ${style?.ff ?? DEFAULT_STYLE.ff ?? 'sans-serif'}`;
    return Math.max(...text.split('\n').map((line) => context.measureText(line).width));
  };
}
