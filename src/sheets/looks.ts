import type { CellStyle } from './sheetSpec.ts';

/** One ink, one accent, greys, and the three lights: no more colours than that on any sheet. */
export const COLORS = {
  ink: '#1f2933',
  muted: '#667085',
  line: '#d0d5dd',
  band: '#f2f5f7',
  accent: '#1f5c5c',
  onAccent: '#ffffff',
  input: '#fffdf0',
  bar: '#a9c9c6',
  greenFill: '#e2f2e6',
  greenText: '#1e6b3a',
  yellowFill: '#fdf1cf',
  yellowText: '#7a5200',
  redFill: '#fbe3e0',
  redText: '#9c2a1f',
} as const;

/** Both look the same in Excel and LibreOffice and need no style of the workbook. */
export const TABLE_STYLE = 'TableStyleLight1';

export const TITLE: CellStyle = { bold: true, fontSize: 16, fontColor: COLORS.accent, vertical: 'center' };
export const SUBTITLE: CellStyle = { fontColor: COLORS.muted };
export const LABEL: CellStyle = { fontColor: COLORS.muted };
export const VALUE: CellStyle = { fontColor: COLORS.ink, horizontal: 'left' };
export const NOTE: CellStyle = { fontColor: COLORS.muted, italic: true };
export const HEADING: CellStyle = {
  bold: true,
  fontColor: COLORS.onAccent,
  fill: COLORS.accent,
  vertical: 'center',
  wrap: true,
};
export const SUBHEADING: CellStyle = { fontColor: COLORS.muted, fill: COLORS.band, horizontal: 'right' };
export const BODY: CellStyle = {
  fontColor: COLORS.ink,
  vertical: 'center',
  border: 'bottom',
  borderColor: COLORS.line,
};
export const INPUT: CellStyle = { ...BODY, fill: COLORS.input };
/** Shows nothing of what the cell holds. */
export const UNSEEN: CellStyle = { numberFormat: ';;;', fontColor: COLORS.onAccent };
/** The same for what a chart shows: its axis takes the format of its cells. */
export const UNSEEN_POINTS: CellStyle = { ...UNSEEN, numberFormat: '0' };
/** Lines and bars of charts, told apart in grey too; people are darker than the team they are of. */
export const CHART_COLORS = {
  team: '#98a2b3',
  agent: COLORS.accent,
  dimensions: { results: '#1f5c5c', efficiency: '#c98a1b', quality: '#5b84c4', growth: '#7d4a78' },
} as const;
