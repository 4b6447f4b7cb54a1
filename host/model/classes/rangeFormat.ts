import type { CellFormat, GridArea, GridBorder } from '../../grid/grid.ts';
import { instance, type ClassDefinition, type Environment, type Instance, type Property } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';

export const rangeFormatOf = (area: GridArea, env: Environment): Instance => instance(RANGE_FORMAT, area, env);

/** A property that stands in the grid's format under `name`, blank as `otherwise`. */
function formatProperty<Name extends keyof CellFormat>(
  name: Name,
  otherwise: NonNullable<CellFormat[Name]> | null,
): Property<GridArea> {
  return {
    get: (area, { grid }) => grid.format(area)[name] ?? otherwise,
    set: (area, value, { grid }) => grid.setFormat(area, { [name]: value } as CellFormat),
  };
}

export const RANGE_FORMAT: ClassDefinition<GridArea> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: formatProperty('horizontal', 'General'),
    VerticalAlignment: formatProperty('vertical', 'Bottom'),
    WrapText: formatProperty('wrap', false),
    IndentLevel: formatProperty('indent', 0),
    ColumnWidth: {
      get: ({ sheet, column }, { grid }) => grid.columnWidth(sheet, column),
      set: ({ sheet, column, columns }, value, { grid }) => grid.setColumnWidth(sheet, column, columns, size(value)),
    },
    RowHeight: {
      get: ({ sheet, row }, { grid }) => grid.rowHeight(sheet, row),
      set: ({ sheet, row, rows }, value, { grid }) => grid.setRowHeight(sheet, row, rows, size(value)),
    },
    Font: { get: (area, env) => instance(RANGE_FONT, area, env) },
    Fill: { get: (area, env) => instance(RANGE_FILL, area, env) },
    Borders: { get: (area, env) => instance(RANGE_BORDERS, area, env) },
    Protection: { get: (area, env) => instance(FORMAT_PROTECTION, area, env) },
  },
  methods: {
    AutofitColumns: (area, _, { grid }) => grid.autofitColumns(area),
  },
};

function size(value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw invalidArgument('a size in points');
}

export const RANGE_FONT: ClassDefinition<GridArea> = {
  name: 'RangeFont',
  properties: {
    Bold: formatProperty('bold', false),
    Italic: formatProperty('italic', false),
    Name: formatProperty('fontName', 'Calibri'),
    Size: formatProperty('fontSize', 11),
    Color: formatProperty('fontColor', '#000000'),
  },
};

export const RANGE_FILL: ClassDefinition<GridArea> = {
  name: 'RangeFill',
  properties: { Color: formatProperty('fill', '#FFFFFF') },
  methods: {
    Clear: (area, _, { grid }) => grid.setFormat(area, { fill: '' }),
  },
};

export const FORMAT_PROTECTION: ClassDefinition<GridArea> = {
  name: 'FormatProtection',
  properties: { Locked: formatProperty('locked', true) },
};

const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'insideHorizontal',
  InsideVertical: 'insideVertical',
} as const;
type Edge = keyof typeof EDGES;

interface BorderTarget {
  readonly area: GridArea;
  readonly edge: Edge;
}

const isEdge = (key: unknown): key is Edge => typeof key === 'string' && Object.hasOwn(EDGES, key);

export const RANGE_BORDERS: ClassDefinition<GridArea> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => Object.keys(EDGES).length } },
  items: {
    all: (area, env) =>
      Object.keys(EDGES)
        .filter(isEdge)
        .map((edge) => instance(RANGE_BORDER, { area, edge }, env)),
    find: (area, key, env) => (isEdge(key) ? instance(RANGE_BORDER, { area, edge: key }, env) : null),
  },
};

const NO_BORDER: GridBorder = { style: 'None', color: '#000000' };

function borderOf({ area, edge }: BorderTarget, { grid }: Environment): GridBorder {
  return grid.format(area).borders?.[EDGES[edge]] ?? NO_BORDER;
}

function setBorder(target: BorderTarget, patch: Partial<GridBorder>, env: Environment): void {
  const { area, edge } = target;
  env.grid.setFormat(area, { borders: { [EDGES[edge]]: { ...borderOf(target, env), ...patch } } });
}

const WEIGHTS = ['Thin', 'Medium', 'Thick'] as const;

export const RANGE_BORDER: ClassDefinition<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, env) => (borderOf(target, env).style === 'None' ? 'None' : 'Continuous'),
      set: (target, value, env) => {
        if (value === 'None') return setBorder(target, { style: 'None' }, env);
        if (value !== 'Continuous') throw new ApiError('ApiNotFound', `Border style ${String(value)} is not covered.`);
        if (borderOf(target, env).style === 'None') setBorder(target, { style: 'Thin' }, env);
      },
    },
    Weight: {
      get: (target, env) => borderOf(target, env).style,
      set: (target, value, env) => {
        const style = WEIGHTS.find((weight) => weight === value);
        if (style === undefined) throw new ApiError('ApiNotFound', `Border weight ${String(value)} is not covered.`);
        setBorder(target, { style }, env);
      },
    },
    Color: {
      get: (target, env) => borderOf(target, env).color,
      set: (target, value, env) => setBorder(target, { color: String(value) }, env),
    },
  },
};
