import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../src/sheets/sheetSpec.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';

const SIDES: Readonly<Record<NonNullable<CellStyle['border']>, readonly Side[]>> = {
  top: ['top'],
  bottom: ['bottom'],
  all: ['top', 'bottom', 'left', 'right'],
  none: [],
};

/** A style of a sheet as a file holds it; cells are locked unless said otherwise. */
export function fileStyle(style: CellStyle, unlocked = false): FileStyle {
  const font = fontOf(style);
  const alignment = alignmentOf(style);
  const border = borderOf(style);
  return {
    ...(font && { font }),
    ...(style.fill && { fill: fillOf(style.fill) }),
    ...(alignment && { alignment }),
    ...(border && { border }),
    ...(style.numberFormat && style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    ...(unlocked && { protection: { locked: false } }),
  };
}

/** What a conditional format adds to a cell: it must not say more than that. */
export function differentialStyle({ bold, fontColor, fill }: CellStyle): FileStyle {
  return {
    ...((bold !== undefined || fontColor) && {
      font: { ...(bold !== undefined && { bold }), ...(fontColor && { color: colorOf(fontColor) }) },
    }),
    ...(fill && { fill: fillOf(fill) }),
  };
}

export const colorOf = (hex: string): { readonly rgb: string } => ({ rgb: `FF${hex.slice(1).toUpperCase()}` });

function fontOf({ bold, italic, fontSize, fontColor }: CellStyle): FileStyle['font'] {
  if (!bold && !italic && !fontSize && !fontColor) return undefined;
  return {
    name: 'Calibri',
    size: fontSize ?? 11,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor && { color: colorOf(fontColor) }),
  };
}

/** Conditions read the background's colour, cells the foreground's. */
function fillOf(color: string): NonNullable<FileStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: colorOf(color), bgColor: colorOf(color) };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): FileStyle['alignment'] {
  if (!horizontal && !vertical && !wrap && !indent) return undefined;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
}

function borderOf({ border = 'none', borderColor = '#000000' }: CellStyle): FileStyle['border'] {
  const sides = SIDES[border].map((side) => [side, { style: 'thin', color: colorOf(borderColor) }] as const);
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
