import type { Plan } from '../plan/schema.ts';
import { fixedAddress, sheetPrefix } from './address.ts';
import { CHOSEN_AGENT } from './dashboardLayout.ts';
import { PLAN_COLUMNS, type PlanColumnId } from './planColumns.ts';
import { planLayout, type PlanLayout } from './planLayout.ts';
import { COLORS } from './looks.ts';
import { withOwnColumns } from './ownColumns.ts';
import type { Area, Block, CellSpec, SheetSpec } from './sheetSpec.ts';

/**
 * `results`: the sheets that only show something, but for the agent chosen on the dashboard; plan and input sheet stay free, to be sorted or
 * grow. `inputs`: those too, but for the cells that the add-in reads back. `live`: of the plan, only
 * the cells that the formulas follow by themselves, and texts, for workbooks that meet no add-in.
 */
export type Lock = 'results' | 'inputs' | 'live';

/** The sheets with everything locked in which nobody should type [S-42]. There is no password. */
export function lockSheets(specs: readonly SheetSpec[], plan: Plan, people: number, lock: Lock): SheetSpec[] {
  if (lock === 'results') return specs.map((spec) => lockedIfResult(spec, plan, people));
  const layout = planLayout(plan);
  const planSpec = specs.find(({ key }) => key === 'plan');
  const isLive = followedBy(specs, planSpec?.name ?? '');
  const isOpen = (area: Area): boolean => lock === 'inputs' || isText(area, layout) || isLive(area);
  const inputs = specs.find(({ key }) => key === 'actuals')?.tables ?? [];
  const unlocked: Readonly<Record<string, readonly Area[]>> = {
    plan: joined(inputCells(layout).filter(isOpen)),
    actuals: inputs.map(({ area }) => ({ ...area, row: area.row + 1, rows: area.rows - 1 })),
    dashboard: [CHOSEN_AGENT],
  };
  return specs.map((spec) => {
    const open = unlocked[spec.key] ?? [];
    return { ...spec, blocks: spec.blocks.map((block) => inputsMarked(block, open)), protection: { unlocked: open } };
  });
}

const INPUT_SHEETS: readonly string[] = ['plan', 'actuals'];

function lockedIfResult(spec: SheetSpec, plan: Plan, people: number): SheetSpec {
  if (INPUT_SHEETS.includes(spec.key)) return spec;
  if (spec.key === 'scorecard') return withOwnColumns(spec, plan, people);
  return { ...spec, protection: spec.protection ?? { unlocked: spec.key === 'dashboard' ? [CHOSEN_AGENT] : [] } };
}

/** Only what is open keeps the ground that asks people to type. */
function inputsMarked(block: Block, open: readonly Area[]): Block {
  const { fill, ...bare } = block.style ?? {};
  if (fill !== COLORS.input) return block;
  const isOpen = (row: number, column: number): boolean => open.some((area) => holds(area, row, column));
  const cells = block.cells.map((line, down) =>
    line.map((cell, across) => (isOpen(block.row + down, block.column + across) ? filled(cell, fill) : cell)),
  );
  return { ...block, style: bare, cells };
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function filled(cell: CellSpec, fill: string): CellSpec {
  if (typeof cell === 'object' && cell !== null) return { ...cell, style: { ...cell.style, fill } };
  return { value: cell, style: { fill } };
}

/** Every cell of a plan that is not a heading or a label, column by column. */
function inputCells({ fields, indicators, grades }: PlanLayout): Area[] {
  const body = ({ row, column, rows, columns }: Area): Area[] =>
    Array.from({ length: columns }, (_, across) =>
      Array.from({ length: rows - 1 }, (_down, down) => cell(row + 1 + down, column + across)),
    ).flat();
  return [...fields.map(({ valueAt }) => cell(valueAt.row, valueAt.column)), ...body(indicators), ...body(grades)];
}

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const TEXT_FIELDS: readonly string[] = ['name', 'period'];
const TEXT_COLUMNS: readonly PlanColumnId[] = ['baseline', 'source', 'definition', 'goal'];

/** What people may word as they like, since no figure depends on it; and what a grade pays. */
function isText({ row, column }: Area, { fields, indicators, grades }: PlanLayout): boolean {
  if (row > grades.row) return true;
  if (row > indicators.row) return TEXT_COLUMNS.some((id) => PLAN_COLUMNS[column - indicators.column]?.id === id);
  return fields.some(
    ({ path: [name = ''], valueAt }) => valueAt.row === row && valueAt.column === column && TEXT_FIELDS.includes(name),
  );
}

/** Whether a formula of the other sheets points at a cell of the plan. */
function followedBy(specs: readonly SheetSpec[], planName: string): (area: Area) => boolean {
  const prefix = sheetPrefix(planName);
  const followed = new Set<string>();
  for (const formula of specs.filter(({ name }) => name !== planName).flatMap(formulasOf)) {
    for (const part of formula.split(prefix).slice(1)) followed.add(/^\$[A-Z]+\$\d+/.exec(part)?.[0] ?? '');
  }
  return ({ row, column }) => followed.has(fixedAddress(row, column));
}

const formulasOf = ({ blocks }: SheetSpec): string[] =>
  blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((each) => (typeof each === 'object' && each !== null && 'formula' in each ? each.formula : [])),
  );

/** Cells below each other become one area. */
function joined(cells: readonly Area[]): Area[] {
  return cells.reduce<Area[]>((areas, { row, column }) => {
    const last = areas.at(-1);
    if (last?.column !== column || last.row + last.rows !== row) return [...areas, cell(row, column)];
    return [...areas.slice(0, -1), { ...last, rows: last.rows + 1 }];
  }, []);
}
