import { fail, type Finding, type Outcome, type Where } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { parseReviewRules, type ReviewRules } from '../review/reviewRules.ts';
import { LANGUAGES } from '../plan/schema.ts';
import { reviewRuleExamine } from '../i18n/reviewWords.ts';
import { cellAddress } from './address.ts';
import type { CellValue } from './codecs.ts';
import { filledRows, type FoundTable, findTable, type Values } from './findTable.ts';
import type { Origin } from './readPlan.ts';
import { falseAlarmsCodec, readFigure, RULE_COLUMNS, type RuleColumnId } from './reviewRulesColumns.ts';
import { idOfWord, saysText } from './vocabulary.ts';

/** Headings that must be there, or it is another sheet. */
const LEAST = 6;

type Column = (typeof RULE_COLUMNS)[number];
type Path = readonly (string | number)[];

/** What the sheet says as a document, and the cell each of its values stands in. */
interface Reading {
  readonly document: { falseAlarms: unknown; rules: RuleDraft[] };
  readonly cells: { readonly path: Path; readonly row: number; readonly column: number }[];
}

interface RuleDraft {
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

/** The rules of the review that stand on their sheet, in whichever language; what is wrong is told by cell. */
export function readReviewRules(
  values: Values,
  plan: Plan,
  origin: Origin = { sheet: '', row: 0, column: 0 },
): Outcome<ReviewRules> {
  const table = findTable<Column>(values, RULE_COLUMNS, LEAST);
  if (table === null) return fail({ code: 'review.notRules', args: { sheet: origin.sheet } });
  const reading = readRows(values, table, plan);
  const parsed = parseReviewRules(reading.document);
  return parsed.ok ? parsed : fail(...parsed.findings.map((finding) => located(finding, reading, origin)));
}

function readRows(values: Values, table: FoundTable<Column>, plan: Plan): Reading {
  const alarms = falseAlarmsCell(values, table.row);
  const reading: Reading = {
    document: { falseAlarms: alarms === null ? undefined : falseAlarmsCodec.read(alarms.value), rules: [] },
    cells: alarms === null ? [] : [{ path: ['falseAlarms'], row: alarms.row, column: alarms.column }],
  };
  for (const { row } of filledRows(values, table, values.length)) {
    const cell = (id: RuleColumnId): CellValue => {
      const found = table.columns.find((column) => column.id === id);
      return found === undefined ? null : (values[row]?.[found.index] ?? null);
    };
    const at = (id: RuleColumnId): number => table.columns.find((column) => column.id === id)?.index ?? 0;
    readRow({ cell, at, row, reading, plan });
  }
  return reading;
}

function falseAlarmsCell(values: Values, end: number) {
  for (const [row, cells] of values.slice(0, end).entries()) {
    const column = cells.findIndex((each) => saysText(each, 'sheet.reviewRules.falseAlarms'));
    if (column >= 0) return { row, column: column + 1, value: cells[column + 1] ?? null };
  }
  return null;
}

interface Row {
  readonly cell: (id: RuleColumnId) => CellValue;
  readonly at: (id: RuleColumnId) => number;
  readonly row: number;
  readonly reading: Reading;
  readonly plan: Plan;
}

const readBy = (id: RuleColumnId, value: CellValue): unknown =>
  RULE_COLUMNS.find((column) => column.id === id)?.codec.read(value);

function readRow(line: Row): void {
  const { cell, reading, row, at } = line;
  const { rules } = reading.document;
  const name = readBy('rule', cell('rule'));
  if (typeof name === 'string') {
    const index = rules.length;
    rules.push({
      ...named(name, rules),
      isOn: readBy('isOn', cell('isOn')),
      kind: readBy('kind', cell('kind')),
      periods: readBy('periods', cell('periods')),
      ...{ conditions: [], evidence: [], proposals: [] },
    });
    for (const [path, id] of [
      ['id', 'rule'],
      ['isOn', 'isOn'],
      ['kind', 'kind'],
      ['periods', 'periods'],
    ] as const) {
      reading.cells.push({ path: ['rules', index, path], row, column: at(id) });
    }
  }
  const rule = rules.at(-1);
  if (rule !== undefined) readPart(rule, line);
}

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

function readPart(rule: RuleDraft, { cell, at, row, reading, plan }: Row): void {
  const part = readBy('part', cell('part'));
  const index = reading.document.rules.length - 1;
  const keep = (path: Path, id: RuleColumnId): void => {
    reading.cells.push({ path: ['rules', index, ...path], row, column: at(id) });
  };
  if (part === 'examine') {
    const examine = String(cell('what') ?? '').trim();
    const isTheirs = LANGUAGES.some((language) => reviewRuleExamine({ id: rule.id }, language) === examine);
    if (examine !== '' && !isTheirs) rule.examine = examine;
  } else if (part === 'show') {
    keep(['evidence', rule.evidence.length], 'indicator');
    rule.evidence.push(readFigure(cell('indicator'), plan));
  } else if (part === 'then' || part === 'or') {
    if (part === 'or' || rule.proposals.length === 0) rule.proposals.push([]);
    const option = rule.proposals.at(-1) ?? [];
    keepParts(['proposals', rule.proposals.length - 1, option.length], ACTION_CELLS, keep);
    option.push(actionOf(cell, plan));
  } else {
    keepParts(['conditions', rule.conditions.length], CONDITION_CELLS, keep);
    rule.conditions.push(conditionOf(cell, plan));
  }
}

const CONDITION_CELLS = {
  measure: 'what',
  indicator: 'indicator',
  comparison: 'comparison',
  bound: 'amount',
  other: 'other',
} as const;
const ACTION_CELLS = { action: 'what', indicator: 'indicator', by: 'amount', with: 'other' } as const;

function keepParts(
  path: Path,
  cells: Readonly<Record<string, RuleColumnId>>,
  keep: (path: Path, id: RuleColumnId) => void,
): void {
  for (const [key, id] of Object.entries(cells)) keep([...path, key], id);
}

type Cells = Row['cell'];

function conditionOf(cell: Cells, plan: Plan): unknown {
  const what = cell('what');
  const measure = typeof what === 'string' ? (idOfWord('sheet.ruleMeasure', what) ?? what) : what;
  const indicator = readFigure(cell('indicator'), plan);
  if (measure === 'offTarget') return { measure, indicator };
  if (measure === 'against') return { measure, indicator, other: readFigure(cell('other'), plan) };
  const amount = readBy('amount', shareOf(cell('amount')));
  const bound = measure === 'weight' && typeof amount === 'number' ? inPercent(amount) : amount;
  return { measure, indicator, comparison: readBy('comparison', cell('comparison')), bound };
}

function actionOf(cell: Cells, plan: Plan): unknown {
  const what = cell('what');
  const action = typeof what === 'string' ? (idOfWord('sheet.ruleAction', what) ?? what) : what;
  const indicator = readFigure(cell('indicator'), plan);
  if (action === 'replace') return { action, indicator, with: readFigure(cell('other'), plan) };
  if (action !== 'lower' && action !== 'raise') return { action, indicator };
  const amount = readBy('amount', shareOf(cell('amount')));
  return { action, indicator, by: typeof amount === 'number' ? inPercent(amount) : amount };
}

/** `10 %` as text says a share too. */
const shareOf = (cell: CellValue): CellValue => {
  const match = typeof cell === 'string' ? /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(cell.normalize('NFKC').trim()) : null;
  return match ? Number((Number(match[1]) / 100).toPrecision(12)) : cell;
};

const inPercent = (share: number): number => Number((share * 100).toPrecision(12));

/** The finding with the cell its path leads to, or the nearest one above it in the document. */
function located(finding: Finding, { cells }: Reading, origin: Origin): Finding {
  if (finding.where?.kind !== 'path') return finding;
  const { path } = finding.where;
  const shared = (other: Path): number => {
    const end = path.findIndex((key, index) => other[index] !== key);
    return end < 0 ? path.length : end;
  };
  const best = [...cells].sort((one, other) => shared(other.path) - shared(one.path))[0];
  if (best === undefined || shared(best.path) === 0) return finding;
  const where: Where = {
    kind: 'address',
    sheet: origin.sheet,
    address: cellAddress(best.row + origin.row, best.column + origin.column),
  };
  return { ...finding, where };
}
