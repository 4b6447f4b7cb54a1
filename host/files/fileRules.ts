import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { addressOf } from '../grid/addresses.ts';
import type { GridConditionalFormat, GridValidation, Placed, PlacedOn } from '../grid/grid.ts';
import { areaOf, rangeOf } from './a1.ts';
import { fileStyle, formatFrom } from './fileStyles.ts';
import { fromFile, toFile } from './formulaText.ts';

type PlacedFormat = Omit<GridConditionalFormat, 'id' | 'area'> & { readonly area: Placed };
type Operator = NonNullable<ConditionalRule['operator']>;
type Comparison = { readonly cells: string; readonly values: string; readonly file: Operator };

/** A comparison's name in conditional formats, in validations, and in files. */
const COMPARISONS: readonly Comparison[] = [
  { cells: 'Between', values: 'Between', file: 'between' },
  { cells: 'NotBetween', values: 'NotBetween', file: 'notBetween' },
  { cells: 'EqualTo', values: 'EqualTo', file: 'equal' },
  { cells: 'NotEqualTo', values: 'NotEqualTo', file: 'notEqual' },
  { cells: 'GreaterThan', values: 'GreaterThan', file: 'greaterThan' },
  { cells: 'LessThan', values: 'LessThan', file: 'lessThan' },
  { cells: 'GreaterThanOrEqual', values: 'GreaterThanOrEqualTo', file: 'greaterThanOrEqual' },
  { cells: 'LessThanOrEqual', values: 'LessThanOrEqualTo', file: 'lessThanOrEqual' },
];

/** Kinds of text conditions, and the formula that a file repeats them as. */
const TEXTS = [
  {
    name: 'Contains',
    type: 'containsText',
    test: (cell: string, text: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    name: 'NotContains',
    type: 'notContainsText',
    test: (cell: string, text: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    name: 'BeginsWith',
    type: 'beginsWith',
    test: (cell: string, text: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  { name: 'EndsWith', type: 'endsWith', test: (cell: string, text: string) => `RIGHT(${cell},LEN(${text}))=${text}` },
] as const;

export function fileCondition({ area, rule, format }: PlacedFormat, priority: number): ConditionalRule {
  const common = { priority, range: rangeOf(area) };
  const style = { ...common, style: fileStyle(format, 'General') };
  switch (rule.kind) {
    case 'formula':
      return { ...style, type: 'expression', formula: toFile(rule.formula, []) };
    case 'cell': {
      const operator = COMPARISONS.find(({ cells }) => cells === rule.operator)?.file ?? 'between';
      const formula = [rule.formula1, rule.formula2].flatMap((bound) =>
        bound === undefined ? [] : [toFile(bound, [])],
      );
      return { ...style, type: 'cellIs', operator, formula };
    }
    case 'text': {
      const kind = TEXTS.find(({ name }) => name === rule.operator) ?? TEXTS[0];
      const formula = kind.test(addressOf(area.row, area.column), `"${rule.text.replaceAll('"', '""')}"`);
      return { ...style, type: kind.type, text: rule.text, formula };
    }
    case 'dataBar':
      return {
        ...common,
        type: 'dataBar',
        dataBar: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], color: `FF${rule.color.slice(1)}` },
      };
  }
}

/** One for each range; none for kinds that the grid does not know. */
export function conditionsFrom(rule: ConditionalRule, theme: readonly string[]): readonly PlacedFormat[] {
  const said = ruleFrom(rule);
  if (!said) return [];
  const { bold, italic, fontColor, fill } = formatFrom(rule.style ?? {}, theme);
  const format = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor && { fontColor }),
    ...(fill && { fill }),
  };
  return rule.range.split(' ').map((range) => ({ area: areaOf(range), rule: said, format }));
}

