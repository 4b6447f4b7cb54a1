import type { GridArea, GridValidation } from '../../grid/grid.ts';
import { fullAddress } from '../address.ts';
import { instance, isInstance, type ClassDefinition, type Environment, type Instance } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { sheetName } from '../places.ts';

export const dataValidationOf = (area: GridArea, env: Environment): Instance => instance(DATA_VALIDATION, area, env);

type Rule = GridValidation['rule'];

/** Excel's rule object: the one member that is set says the type. */
function readRule(value: unknown, env: Environment): Rule {
  const rule = (value ?? {}) as Record<string, Record<string, unknown> | undefined>;
  if (rule['list']) return { kind: 'list', source: listSource(rule['list']['source'], env) };
  if (rule['custom']) return { kind: 'custom', formula: String(rule['custom']['formula']) };
  for (const kind of ['decimal', 'wholeNumber'] as const) {
    const { operator, formula1, formula2 } = rule[kind] ?? {};
    if (rule[kind] === undefined) continue;
    if (typeof operator !== 'string' || !isOperand(formula1))
      throw invalidArgument('a rule with operator and formula1');
    return { kind, operator, formula1, ...(isOperand(formula2) ? { formula2 } : {}) };
  }
  throw new ApiError('ApiNotFound', `Validation by ${Object.keys(rule).join(', ')} is not covered.`);
}

const isOperand = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

function listSource(source: unknown, env: Environment): string {
  if (!isInstance(source)) return String(source);
  const area = source.target as GridArea;
  return `=${fullAddress(sheetName(area.sheet, env), area)}`;
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
        env.grid.setValidation(area, { prompt: before?.prompt ?? null, error: before?.error ?? null, rule });
      },
    },
    Type: { get: (area, { grid }) => TYPES[grid.validation(area)?.rule.kind ?? 'none'] },
    Prompt: {
      get: (area, { grid }) => grid.validation(area)?.prompt ?? null,
      set: (area, value, env) => {
        const { title, message } = (value ?? {}) as Record<string, unknown>;
        const prompt = { title: String(title ?? ''), message: String(message ?? '') };
        env.grid.setValidation(area, { ...current(area, env), prompt });
      },
    },
    ErrorAlert: {
      get: (area, { grid }) => grid.validation(area)?.error ?? null,
      set: (area, value, env) => {
        const { title, message, style } = (value ?? {}) as Record<string, unknown>;
        const error = { title: String(title ?? ''), message: String(message ?? ''), style: alertStyle(style) };
        env.grid.setValidation(area, { ...current(area, env), error });
      },
    },
  },
  methods: {
    Clear: (area, _, { grid }) => grid.setValidation(area, null),
  },
};

const TYPES = {
  none: 'None',
  list: 'List',
  custom: 'Custom',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
} as const;

function alertStyle(style: unknown): 'Stop' | 'Warning' | 'Information' {
  return style === 'Warning' || style === 'Information' ? style : 'Stop';
}
