import { writeXlsx } from 'hucre';
import { addIndicator } from '../../src/plan/edit.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { indicatorHeading } from '../../src/sheets/headings.ts';
import { planSheet } from '../../src/sheets/planSheet.ts';
import { valuesOf } from '../unit/sheets/specCells.ts';

type Rows = (string | number | null)[][];

const MORE = ['complaint_rate', 'repurchase_rate', 'average_order_value', 'average_call_duration', 'conversion_rate'];
const WEIGHTS = [20, 10, 10, 10, 5, 10, 10, 10, 5, 10];

/** Ten indicators with a weight each. */
export const LOAD_PLAN: Plan = withWeights(
  MORE.reduce<Plan>(
    (plan, id) => {
      const added = addIndicator(plan, id);
      if (!added.ok) throw new Error(`${id} cannot be added`);
      return added.value;
    },
    planFromTemplate('balanced_case', 'en'),
  ),
);

function withWeights(plan: Plan): Plan {
  const indicators = plan.indicators.map((each, at) => ({ ...each, weight: WEIGHTS[at] ?? 0 }));
  return { ...plan, name: 'Load', profile: 'custom', indicators };
}

const nameOf = (row: number): string => `Agent ${String(row).padStart(5, '0')}`;

/** Figures of so many people, each as the last time. */
export function loadTeam(people: number): Actuals {
  const valueAt = ({ unit, target }: Plan['indicators'][number], row: number, column: number): number =>
    unit === 'ratio'
      ? ((row * 7919 + column * 31) % 1000) / 1000
      : (row * 104_729 + column * 17) % Math.round((target ?? 100) * 1.3);
  return {
    people: Array.from({ length: people }, (_, row) => nameOf(row)),
    indicators: LOAD_PLAN.indicators.map(({ id }) => id),
    rows: Array.from({ length: people }, (_, row) =>
      LOAD_PLAN.indicators.map((each, column) => ({ kind: 'value', value: valueAt(each, row, column) })),
    ),
  };
}

function teamRows(people: number): Rows {
  const headings = LOAD_PLAN.indicators.map((each) => indicatorHeading(each, each.unit, 'en'));
  const { people: names, rows } = loadTeam(people);
  const figures = rows.map((row) => row.map((each) => (each.kind === 'value' ? each.value : null)));
  return [['Agent', ...headings], ...figures.map((row, at) => [names[at] ?? '', ...row])];
}

const CALL_HEADINGS = ['Call ID', 'Agent', 'Date', 'Duration (s)', 'Outcome', 'Need captured'];

/** Every third one of at least three minutes is effective: the rest captured nothing, or reached nobody. */
export function loadCalls(calls: number, people: number): Rows {
  const rows = Array.from({ length: calls }, (_, row) => [
    ...[`C${row}`, nameOf(row % people), 46_023 + (row % 28), (row * 37) % 700],
    ...[row % 9 === 0 ? 'no answer' : 'connected', row % 3 === 0 ? '' : 'yes'],
  ]);
  return [CALL_HEADINGS, ...rows];
}

export interface LoadSizes {
  /** By the name of the sheet. */
  readonly teams: Readonly<Record<string, number>>;
  readonly calls: number;
  /** Who made them. */
  readonly callers: number;
}

/** The plan, a sheet of figures for each team, and a call log. */
export function loadWorkbook({ teams, calls, callers }: LoadSizes): Promise<Uint8Array> {
  const plan = valuesOf(planSheet(LOAD_PLAN, 'en', fingerprint(LOAD_PLAN)));
  return writeXlsx({
    sheets: [
      { name: 'Plan', rows: plan },
      ...Object.entries(teams).map(([name, people]) => ({ name, rows: teamRows(people) })),
      { name: 'Calls', rows: loadCalls(calls, callers) },
    ],
  });
}
