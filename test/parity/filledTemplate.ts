import fc from 'fast-check';
import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import { actualPlace, actualsLayout } from '../../src/sheets/actualsLayout.ts';
import { planSheet } from '../../src/sheets/planSheet.ts';
import type { Area, Block, CellSpec, SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { matrixOf } from '../unit/sheets/specCells.ts';

/** What would be read as a formula if it were not kept as text [S-42]. */
const STARTS = ['=', '+', '-', '@', '\t'];

/** Figures for so many people, around the targets, some missing and some not applicable. */
export function generatedActuals(plan: Plan, people: number, seed: number): Actuals {
  const share = fc.double({ min: 0, max: 1.5, noNaN: true });
  const kind = fc.constantFrom('value', 'value', 'value', 'value', 'value', 'missing', 'notApplicable');
  const drawn = fc.sample(fc.array(fc.tuple(kind, share), { minLength: 60, maxLength: 60 }), { seed, numRuns: people });
  return {
    people: drawn.map((_, index) => `${STARTS[index % STARTS.length]}P${index + 1}`),
    indicators: plan.indicators.map(({ id }) => id),
    rows: drawn.map((draws) =>
      plan.indicators.map(({ unit, target }, index): Measurement => {
        const [what = 'value', part = 1] = draws[index] ?? [];
        if (what !== 'value') return { kind: what };
        const value = (target ?? 1) * part;
        return { kind: 'value', value: unit === 'ratio' ? Math.min(1, value) : value };
      }),
    ),
  };
}

/** The sheets as they are once somebody has typed figures, and in the plan whatever its cells let them type. */
export function typedInto(specs: readonly SheetSpec[], plan: Plan, actuals: Actuals, marker: string): SheetSpec[] {
  return specs.map((spec) => {
    if (spec.key === 'actuals') return withBlocks(spec, [figures(plan, actuals, marker)]);
    return spec.key === 'plan' ? withBlocks(spec, retyped(spec, plan)) : spec;
  });
}

const withBlocks = (spec: SheetSpec, blocks: readonly Block[]): SheetSpec => ({
  ...spec,
  blocks: [...spec.blocks, ...blocks],
});

function figures(plan: Plan, { people, rows }: Actuals, marker: string): Block {
  const layout = actualsLayout(plan, null);
  const { row, column } = actualPlace(layout, 0, 0);
  const cells = rows.map((figuresOf, person): CellSpec[] => [
    people[person] ?? null,
    ...figuresOf.map((figure) => {
      if (figure.kind === 'value') return figure.value;
      return figure.kind === 'notApplicable' ? marker : null;
    }),
  ]);
  return { row, column: column - 1, cells };
}

/** The open cells of the plan with what they say of the plan given. */
function retyped(spec: SheetSpec, plan: Plan): Block[] {
  const cells = matrixOf(planSheet(plan, plan.language));
  const line = ({ row, column, columns }: Area): CellSpec[] =>
    Array.from({ length: columns }, (_, across) => cells[row]?.[column + across] ?? null);
  return (spec.protection?.unlocked ?? []).map((area) => ({
    row: area.row,
    column: area.column,
    cells: Array.from({ length: area.rows }, (_, down) => line({ ...area, row: area.row + down })),
  }));
}
