import { CommandType, numfmt } from '@univerjs/core';
import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  SHEET_VIEWPORT_KEY,
  type IRender,
} from '@univerjs/preset-sheets-core';
import type { Book } from './book.ts';
import type { ChartPlace } from './chart.ts';
import { pixels } from './defaults.ts';

/** A box in CSS pixels, from the corner of the spreadsheet's canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ShownPlace {
  readonly box: Box;
  /** What of the canvas shows it: not the headings, nor the frozen cells that it scrolls away under. */
  readonly window: Box;
  /** Of the view; 1 is the natural size. */
  readonly zoom: number;
}

/** Where on the page the cells of the active sheet are. */
export interface ChartPlaces {
  /** What lies over the spreadsheet is put in here; null before it is drawn. */
  surface(): HTMLElement | null;
  placeOf(place: ChartPlace): ShownPlace | null;
  /** Neither hidden nor filtered away. */
  isShown(sheet: string, row: number, column: number): boolean;
  /** A number as a cell with this format shows it. */
  formatted(value: number, format: string): string;
  /** `content` where more than the view of the cells may have changed. */
  onMove(listener: (what: 'view' | 'content') => void): void;
}

export function placesOf(book: Book): ChartPlaces {
  const renderer = () => book.injector.get(IRenderManagerService).getRenderById(book.unit());
  return {
    surface: () => renderer()?.engine.getCanvasElement().parentElement ?? null,
    placeOf: (place) => {
      const found = renderer();
      return found ? shown(book, found, place) : null;
    },
    isShown: (id, row, column) => {
      const sheet = book.sheet(id);
      return sheet.getRowVisible(row) && sheet.getColVisible(column);
    },
    formatted: (value, format) => String(numfmt.format(format, value, { throws: false })),
    onMove: (listener) =>
      book.onCommand((command) => listener(command.type === CommandType.OPERATION ? 'view' : 'content')),
  };
}

function shown(book: Book, renderer: IRender, { from, to }: ChartPlace): ShownPlace | null {
  const { scene, engine } = renderer;
  const sheet = book.workbook().getActiveSheet();
  const skeleton = renderer.with(SheetSkeletonManagerService).getSkeleton(sheet.getSheetId());
  const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !main) return null;
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  const across = spanOn(
    { start: (column) => skeleton.colStartX(column), heading: skeleton.rowHeaderWidth, scrolled: main.viewportScrollX },
    { from: from.column, within: from.across, to: to.column, beyond: to.across },
    { first: startColumn - xSplit, count: xSplit },
  );
  const down = spanOn(
    { start: (row) => skeleton.rowStartY(row), heading: skeleton.columnHeaderHeight, scrolled: main.viewportScrollY },
    { from: from.row, within: from.down, to: to.row, beyond: to.down },
    { first: startRow - ySplit, count: ySplit },
  );
  const { scaleX, scaleY } = scene.getAncestorScale();
  return {
    box: {
      left: across.first * scaleX,
      top: down.first * scaleY,
      right: across.last * scaleX,
      bottom: down.last * scaleY,
    },
    window: { left: across.edge * scaleX, top: down.edge * scaleY, right: engine.width, bottom: engine.height },
    zoom: scaleX,
  };
}

interface Axis {
  /** Where a row or column begins on the sheet, without the headings. */
  readonly start: (index: number) => number;
  readonly heading: number;
  readonly scrolled: number;
}

interface Ends {
  readonly from: number;
  readonly within: number;
  readonly to: number;
  readonly beyond: number;
}

/** What begins among frozen cells stays with them; anything else scrolls away under them. */
function spanOn({ start, heading, scrolled }: Axis, ends: Ends, frozen: { first: number; count: number }) {
  const from = start(ends.from) + pixels(ends.within);
  const length = start(ends.to) + pixels(ends.beyond) - from;
  const edgeOfFrozen = frozen.count > 0 ? start(frozen.first + frozen.count) - start(frozen.first) : 0;
  const isFrozen = frozen.count > 0 && ends.from < frozen.first + frozen.count;
  const first = heading + from - (isFrozen ? start(frozen.first) : scrolled);
  return { first, last: first + length, edge: heading + (isFrozen ? 0 : edgeOfFrozen) };
}
