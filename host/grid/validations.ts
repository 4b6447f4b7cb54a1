import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import type { Grid, GridArea, GridValidation } from './grid.ts';
import { clipped } from './size.ts';

type Rule = GridValidation['rule'];

/** Excel's names of comparisons. */
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

export function validationsOf(book: Book): Pick<Grid, 'validation' | 'setValidation'> {
  return {
    validation: ({ sheet, row, column }) => {
      const rule = book.injector.get(SheetDataValidationModel).getRuleByLocation(book.unit(), sheet, row, column);
      return rule ? readValidation(rule) : null;
    },
    setValidation: (area, validation) => setValidation(book, area, validation),
  };
}

export function readValidation(rule: ISheetDataValidationRule): GridValidation | null {
  const what = readRule(rule);
  const style = (Object.keys(ERROR_STYLES) as (keyof typeof ERROR_STYLES)[]).find(
    (name) => ERROR_STYLES[name] === rule.errorStyle,
  );
  return (
    what && {
      rule: what,
      prompt: rule.showInputMessage ? { title: rule.promptTitle ?? '', message: rule.prompt ?? '' } : null,
      error: rule.showErrorMessage
        ? { title: rule.errorTitle ?? '', message: rule.error ?? '', style: style ?? 'Stop' }
        : null,
    }
  );
}

function readRule({ type, operator, formula1 = '', formula2 }: ISheetDataValidationRule): Rule | null {
  if (type === DataValidationType.LIST) return { kind: 'list', source: formula1 };
  if (type === DataValidationType.CUSTOM) return { kind: 'custom', formula: formula1 };
  if (type !== DataValidationType.DECIMAL && type !== DataValidationType.WHOLE) return null;
  return {
    kind: type === DataValidationType.WHOLE ? 'wholeNumber' : 'decimal',
    operator: Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator) ?? 'Between',
    formula1: bound(formula1),
    ...(formula2 !== undefined && formula2 !== '' && { formula2: bound(formula2) }),
  };
}

function bound(text: string): string | number {
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

function setValidation(book: Book, area: GridArea, validation: GridValidation | null): void {
  const ranges = [rangeOf(clipped(book, area))];
  book.run(ClearRangeDataValidationCommand, { subUnitId: area.sheet, ranges });
  if (!validation) return;
  const { prompt, error } = validation;
  book.run(AddSheetDataValidationCommand, {
    subUnitId: area.sheet,
    rule: {
      uid: generateRandomId(),
      ranges,
      allowBlank: true,
      ...univerRule(validation.rule),
      showInputMessage: prompt !== null,
      ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
      showErrorMessage: error !== null,
      errorStyle: ERROR_STYLES[error?.style ?? 'Information'],
      ...(error && { errorTitle: error.title, error: error.message }),
    },
  });
}

function univerRule(rule: Rule) {
  switch (rule.kind) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: true };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    case 'wholeNumber':
    case 'decimal':
      return {
        type: rule.kind === 'decimal' ? DataValidationType.DECIMAL : DataValidationType.WHOLE,
        operator: OPERATORS[rule.operator] ?? DataValidationOperator.BETWEEN,
        formula1: String(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: String(rule.formula2) }),
      };
  }
}
