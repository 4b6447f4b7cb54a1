import { VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';

/** Excel's own: 8.43 characters wide, 15 points high. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export const GENERAL = 'General';

export const DEFAULT_STYLE: IStyleData = {
  ff: 'Calibri',
  fs: 11,
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.OVERFLOW,
};

const PIXELS_A_POINT = 96 / 72;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

export function points(px: number): number {
  return px / PIXELS_A_POINT;
}
