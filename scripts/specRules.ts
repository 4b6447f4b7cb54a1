import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { areaAddress } from '../src/sheets/address.ts';
import type { ConditionalFormatSpec, ValidationSpec } from '../src/sheets/sheetSpec.ts';
import { differentialStyle } from './specStyle.ts';

const plain = (formula: string): string => formula.replace(/^=/, '');

/** A validation as a file holds it, with its prompt and what it says when it refuses. */
export function fileValidation({ area, rule, prompt, error }: ValidationSpec): DataValidation {
  return {
    range: areaAddress(area),
    allowBlank: true,
    ...validationRule(rule),
    showInputMessage: prompt !== undefined,
    ...(prompt && { inputTitle: prompt.title, inputMessage: prompt.message }),
    showErrorMessage: error !== undefined,
    ...(error && { errorTitle: error.title, errorMessage: error.message, errorStyle: 'stop' }),
  };
}

function validationRule(
  rule: ValidationSpec['rule'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: plain(rule.source) };
    case 'custom':
      return { type: 'custom', formula1: plain(rule.formula) };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
  }
}

/** The first of a sheet's formats goes before the others. */
export function fileCondition({ area, rule, style = {} }: ConditionalFormatSpec, index: number): ConditionalRule {
  const common = { range: areaAddress(area), priority: index + 1 };
  switch (rule.kind) {
    case 'dataBar':
      return { ...common, type: 'dataBar', dataBar: barOf(rule.color) };
    case 'formula':
      return { ...common, type: 'expression', formula: plain(rule.formula), style: differentialStyle(style) };
    case 'textEquals': {
      const formula = `"${rule.text.replaceAll('"', '""')}"`;
      return { ...common, type: 'cellIs', operator: 'equal', formula, style: differentialStyle(style) };
    }
  }
}

/** Bars begin at 0, so that twice the points are twice as long. */
const barOf = (color: string): NonNullable<ConditionalRule['dataBar']> => ({
  cfvo: [{ type: 'num', value: '0' }, { type: 'max' }],
  color: `FF${color.slice(1).toUpperCase()}`,
});
