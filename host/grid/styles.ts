import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { hexColor } from './colors.ts';
import type { CellFormat, GridBorder } from './grid.ts';

/** What every property is where nobody set it. */
export const PLAIN_FORMAT: Required<CellFormat> = {
  bold: false,
  italic: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};

const INDENT_PIXELS = 9;
const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const BORDERS = {
  None: BorderStyleTypes.NONE,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
} as const;
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
type Side = keyof typeof SIDES;

/** On which sides of an area a cell lies. */
export type Edges = Readonly<Record<Side, boolean>>;
const SINGLE_CELL: Edges = { top: true, bottom: true, left: true, right: true };

/** The patch for one cell of the area that is given the format; null takes a property away. */
export function styleOf(format: CellFormat, edges: Edges = SINGLE_CELL): IStyleData {
  const style: IStyleData = {};
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = format.fontColor ? { rgb: format.fontColor } : null;
  if (format.fill !== undefined) style.bg = format.fill ? { rgb: format.fill } : null;
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.indent !== undefined) style.pd = format.indent > 0 ? { l: format.indent * INDENT_PIXELS } : null;
  if (format.borders) style.bd = bordersOf(format.borders, edges);
  return style;
}

function bordersOf(borders: NonNullable<CellFormat['borders']>, edges: Edges): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const inside = side === 'top' || side === 'bottom' ? borders.insideHorizontal : borders.insideVertical;
    const border = edges[side] ? borders[side] : inside;
    if (border) data[SIDES[side]] = lineOf(border);
  }
  return data;
}

function lineOf(border: GridBorder): IBorderStyleData | null {
  return border.style === 'None' ? null : { s: BORDERS[border.style], cl: { rgb: border.color || '#000000' } };
}

/** Only what the style says; see PLAIN_FORMAT for the rest. */
export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const borders = bordersIn(style.bd);
  return {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.cl?.rgb && { fontColor: hexColor(style.cl.rgb) }),
    ...(style.bg?.rgb && { fill: hexColor(style.bg.rgb) }),
    ...(style.ht && { horizontal: nameIn(HORIZONTAL, style.ht) ?? 'General' }),
    ...(style.vt && { vertical: nameIn(VERTICAL, style.vt) ?? 'Bottom' }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT_PIXELS) }),
    ...(borders && { borders }),
  };
}

function bordersIn(data: Nullable<IBorderData>): Partial<Record<Side, GridBorder>> | null {
  const sides = (Object.keys(SIDES) as Side[]).flatMap((side) => {
    const line = data?.[SIDES[side]];
    return line ? [[side, { style: weightOf(line.s), color: hexColor(line.cl.rgb) || '#000000' }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}

/** Dashed and double lines count by their weight. */
function weightOf(line: BorderStyleTypes): GridBorder['style'] {
  const medium = line >= BorderStyleTypes.MEDIUM && line < BorderStyleTypes.THICK;
  return nameIn(BORDERS, line) ?? (medium ? 'Medium' : 'Thin');
}

function nameIn<N extends string>(names: Readonly<Record<N, number>>, value: number): N | undefined {
  return (Object.keys(names) as N[]).find((name) => names[name] === value);
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
