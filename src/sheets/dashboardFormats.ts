import { LIGHTS } from '../scoring/lights.ts';
import { cellAddress } from './address.ts';
import type { DashboardPlaces } from './dashboardFormulas.ts';
import { COLORS } from './looks.ts';
import type { Area, ConditionalFormatSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** Bars behind totals and averages, lights by their words, quiet looks for what could not be scored. */
export function dashboardFormats({ layout, card }: DashboardPlaces): ConditionalFormatSpec[] {
  const t = translatorOf(card.language);
  const column = (index: number, columns = 1): Area => ({
    row: layout.firstRow,
    column: index,
    rows: layout.people,
    columns,
  });
  const matrix = column(layout.matrix, layout.columns - layout.matrix);
  const bar = (area: Area): ConditionalFormatSpec => ({ area, rule: { kind: 'dataBar', color: COLORS.bar } });
  const { average, agent } = layout.team;
  const beside = (row: number, index: number, rows: number): Area => ({
    row: row + 1,
    column: index,
    rows,
    columns: 1,
  });
  return [
    ...[column(layout.light), matrix].flatMap((area) => lightFormats(area, t)),
    {
      area: matrix,
      rule: { kind: 'textEquals', text: t('sheet.scorecard.invalid') },
      style: { fill: COLORS.redFill, fontColor: COLORS.redText },
    },
    {
      area: column(layout.total),
      rule: { kind: 'formula', formula: `=ISTEXT(${cellAddress(layout.firstRow, layout.total)})` },
      style: { fontColor: COLORS.muted, bold: false },
    },
    bar(column(layout.total)),
    bar(beside(layout.lightsRow, average, LIGHTS.length)),
    bar(beside(layout.dimensionsRow, average, layout.dimensions.length)),
    bar(beside(layout.dimensionsRow, agent, layout.dimensions.length)),
  ];
}

function lightFormats(area: Area, t: ReturnType<typeof translatorOf>): ConditionalFormatSpec[] {
  return LIGHTS.map((light) => ({
    area,
    rule: { kind: 'textEquals', text: t(`sheet.light.${light}`) },
    style: { fill: COLORS[`${light}Fill`], fontColor: COLORS[`${light}Text`] },
  }));
}
