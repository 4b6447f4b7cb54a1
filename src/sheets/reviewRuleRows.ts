import type { Finding } from '../findings.ts';
import { reviewRuleExamine } from '../i18n/reviewWords.ts';
import { LANGUAGES, type Language, type Plan } from '../plan/schema.ts';
import { ACTIONS, MEASURES } from '../review/reviewRules.ts';
import { percent, type CellValue, type Codec } from './codecs.ts';
import { filledRows, type FoundTable, findTable, languageOf, type Values } from './findTable.ts';
import type { Place } from './planLayout.ts';
import { falseAlarmsCodec, readFigure, RULE_COLUMNS, RULE_PARTS, type RuleColumnId } from './reviewRulesColumns.ts';
import { idOfWord, saysText, wordOf } from './vocabulary.ts';

export type Path = readonly (string | number)[];

/** A value of the rules, and the cell it stands in. */
export interface RuleCell extends Place {
  readonly path: Path;
  readonly found: CellValue;
  readonly choices?: Choices;
}

type Choices = NonNullable<Codec['choices']>;

/** What the sheet says as a document, before anything of it is checked. */
export interface RulesReading {
  readonly document: { readonly falseAlarms: unknown; readonly rules: RuleDraft[] };
  readonly cells: RuleCell[];
  /** Rows that are no part of any rule. */
  readonly faults: (Place & { readonly finding: Finding })[];
  readonly language: Language;
  /** The rule that a row without a name belongs to. */
  rule: RuleDraft | null;
}

export interface RuleDraft {
  id: string;
  name?: string;
  isOn: unknown;
  kind: unknown;
  periods: unknown;
  conditions: unknown[];
  evidence: unknown[];
  examine?: string;
  proposals: unknown[][];
}

type Column = (typeof RULE_COLUMNS)[number];

/** Headings that must be there, or it is another sheet. */
const LEAST = 6;

/** Null when the values hold no table of rules. */
export function rulesOnSheet(values: Values, plan: Pick<Plan, 'indicators'>): RulesReading | null {
  const table = findTable<Column>(values, RULE_COLUMNS, LEAST);
  if (table === null) return null;
  const alarms = falseAlarmsCell(values, table.row);
  const reading: RulesReading = {
    document: { falseAlarms: alarms === null ? undefined : falseAlarmsCodec.read(alarms.found), rules: [] },
    cells: alarms === null ? [] : [alarms],
    faults: [],
    language: languageOf(values, table),
    rule: null,
  };
  for (const { row } of filledRows(values, table, values.length)) readRow(lineOf(values, table, row), reading, plan);
  return reading;
}

function falseAlarmsCell(values: Values, end: number): RuleCell | null {
  for (const [row, cells] of values.slice(0, end).entries()) {
    const column = cells.findIndex((each) => saysText(each, 'sheet.reviewRules.falseAlarms'));
    if (column >= 0) return { path: ['falseAlarms'], row, column: column + 1, found: cells[column + 1] ?? null };
  }
  return null;
}

/** One row of the table. */
interface Line {
  readonly row: number;
  readonly cell: (id: RuleColumnId) => CellValue;
  readonly read: (id: RuleColumnId) => unknown;
  readonly column: (id: RuleColumnId) => number;
}

function lineOf(values: Values, { columns }: FoundTable<Column>, row: number): Line {
  const found = (id: RuleColumnId) => columns.find((column) => column.id === id);
  const cell = (id: RuleColumnId): CellValue => values[row]?.[found(id)?.index ?? -1] ?? null;
  return {
    row,
    cell,
    read: (id) => found(id)?.codec.read(cell(id)),
    column: (id) => found(id)?.index ?? 0,
  };
}

const HEAD = ['isOn', 'kind', 'periods'] as const;

function readRow(line: Line, reading: RulesReading, plan: Pick<Plan, 'indicators'>): void {
  const name = line.read('rule');
  if (name !== undefined) startRule(String(name), line, reading);
  else if (reading.rule === null || HEAD.some((id) => line.cell(id) !== null)) return lose(line, reading);
  if (reading.rule !== null) readPart(reading.rule, line, { reading, plan });
}

function startRule(name: string, line: Line, reading: RulesReading): void {
  const { rules } = reading.document;
  const [isOn, kind, periods] = HEAD.map((id) => line.read(id));
  reading.rule = { ...named(name, rules), isOn, kind, periods, conditions: [], evidence: [], proposals: [] };
  rules.push(reading.rule);
  keep(reading, line, ['id'], 'rule');
  for (const id of HEAD) keep(reading, line, [id], id);
}

/** A rule without its name; what follows is part of no other, and nothing more is said of it. */
function lose(line: Line, reading: RulesReading): void {
  const isFirst = reading.rule !== null || reading.document.rules.length + reading.faults.length === 0;
  if (isFirst) reading.faults.push({ ...placeOf(line, 'rule'), finding: MISSING });
  reading.rule = null;
}

const MISSING: Finding = { code: 'plan.missing', args: {} };

const placeOf = ({ row, column }: Line, id: RuleColumnId): Place => ({ row, column: column(id) });

