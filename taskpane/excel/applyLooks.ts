import type { Area } from '../../src/sheets/sheetSpec.ts';
import type { Looks } from './writeOps.ts';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues only what the style names; everything else stays. */
export function applyLooks(range: Excel.Range, area: Area, looks: Looks): void {
  const { format } = range;
  if (looks.bold !== undefined) format.font.bold = looks.bold;
  if (looks.italic !== undefined) format.font.italic = looks.italic;
  if (looks.fontSize !== undefined) format.font.size = looks.fontSize;
  if (looks.fontColor !== undefined) format.font.color = looks.fontColor;
  if (looks.fill !== undefined) format.fill.color = looks.fill;
  if (looks.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[looks.horizontal];
  if (looks.vertical !== undefined) format.verticalAlignment = VERTICAL[looks.vertical];
  if (looks.wrap !== undefined) format.wrapText = looks.wrap;
  if (looks.indent !== undefined) format.indentLevel = looks.indent;
  if (looks.border !== undefined) applyBorders(range, area, looks);
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Lines of each cell of the area, so that a rectangle looks as its cells would one by one. */
const EDGES: Readonly<Record<NonNullable<Looks['border']>, readonly Edge[]>> = {
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  top: ['EdgeTop', 'InsideHorizontal'],
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  none: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
};

function applyBorders(range: Excel.Range, area: Area, { border, borderColor }: Looks): void {
  for (const edge of EDGES[border ?? 'none']) {
    if ((edge === 'InsideHorizontal' && area.rows < 2) || (edge === 'InsideVertical' && area.columns < 2)) continue;
    const line = range.format.borders.getItem(edge);
    line.style = border === 'none' ? 'None' : 'Continuous';
    if (border !== 'none' && borderColor) line.color = borderColor;
  }
}