function ruleFrom(rule: ConditionalRule): GridConditionalFormat['rule'] | null {
  const [first = '', second] = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
  if (rule.type === 'expression') return { kind: 'formula', formula: fromFile(first) };
  if (rule.type === 'dataBar')
    return { kind: 'dataBar', color: `#${(rule.dataBar?.color ?? 'FF638EC6').slice(-6).toUpperCase()}` };
  if (rule.type === 'cellIs') {
    const operator = COMPARISONS.find(({ file }) => file === rule.operator)?.cells ?? 'Between';
    return {
      kind: 'cell',
      operator,
      formula1: boundFrom(first),
      ...(second !== undefined && { formula2: boundFrom(second) }),
    };
  }
  const text = TEXTS.find(({ type }) => type === rule.type);
  return text ? { kind: 'text', operator: text.name, text: rule.text ?? '' } : null;
}

/** Numbers and texts bare, anything else with its sign. */
function boundFrom(text: string): string {
  return /^-?[\d.]+$|^"/.test(text) ? text : fromFile(text);
}

export function fileValidation({ area, is }: PlacedOn<GridValidation>): DataValidation {
  const { prompt, error } = is;
  return {
    range: rangeOf(area),
    allowBlank: true,
    ...fileValidationRule(is.rule),
    showInputMessage: prompt !== null,
    ...(prompt && { inputTitle: prompt.title, inputMessage: prompt.message }),
    showErrorMessage: error !== null,
    ...(error && { errorTitle: error.title, errorMessage: error.message, errorStyle: ERROR_STYLES[error.style] }),
  };
}

const ERROR_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function fileValidationRule(
  rule: GridValidation['rule'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  switch (rule.kind) {
    case 'list':
      return rule.source.startsWith('=')
        ? { type: 'list', formula1: toFile(rule.source, []) }
        : { type: 'list', values: rule.source.split(',') };
    case 'custom':
      return { type: 'custom', formula1: toFile(rule.formula, []) };
    case 'wholeNumber':
    case 'decimal':
      return {
        type: rule.kind === 'decimal' ? 'decimal' : 'whole',
        operator: COMPARISONS.find(({ values }) => values === rule.operator)?.file ?? 'between',
        formula1: toFile(String(rule.formula1), []),
        ...(rule.formula2 !== undefined && { formula2: toFile(String(rule.formula2), []) }),
      };
  }
}

export function validationsFrom(validation: DataValidation): readonly PlacedOn<GridValidation>[] {
  const rule = validationRuleFrom(validation);
  if (!rule) return [];
  const { inputTitle = '', inputMessage = '', errorTitle = '', errorMessage = '', errorStyle = 'stop' } = validation;
  const style = errorStyle === 'stop' ? 'Stop' : errorStyle === 'warning' ? 'Warning' : 'Information';
  const is: GridValidation = {
    rule,
    prompt:
      validation.showInputMessage && (inputTitle || inputMessage) ? { title: inputTitle, message: inputMessage } : null,
    error: validation.showErrorMessage ? { title: errorTitle, message: errorMessage, style } : null,
  };
  return validation.range.split(' ').map((range) => ({ area: areaOf(range), is }));
}

function validationRuleFrom({
  type,
  operator,
  formula1 = '',
  formula2,
  values,
}: DataValidation): GridValidation['rule'] | null {
  if (type === 'list') return { kind: 'list', source: values ? values.join(',') : fromFile(formula1) };
  if (type === 'custom') return { kind: 'custom', formula: fromFile(formula1) };
  if (type !== 'decimal' && type !== 'whole') return null;
  return {
    kind: type === 'decimal' ? 'decimal' : 'wholeNumber',
    operator: COMPARISONS.find(({ file }) => file === operator)?.values ?? 'Between',
    formula1: numberOr(formula1),
    ...(formula2 !== undefined && formula2 !== '' && { formula2: numberOr(formula2) }),
  };
}

function numberOr(text: string): string | number {
  return Number.isNaN(Number(text)) ? fromFile(text) : Number(text);
}