/** A rule that ships by its name in either language; any other has people's own name, and an id after its place. */
function named(name: string, rules: readonly RuleDraft[]): Pick<RuleDraft, 'id' | 'name'> {
  const id = idOfWord('reviewRule', name, '.name');
  if (id !== null && !rules.some((rule) => rule.id === id)) return { id };
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 50);
  const wanted = slug === '' ? `own_rule_${rules.length + 1}` : slug;
  return { id: rules.some((rule) => rule.id === wanted) ? `${wanted}_${rules.length + 1}` : wanted, name };
}

interface Around {
  readonly reading: RulesReading;
  readonly plan: Pick<Plan, 'indicators'>;
}

function readPart(rule: RuleDraft, line: Line, { reading, plan }: Around): void {
  switch (line.read('part')) {
    case 'if':
      keepParts(['conditions', rule.conditions.length], CONDITION, { reading, line });
      rule.conditions.push(conditionOf(line, plan));
      return;
    case 'show':
      keep(reading, line, ['evidence', rule.evidence.length], 'indicator');
      rule.evidence.push(readFigure(line.cell('indicator'), plan));
      return;
    case 'or':
    case 'then':
      return readAction(rule, line, { reading, plan });
    case 'examine':
      keep(reading, line, ['examine'], 'what');
      return readExamine(rule, line);
    default:
      reading.faults.push({ ...placeOf(line, 'part'), finding: partFault(line.cell('part'), reading.language) });
  }
}

function partFault(found: CellValue, language: Language): Finding {
  if (found === null) return MISSING;
  const choices = { family: 'sheet.rulePart', ids: RULE_PARTS };
  return { code: 'plan.notAllowed', args: { found: String(found), allowed: allowedWords(choices, language) } };
}

/** What a cell may say, in the language of the sheet. */
export const allowedWords = ({ family, ids }: Choices, language: Language): string =>
  ids.map((id) => wordOf(family, id, language)).join(language === 'en' ? ', ' : '、');

function readAction(rule: RuleDraft, line: Line, { reading, plan }: Around): void {
  if (line.read('part') === 'or' || rule.proposals.length === 0) rule.proposals.push([]);
  const option = rule.proposals.at(-1) ?? [];
  keepParts(['proposals', rule.proposals.length - 1, option.length], ACTION, { reading, line });
  option.push(actionOf(line, plan));
}

/** What ships stays worded by language; several rows are lines of one text. */
function readExamine(rule: RuleDraft, { cell }: Line): void {
  const examine = String(cell('what') ?? '').trim();
  const isTheirs = LANGUAGES.some((language) => reviewRuleExamine({ id: rule.id }, language) === examine);
  if (examine !== '' && !isTheirs) rule.examine = rule.examine === undefined ? examine : `${rule.examine}\n${examine}`;
}

interface PartCells {
  readonly cells: Readonly<Record<string, RuleColumnId>>;
  readonly what: Choices;
}

const CONDITION: PartCells = {
  cells: { measure: 'what', indicator: 'indicator', comparison: 'comparison', bound: 'amount', other: 'other' },
  what: { family: 'sheet.ruleMeasure', ids: MEASURES },
};
const ACTION: PartCells = {
  cells: { action: 'what', indicator: 'indicator', by: 'amount', with: 'other' },
  what: { family: 'sheet.ruleAction', ids: ACTIONS },
};

interface Kept {
  readonly reading: RulesReading;
  readonly line: Line;
}

function keepParts(path: Path, { cells, what }: PartCells, { reading, line }: Kept): void {
  for (const [key, id] of Object.entries(cells)) {
    keep(reading, line, [...path, key], id);
    const kept = reading.cells.at(-1);
    if (id === 'what' && kept !== undefined) reading.cells[reading.cells.length - 1] = { ...kept, choices: what };
  }
}

/** Of the rule read last. */
function keep({ document, cells }: RulesReading, line: Line, path: Path, id: RuleColumnId): void {
  const choices = RULE_COLUMNS.find((column) => column.id === id)?.codec.choices;
  cells.push({
    path: ['rules', document.rules.length - 1, ...path],
    ...placeOf(line, id),
    found: line.cell(id),
    ...(choices === undefined ? {} : { choices }),
  });
}

function conditionOf(line: Line, plan: Pick<Plan, 'indicators'>): unknown {
  const measure = whatOf(line, CONDITION);
  const indicator = readFigure(line.cell('indicator'), plan);
  if (measure === 'offTarget') return { measure, indicator };
  if (measure === 'against') return { measure, indicator, other: readFigure(line.cell('other'), plan) };
  const bound = measure === 'weight' ? percent.read(line.cell('amount')) : line.read('amount');
  return { measure, indicator, comparison: line.read('comparison'), bound };
}

function actionOf(line: Line, plan: Pick<Plan, 'indicators'>): unknown {
  const action = whatOf(line, ACTION);
  const indicator = readFigure(line.cell('indicator'), plan);
  if (action === 'replace') return { action, indicator, with: readFigure(line.cell('other'), plan) };
  return action === 'lower' || action === 'raise'
    ? { action, indicator, by: percent.read(line.cell('amount')) }
    : { action, indicator };
}

function whatOf({ cell }: Line, { what }: PartCells): unknown {
  const found = cell('what');
  if (typeof found !== 'string') return found ?? undefined;
  return idOfWord(what.family, found) ?? found;
}
