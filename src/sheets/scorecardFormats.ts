import { columnLetters } from './address.ts';
import { COLORS } from './looks.ts';
import type { ScorecardPlaces } from './scorecardPlaces.ts';
import type { Area, ConditionalFormatSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

const LIGHTS = ['green', 'yellow', 'red'] as const;

/** Lights by their words, bars behind totals, and a quiet look for what could not be scored. */
export function scorecardFormats({ layout, language }: ScorecardPlaces): ConditionalFormatSpec[] {
  const t = translatorOf(language);
  const column = (index: number, columns = 1): Area => ({
    row: layout.firstRow,
    column: index,
    rows: layout.people,
    columns,
  });
  const firstOf = (index: number): string => `${columnLetters(index)}${layout.firstRow + 1}`;
  const quiet = { fontColor: COLORS.muted, bold: false };
  return [
    ...LIGHTS.map((light): ConditionalFormatSpec => ({
      area: column(layout.light),
      rule: { kind: 'textEquals', text: t(`sheet.light.${light}`) },
      style: { fill: COLORS[`${light}Fill`], fontColor: COLORS[`${light}Text`] },
    })),
    {
      area: column(layout.points, layout.total - layout.points),
      rule: { kind: 'formula', formula: `=ISERROR(${firstOf(layout.points)})` },
      style: { fill: COLORS.redFill, fontColor: COLORS.redText },
    },
    {
      area: column(layout.total),
      rule: { kind: 'formula', formula: `=ISTEXT(${firstOf(layout.total)})` },
      style: quiet,
    },
    { area: column(layout.total), rule: { kind: 'dataBar', color: COLORS.bar } },
  ];
}
