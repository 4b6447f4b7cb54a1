import type { GridArea, GridValidation } from '../../grid/grid.ts';
import { fullAddress } from '../address.ts';
import { instance, isInstance, type ClassDefinition, type Environment, type Instance } from '../define.ts';
import { notCovered, oneOf, truth, words } from '../checks.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { refuseProtected } from '../locked.ts';
import { sheetName } from '../places.ts';

export const dataValidationOf = (area: GridArea, env: Environment): Instance => instance(DATA_VALIDATION, area, env);

type Rule = GridValidation['rule'];

const OPERATORS = {
  of: [
    'Between',
    'NotBetween',
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqualTo',
    'LessThanOrEqualTo',
  ],
  as: 'DataValidationRule.operator',
} as const;

/** Excel's rule object: the one member that is set says the type. */
function readRule(value: unknown, env: Environment): Rule {
  const rule = (value ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const [kind, ...others] = Object.keys(rule).filter((name) => rule[name] !== undefined && rule[name] !== null);
  if (kind === undefined || others.length > 0) throw invalidArgument('a rule has one type');
  const given = rule[kind] ?? {};
  if (kind === 'list') return listRule(given, env);
  if (kind === 'custom') return { kind, formula: words(given['formula']) };
  if (kind === 'decimal' || kind === 'wholeNumber') return numberRule(kind, given);
  throw notCovered(`Validation by ${kind}`);
}

function numberRule(kind: 'decimal' | 'wholeNumber', { operator, formula1, formula2 }: Record<string, unknown>): Rule {
  const comparison = oneOf(operator, OPERATORS);
  const isPair = comparison === 'Between' || comparison === 'NotBetween';
  if (!isOperand(formula1) || (isPair && !isOperand(formula2))) throw invalidArgument(`the formulas of ${comparison}`);
  return { kind, operator: comparison, formula1, ...(isOperand(formula2) ? { formula2 } : {}) };
}

const isOperand = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** The longest list that a file holds in the rule itself. */
const MAX_LIST = 255;

function listRule({ source, inCellDropDown }: Record<string, unknown>, env: Environment): Rule {
  if (inCellDropDown === false) throw notCovered('A list without a drop-down');
  if (isInstance(source)) {
    const area = source.target as GridArea;
    return { kind: 'list', source: `=${fullAddress(sheetName(area.sheet, env), area)}` };
  }
  const text = words(source);
  if (!text.startsWith('=') && text.length > MAX_LIST) throw invalidArgument('a list of more than 255 characters');
  return { kind: 'list', source: text };
}

function showRule(rule: Rule): unknown {
  const { kind, ...rest } = rule;
  return { [kind]: kind === 'list' ? { inCellDropDown: true, ...rest } : rest };
}

/** The validation so far; prompts and alerts may be set before or after the rule. */
function current(area: GridArea, { grid }: Environment): GridValidation {
  const validation = grid.validation(area);
  if (validation === null) throw new ApiError('InvalidOperation', 'Set the rule of the validation first.');
  return validation;
}

function setValidation(area: GridArea, validation: GridValidation | null, env: Environment): void {
  refuseProtected(area.sheet, env);
  env.grid.setValidation(area, validation);
}

export const DATA_VALIDATION: ClassDefinition<GridArea> = {
  name: 'DataValidation',
  properties: {
    Rule: {
      get: (area, { grid }) => {
        const validation = grid.validation(area);
        return validation === null ? {} : showRule(validation.rule);
      },
      set: (area, value, env) => {
        const before = env.grid.validation(area);
        const rule = readRule(value, env);
        setValidation(area, { prompt: before?.prompt ?? null, error: before?.error ?? null, rule }, env);
      },
    },
    Type: { get: (area, { grid }) => TYPES[grid.validation(area)?.rule.kind ?? 'none'] },
    IgnoreBlanks: {
      get: () => true,
      set: (_, value) => {
        if (!truth(value)) throw notCovered('DataValidation.ignoreBlanks false');
      },
    },
    Prompt: {
      get: (area, { grid }) => {
        const prompt = grid.validation(area)?.prompt ?? null;
        return { showPrompt: prompt !== null, ...(prompt ?? { title: '', message: '' }) };
      },
      set: (area, value, env) => {
        const { title, message, showPrompt } = (value ?? {}) as Record<string, unknown>;
        const prompt = showPrompt === false ? null : { title: words(title ?? ''), message: words(message ?? '') };
        setValidation(area, { ...current(area, env), prompt }, env);
      },
    },
    ErrorAlert: {
      get: (area, { grid }) => ({
        showAlert: true,
        ...(grid.validation(area)?.error ?? { title: '', message: '', style: 'Stop' }),
      }),
      set: (area, value, env) => {
        const { title, message, style, showAlert } = (value ?? {}) as Record<string, unknown>;
        if (showAlert === false) throw notCovered('DataValidation.errorAlert that is not shown');
        const error = {
          title: words(title ?? ''),
          message: words(message ?? ''),
          style: oneOf(style ?? 'Stop', STYLES),
        };
        setValidation(area, { ...current(area, env), error }, env);
      },
    },
  },
  methods: {
    Clear: (area, _, env) => setValidation(area, null, env),
  },
};

const TYPES = {
  none: 'None',
  list: 'List',
  custom: 'Custom',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
} as const;

const STYLES = { of: ['Stop', 'Warning', 'Information'], as: 'DataValidationErrorAlert.style' } as const;
