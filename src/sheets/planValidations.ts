import type { TextKey } from '../i18n/en.ts';
import type { Language } from '../plan/schema.ts';
import { number, text } from './codecs.ts';
import { inputValidation, type Input } from './inputValidation.ts';
import { PLAN_COLUMNS, type PlanColumnId } from './planColumns.ts';
import type { PlanLayout } from './planLayout.ts';
import type { Area, ValidationSpec } from './sheetSpec.ts';

/** Lists for what has a fixed choice, bounds for weights, numbers for figures; a prompt on every input [S-42]. */
export function planValidations(layout: PlanLayout, language: Language): ValidationSpec[] {
  return [...fieldInputs(layout), ...columnInputs(layout), ...gradeInputs(layout)].map((input) =>
    inputValidation(input, language),
  );
}

/** By where the value stands in the plan. */
const FIELD_PROMPTS: Readonly<Record<string, TextKey>> = {
  name: 'sheet.prompt.name',
  version: 'sheet.prompt.version',
  period: 'sheet.prompt.period',
  seasonEnds: 'sheet.prompt.seasonEnds',
  minimumCoverage: 'sheet.prompt.minimumCoverage',
  floor: 'sheet.prompt.floor',
  cap: 'sheet.prompt.cap',
  'lights.green': 'sheet.prompt.green',
  'lights.yellow': 'sheet.prompt.yellow',
  teamShare: 'sheet.prompt.teamShare',
  'effectiveCall.minMinutes': 'sheet.prompt.minMinutes',
  'effectiveCall.excludedOutcomes': 'sheet.prompt.excludedOutcomes',
};

function fieldInputs({ fields }: PlanLayout): Input[] {
  return fields.map(({ codec, label, path, valueAt }) => ({
    area: { ...valueAt, rows: 1, columns: 1 },
    codec,
    label,
    prompt: FIELD_PROMPTS[path.join('.')],
  }));
}

const COLUMN_PROMPTS: Partial<Readonly<Record<PlanColumnId, TextKey>>> = {
  id: 'sheet.prompt.id',
  name: 'sheet.prompt.indicatorName',
  weight: 'sheet.prompt.weight',
  target: 'sheet.prompt.target',
  baseline: 'sheet.prompt.baseline',
  rule: 'sheet.prompt.rule',
  source: 'sheet.prompt.source',
  definition: 'sheet.prompt.definition',
  goal: 'sheet.prompt.goal',
  weightAfterSeason: 'sheet.prompt.weightAfterSeason',
  gateAmount: 'sheet.prompt.gateAmount',
  floor: 'sheet.prompt.ownLimit',
  cap: 'sheet.prompt.ownLimit',
  threshold: 'sheet.prompt.threshold',
  green: 'sheet.prompt.ownLights',
  yellow: 'sheet.prompt.ownLights',
};

/** A rule is read by its own grammar, so that its length is all that Excel checks. */
function columnInputs({ indicators }: PlanLayout): Input[] {
  return PLAN_COLUMNS.map(({ id, codec, label }, index) => ({
    area: bodyColumn(indicators, index),
    codec,
    label,
    prompt: COLUMN_PROMPTS[id],
    error: id === 'weight' ? 'sheet.error.weight' : undefined,
  }));
}

const GRADE_INPUTS: readonly Omit<Input, 'area'>[] = [
  { codec: text, label: 'sheet.grade.grade', prompt: 'sheet.prompt.grade' },
  { codec: number, label: 'sheet.grade.from', prompt: 'sheet.prompt.gradeFrom' },
  { codec: number, label: 'sheet.grade.coefficient', prompt: 'sheet.prompt.coefficient' },
];

const gradeInputs = ({ grades }: PlanLayout): Input[] =>
  GRADE_INPUTS.map((input, index) => ({ ...input, area: bodyColumn(grades, index) }));

const bodyColumn = ({ row, column, rows }: Area, index: number): Area => ({
  row: row + 1,
  column: column + index,
  rows: rows - 1,
  columns: 1,
});
