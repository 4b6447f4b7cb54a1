import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';
import type { CellFormat, GridBorder } from '../grid/grid.ts';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type Side = 'top' | 'bottom' | 'left' | 'right';
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const GENERAL = 'General';

/** What a cell looks like, as a file holds it. */
export function fileStyle(format: CellFormat, numberFormat: string): CellStyle {
  const font = fontOf(format);
  const alignment = alignmentOf(format);
  const border = borderOf(format);
  return {
    ...(font && { font }),
    ...(format.fill && { fill: fillOf(format.fill) }),
    ...(alignment && { alignment }),
    ...(border && { border }),
    ...(numberFormat !== GENERAL && { numFmt: numberFormat }),
    ...(format.locked === false && { protection: { locked: false } }),
  };
}

function fontOf({ bold, italic, fontName, fontSize, fontColor }: CellFormat): CellStyle['font'] {
  if (!bold && !italic && !fontName && !fontSize && !fontColor) return undefined;
  return {
    name: fontName ?? 'Calibri',
    size: fontSize ?? 11,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor && { color: colorOf(fontColor) }),
  };
}

/** Conditions read the background's colour, cells the foreground's. */
function fillOf(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: colorOf(color), bgColor: colorOf(color) };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellFormat): CellStyle['alignment'] {
  const aligned = horizontal && horizontal !== 'General' ? lower(horizontal) : undefined;
  const placed = vertical && vertical !== 'Bottom' ? lower(vertical) : undefined;
  if (!aligned && !placed && !wrap && !indent) return undefined;
  return {
    ...(aligned && { horizontal: aligned }),
    ...(placed && { vertical: placed }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
}

function borderOf({ borders }: CellFormat): CellStyle['border'] {
  const sides = SIDES.flatMap((side) => {
    const border = borders?.[side];
    return border && border.style !== 'None'
      ? [[side, { style: lower(border.style), color: colorOf(border.color) }] as const]
      : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function colorOf(hex: string): Color {
  return { rgb: `FF${hex.replace('#', '').toUpperCase()}` };
}

function lower<S extends string>(text: S): Lowercase<S> {
  return text.toLowerCase() as Lowercase<S>;
}

/** The other way; what the grid does not know is left out. */
export function formatFrom(style: CellStyle, theme: readonly string[]): CellFormat {
  const { font, fill, alignment } = style;
  const fontColor = hexFrom(font?.color, theme);
  const background = fill?.type === 'pattern' ? hexFrom(fill.fgColor, theme) || hexFrom(fill.bgColor, theme) : '';
  const horizontal = horizontalFrom(alignment?.horizontal);
  const borders = bordersFrom(style, theme);
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.name && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font?.size && font.size !== 11 && { fontSize: font.size }),
    ...(fontColor && fontColor !== '#000000' && { fontColor }),
    ...(background && fill?.type === 'pattern' && fill.pattern !== 'none' && { fill: background }),
    ...(horizontal && { horizontal }),
    ...(alignment?.vertical === 'top' && { vertical: 'Top' as const }),
    ...(alignment?.vertical === 'center' && { vertical: 'Center' as const }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.indent && { indent: alignment.indent }),
    ...(style.protection?.locked === false && { locked: false }),
    ...(borders && { borders }),
  };
}

function horizontalFrom(name: string | undefined): CellFormat['horizontal'] {
  const known = { left: 'Left', center: 'Center', centerContinuous: 'Center', right: 'Right' } as const;
  return known[name as keyof typeof known];
}

function bordersFrom({ border }: CellStyle, theme: readonly string[]): CellFormat['borders'] {
  const sides = SIDES.flatMap((side) => {
    const line = border?.[side];
    return line
      ? [[side, { style: weightOf(line.style), color: hexFrom(line.color, theme) || '#000000' }] as const]
      : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** Dashed and double lines count by their weight. */
function weightOf(style: string): GridBorder['style'] {
  if (style === 'thick') return 'Thick';
  return style.startsWith('medium') ? 'Medium' : 'Thin';
}

function hexFrom(color: Color | undefined, theme: readonly string[]): string {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined || theme.length === 0) return '';
  return `#${resolveThemeColor([...theme], color.theme, color.tint)
    .slice(-6)
    .toUpperCase()}`;
}
