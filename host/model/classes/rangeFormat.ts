import type { CellFormat, GridArea } from '../../grid/grid.ts';
import { amount, color, oneOf, truth, whole, words } from '../checks.ts';
import { instance, type ClassDefinition, type Environment, type Instance, type Property } from '../define.ts';
import { refuseProtected } from '../locked.ts';
import { shared, sharedOver } from '../shared.ts';
import { RANGE_BORDERS } from './rangeBorders.ts';

export const rangeFormatOf = (area: GridArea, env: Environment): Instance => instance(RANGE_FORMAT, area, env);

/** A property that stands in the grid's format under `name`; blank there it reads as `otherwise`, mixed as null. */
function formatProperty<Name extends keyof CellFormat>(
  name: Name,
  otherwise: NonNullable<CellFormat[Name]>,
  check: (value: unknown) => CellFormat[Name],
): Property<GridArea> {
  return {
    get: (area, env) => shared(area, env, (cell) => env.grid.format(cell)[name] || otherwise),
    set: (area, value, env) => {
      refuseProtected(area.sheet, env, 'allowFormatCells');
      env.grid.setFormat(area, { [name]: check(value) });
    },
  };
}

const HORIZONTAL = {
  of: ['General', 'Left', 'Center', 'Right'],
  known: ['Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
  as: 'RangeFormat.horizontalAlignment',
} as const;
const VERTICAL = {
  of: ['Top', 'Center', 'Bottom'],
  known: ['Justify', 'Distributed'],
  as: 'RangeFormat.verticalAlignment',
} as const;
const MAX_INDENT = 250;
const MAX_ROW_HEIGHT = 409.5;

export const RANGE_FORMAT: ClassDefinition<GridArea> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: formatProperty('horizontal', 'General', (value) => oneOf(value, HORIZONTAL)),
    VerticalAlignment: formatProperty('vertical', 'Bottom', (value) => oneOf(value, VERTICAL)),
    WrapText: formatProperty('wrap', false, truth),
    IndentLevel: formatProperty('indent', 0, (value) => whole(value, { to: MAX_INDENT })),
    ColumnWidth: {
      get: ({ sheet, column, columns }, { grid }) =>
        sharedOver(columns, (index) => grid.columnWidth(sheet, column + index)),
      set: ({ sheet, column, columns }, value, env) => {
        refuseProtected(sheet, env, 'allowFormatColumns');
        env.grid.setColumnWidth(sheet, column, columns, amount(value));
      },
    },
    RowHeight: {
      get: ({ sheet, row, rows }, { grid }) => sharedOver(rows, (index) => grid.rowHeight(sheet, row + index)),
      set: ({ sheet, row, rows }, value, env) => {
        refuseProtected(sheet, env, 'allowFormatRows');
        env.grid.setRowHeight(sheet, row, rows, amount(value, { to: MAX_ROW_HEIGHT }));
      },
    },
    Font: { get: (area, env) => instance(RANGE_FONT, area, env) },
    Fill: { get: (area, env) => instance(RANGE_FILL, area, env) },
    Borders: { get: (area, env) => instance(RANGE_BORDERS, area, env) },
    Protection: { get: (area, env) => instance(FORMAT_PROTECTION, area, env) },
  },
  methods: {
    AutofitColumns: (area, _, env) => {
      refuseProtected(area.sheet, env, 'allowFormatColumns');
      env.grid.autofitColumns(area);
    },
    AdjustIndent: (area, [by], env) => {
      refuseProtected(area.sheet, env, 'allowFormatCells');
      const indent = (env.grid.format(area).indent ?? 0) + whole(by, { from: -MAX_INDENT, to: MAX_INDENT });
      env.grid.setFormat(area, { indent: whole(indent, { to: MAX_INDENT }) });
    },
  },
};

const MAX_FONT_SIZE = 409;

export const RANGE_FONT: ClassDefinition<GridArea> = {
  name: 'RangeFont',
  properties: {
    Bold: formatProperty('bold', false, truth),
    Italic: formatProperty('italic', false, truth),
    Name: formatProperty('fontName', 'Calibri', words),
    Size: formatProperty('fontSize', 11, (value) => amount(value, { from: 1, to: MAX_FONT_SIZE })),
    Color: formatProperty('fontColor', '#000000', color),
  },
};

export const RANGE_FILL: ClassDefinition<GridArea> = {
  name: 'RangeFill',
  properties: { Color: formatProperty('fill', '#FFFFFF', color) },
  methods: {
    Clear: (area, _, env) => {
      refuseProtected(area.sheet, env, 'allowFormatCells');
      env.grid.setFormat(area, { fill: '' });
    },
  },
};

export const FORMAT_PROTECTION: ClassDefinition<GridArea> = {
  name: 'FormatProtection',
  properties: {
    Locked: {
      get: (area, env) => shared(area, env, (cell) => env.grid.format(cell).locked ?? true),
      set: (area, value, env) => {
        refuseProtected(area.sheet, env, 'allowFormatCells');
        env.grid.setFormat(area, { locked: truth(value) });
      },
    },
  },
};
