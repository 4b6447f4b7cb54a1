import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { addressOf } from './addresses.ts';
import { hexColor } from './colors.ts';
import type { GridConditionalFormat, Placed } from './grid.ts';
import { formatOf, styleOf } from './styles.ts';

type Rule = GridConditionalFormat['rule'];
type Format = GridConditionalFormat['format'];
type CellRule = Extract<Rule, { kind: 'cell' }>;

/** Excel's name and sign for each comparison, and Univer's. */
const COMPARISONS = [
  { excel: 'Between', univer: CFNumberOperator.between, sign: '' },
  { excel: 'NotBetween', univer: CFNumberOperator.notBetween, sign: '' },
  { excel: 'EqualTo', univer: CFNumberOperator.equal, sign: '=' },
  { excel: 'NotEqualTo', univer: CFNumberOperator.notEqual, sign: '<>' },
  { excel: 'GreaterThan', univer: CFNumberOperator.greaterThan, sign: '>' },
  { excel: 'LessThan', univer: CFNumberOperator.lessThan, sign: '<' },
  { excel: 'GreaterThanOrEqual', univer: CFNumberOperator.greaterThanOrEqual, sign: '>=' },
  { excel: 'LessThanOrEqual', univer: CFNumberOperator.lessThanOrEqual, sign: '<=' },
] as const;

const TEXTS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

/** `area` is what the rule covers: its formulas are relative to the first cell. */
export function writeRule(rule: Rule, format: Format, area: Placed): IConditionalFormattingRuleConfig {
  const style = styleOf(format);
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  switch (rule.kind) {
    case 'formula':
      return { ...highlight, subType: CFSubRuleType.formula, value: withEquals(rule.formula) };
    case 'cell':
      return {
        ...highlight,
        subType: CFSubRuleType.formula,
        value: comparison(rule, addressOf(area.row, area.column)),
      };
    case 'text':
      return { ...highlight, subType: CFSubRuleType.text, operator: textOperator(rule.operator), value: rule.text };
    case 'dataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          // As Excel's automatic bounds: what is twice as much is twice as long.
          min: { type: CFValueType.num, value: 0 },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: rule.color + BAR_OPACITY,
          nativeColor: '#FF0000',
        },
      };
  }
}

/** Hexadecimal. Univer draws bars alike on light and dark sheets: the numbers over them must stay legible on both. */
const BAR_OPACITY = '66';

/** A formula, since Univer compares with plain numbers only. A blank cell never matches a number. */
function comparison(rule: CellRule, cell: string): string {
  const first = bare(rule.formula1);
  const second = bare(rule.formula2 ?? rule.formula1);
  if (rule.operator === 'Between') return `=AND(${cell}<>"",${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `=AND(${cell}<>"",OR(${cell}<${first},${cell}>${second}))`;
  const sign = COMPARISONS.find(({ excel }) => excel === rule.operator)?.sign;
  if (!sign) throw new Error(`Unknown comparison ${rule.operator}.`);
  return first.startsWith('"') ? `=${cell}${sign}${first}` : `=AND(${cell}<>"",${cell}${sign}${first})`;
}

function textOperator(name: string): CFTextOperator {
  const operator = TEXTS[name as keyof typeof TEXTS];
  if (!operator) throw new Error(`Unknown text condition ${name}.`);
  return operator;
}

/** A rule that a person made in the spreadsheet; null for kinds the seam does not know. */
export function readRule(config: IConditionalFormattingRuleConfig): { rule: Rule; format: Format } | null {
  if (config.type === CFRuleType.dataBar && 'positiveColor' in config.config) {
    return { rule: { kind: 'dataBar', color: hexColor(config.config.positiveColor) }, format: {} };
  }
  if (!('subType' in config)) return null;
  const rule = highlightRule(config);
  const { bold, italic, fontColor, fill } = formatOf(config.style);
  const format = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor && { fontColor }),
    ...(fill && { fill }),
  };
  return rule && { rule, format };
}

type Highlight = Extract<IConditionalFormattingRuleConfig, { subType: CFSubRuleType }>;

function highlightRule(config: Highlight): Rule | null {
  if (config.subType === CFSubRuleType.formula) return { kind: 'formula', formula: config.value };
  if (config.subType === CFSubRuleType.text) {
    const operator = Object.entries(TEXTS).find(([, univer]) => univer === config.operator)?.[0];
    return operator ? { kind: 'text', operator, text: config.value ?? '' } : null;
  }
  if (config.subType !== CFSubRuleType.number) return null;
  const operator = COMPARISONS.find(({ univer }) => univer === config.operator)?.excel;
  const [low, high] = Array.isArray(config.value) ? config.value : [config.value ?? 0];
  if (!operator) return null;
  return { kind: 'cell', operator, formula1: String(low), ...(high !== undefined && { formula2: String(high) }) };
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function bare(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
