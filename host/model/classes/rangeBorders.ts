import type { GridArea, GridBorder } from '../../grid/grid.ts';
import { cellOf } from '../areas.ts';
import { color, notCovered, oneOf } from '../checks.ts';
import { instance, type ClassDefinition, type Environment } from '../define.ts';
import { refuseProtected } from '../locked.ts';

const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'insideHorizontal',
  InsideVertical: 'insideVertical',
} as const;
type Edge = keyof typeof EDGES;
const DIAGONALS: readonly unknown[] = ['DiagonalDown', 'DiagonalUp'];

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
    find: (area, key, env) => {
      if (DIAGONALS.includes(key)) throw notCovered(`Border ${String(key)}`);
      return isEdge(key) ? instance(RANGE_BORDER, { area, edge: key }, env) : null;
    },
  },
};

const NO_BORDER: GridBorder = { style: 'None', color: '#000000' };

/** The cell that shows the edge, and the side of it on which it lies. */
function shownAt({ area, edge }: BorderTarget): readonly [GridArea, 'top' | 'bottom' | 'left' | 'right'] {
  if (edge === 'EdgeTop') return [cellOf(area, 0, 0), 'top'];
  if (edge === 'EdgeLeft') return [cellOf(area, 0, 0), 'left'];
  if (edge === 'EdgeBottom') return [cellOf(area, area.rows - 1, 0), 'bottom'];
  if (edge === 'EdgeRight') return [cellOf(area, 0, area.columns - 1), 'right'];
  return [cellOf(area, 0, 0), edge === 'InsideHorizontal' ? 'bottom' : 'right'];
}

function borderOf(target: BorderTarget, { grid }: Environment): GridBorder {
  const { area, edge } = target;
  if ((edge === 'InsideHorizontal' && area.rows < 2) || (edge === 'InsideVertical' && area.columns < 2)) {
    return NO_BORDER;
  }
  const [cell, side] = shownAt(target);
  return grid.format(cell).borders?.[side] ?? NO_BORDER;
}

/** A line that is coloured or weighed is there, as in Excel. */
function setBorder(target: BorderTarget, patch: Partial<GridBorder>, env: Environment): void {
  const { area, edge } = target;
  refuseProtected(area.sheet, env, 'allowFormatCells');
  const { style, color: before } = borderOf(target, env);
  const border = { style: style === 'None' ? 'Thin' : style, color: before, ...patch } as const;
  env.grid.setFormat(area, { borders: { [EDGES[edge]]: border } });
}

const STYLE = {
  of: ['None', 'Continuous'],
  known: ['Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
  as: 'RangeBorder.style',
} as const;
const WEIGHT = { of: ['Thin', 'Medium', 'Thick'], known: ['Hairline'], as: 'RangeBorder.weight' } as const;

export const RANGE_BORDER: ClassDefinition<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, env) => (borderOf(target, env).style === 'None' ? 'None' : 'Continuous'),
      set: (target, value, env) => setBorder(target, oneOf(value, STYLE) === 'None' ? { style: 'None' } : {}, env),
    },
    Weight: {
      get: (target, env) => {
        const { style } = borderOf(target, env);
        return style === 'None' ? 'Thin' : style;
      },
      set: (target, value, env) => setBorder(target, { style: oneOf(value, WEIGHT) }, env),
    },
    Color: {
      get: (target, env) => borderOf(target, env).color,
      set: (target, value, env) => setBorder(target, { color: color(value) }, env),
    },
  },
};
