import type { GridArea, GridConditionalFormat } from '../../grid/grid.ts';
import { instance, type ClassDefinition, type Environment, type Instance, type Property } from '../define.ts';
import { meets } from '../areas.ts';
import { color, notCovered, oneOf, truth, words } from '../checks.ts';
import { ApiError, invalidArgument, notFound } from '../errors.ts';
import { refuseProtected } from '../locked.ts';

export const conditionalFormatsOf = (area: GridArea, env: Environment): Instance =>
  instance(CONDITIONAL_FORMATS, area, env);

type Rule = GridConditionalFormat['rule'];

/** What a format of each type begins as, until its rule is set. */
const STARTS: Readonly<Record<(typeof ADDED.of)[number], Rule>> = {
  Custom: { kind: 'formula', formula: '=FALSE' },
  CellValue: { kind: 'cell', operator: 'EqualTo', formula1: '=NA()' },
  ContainsText: { kind: 'text', operator: 'Contains', text: '' },
  DataBar: { kind: 'dataBar', color: '#638EC6' },
};

const TYPES: Readonly<Record<Rule['kind'], string>> = {
  formula: 'Custom',
  cell: 'CellValue',
  text: 'ContainsText',
  dataBar: 'DataBar',
};

const ADDED = {
  of: ['Custom', 'CellValue', 'ContainsText', 'DataBar'],
  known: ['ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'],
  as: 'ConditionalFormat.type',
} as const;

const inArea = (area: GridArea, { grid }: Environment): readonly GridConditionalFormat[] =>
  grid.conditionalFormats(area.sheet).filter((format) => meets(format.area, area));

export const CONDITIONAL_FORMATS: ClassDefinition<GridArea> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  items: {
    all: (area, env) => inArea(area, env).map(({ id }) => formatOf({ sheet: area.sheet, id }, env)),
    find: (area, key, env) => {
      const found = inArea(area, env).find(({ id }) => id === key);
      return found === undefined ? null : formatOf({ sheet: area.sheet, id: found.id }, env);
    },
  },
  methods: {
    Add: (area, [type], env) => {
      refuseProtected(area.sheet, env, 'allowFormatCells');
      const rule = STARTS[oneOf(type, ADDED)];
      const { id } = env.grid.addConditionalFormat({ area, rule, format: {} });
      return formatOf({ sheet: area.sheet, id }, env);
    },
    ClearAll: (area, _, env) => {
      refuseProtected(area.sheet, env, 'allowFormatCells');
      env.grid.clearConditionalFormats(area);
    },
    GetCount: (area, _, env) => inArea(area, env).length,
  },
};

interface FormatTarget {
  readonly sheet: string;
  readonly id: string;
}

const formatOf = (target: FormatTarget, env: Environment): Instance => instance(CONDITIONAL_FORMAT, target, env, true);

function find({ sheet, id }: FormatTarget, { grid }: Environment): GridConditionalFormat {
  const format = grid.conditionalFormats(sheet).find((candidate) => candidate.id === id);
  if (format === undefined) throw notFound('the conditional format has been deleted');
  return format;
}

/** The part for one type; another type's is refused, as in Excel. */
function part(kind: Rule['kind'], definition: ClassDefinition<FormatTarget>): Property<FormatTarget> {
  return {
    onlyByName: true,
    get: (target, env) => {
      if (find(target, env).rule.kind !== kind)
        throw new ApiError('InvalidOperation', `The format is not of type ${TYPES[kind]}.`);
      return instance(definition, target, env);
    },
  };
}

/** The same part, or nothing for a format of another type. */
function partOrNull(kind: Rule['kind'], definition: ClassDefinition<FormatTarget>): Property<FormatTarget> {
  return {
    onlyByName: true,
    get: (target, env) => (find(target, env).rule.kind === kind ? instance(definition, target, env) : null),
  };
}

function ruleProperty(
  read: (rule: Rule) => unknown,
  change: (rule: Rule, value: unknown) => Rule,
): Property<FormatTarget> {
  return {
    get: (target, env) => read(find(target, env).rule),
    set: (target, value, env) => update(target, { rule: change(find(target, env).rule, value) }, env),
  };
}

function looksProperty<Name extends keyof GridConditionalFormat['format']>(
  name: Name,
  check: (value: unknown) => GridConditionalFormat['format'][Name],
): Property<FormatTarget> {
  return {
    get: (target, env) => find(target, env).format[name] ?? null,
    set: (target, value, env) => update(target, { format: { ...find(target, env).format, [name]: check(value) } }, env),
  };
}

function update(target: FormatTarget, patch: Partial<GridConditionalFormat>, env: Environment): void {
  refuseProtected(target.sheet, env, 'allowFormatCells');
  env.grid.updateConditionalFormat(target.id, patch);
}

const FORMAT_FONT: ClassDefinition<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: looksProperty('fontColor', color),
    Bold: looksProperty('bold', truth),
    Italic: looksProperty('italic', truth),
  },
};

const FORMAT_FILL: ClassDefinition<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: { Color: looksProperty('fill', color) },
};

const RANGE_FORMAT: ClassDefinition<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    Font: { get: (target, env) => instance(FORMAT_FONT, target, env) },
    Fill: { get: (target, env) => instance(FORMAT_FILL, target, env) },
  },
};

const format: Property<FormatTarget> = { get: (target, env) => instance(RANGE_FORMAT, target, env) };

const CUSTOM_RULE: ClassDefinition<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: ruleProperty(
      (rule) => (rule.kind === 'formula' ? rule.formula : null),
      (_, value) => ({ kind: 'formula', formula: words(value) }),
    ),
  },
};

const CUSTOM: ClassDefinition<FormatTarget> = {
  name: 'CustomConditionalFormat',
  properties: { Rule: { get: (target, env) => instance(CUSTOM_RULE, target, env) }, Format: format },
};

const CELL_VALUE: ClassDefinition<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: ruleProperty(
      (rule) =>
        rule.kind === 'cell' ? { operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2 } : null,
      (_, value) => cellRule(value),
    ),
    Format: format,
  },
};

const COMPARISONS = {
  of: [
    'Between',
    'NotBetween',
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqual',
    'LessThanOrEqual',
  ],
  as: 'ConditionalCellValueRule.operator',
} as const;

function cellRule(value: unknown): Rule {
  const { operator, formula1, formula2 } = (value ?? {}) as Record<string, unknown>;
  const comparison = oneOf(operator, COMPARISONS);
  const isPair = comparison === 'Between' || comparison === 'NotBetween';
  if (!isOperand(formula1) || (isPair && !isOperand(formula2))) throw invalidArgument(`the formulas of ${comparison}`);
  const rule = { kind: 'cell', operator: comparison, formula1: String(formula1) } as const;
  return isOperand(formula2) ? { ...rule, formula2: String(formula2) } : rule;
}

const isOperand = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const TEXT_OPERATORS = {
  of: ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'],
  as: 'ConditionalTextComparisonRule.operator',
} as const;

const TEXT: ClassDefinition<FormatTarget> = {
  name: 'TextConditionalFormat',
  properties: {
    Rule: ruleProperty(
      (rule) => (rule.kind === 'text' ? { operator: rule.operator, text: rule.text } : null),
      (_, value) => {
        const { operator, text } = (value ?? {}) as Record<string, unknown>;
        return { kind: 'text', operator: oneOf(operator, TEXT_OPERATORS), text: words(text) };
      },
    ),
    Format: format,
  },
};

const DATA_BAR_FORMAT: ClassDefinition<FormatTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: ruleProperty(
      (rule) => (rule.kind === 'dataBar' ? rule.color : null),
      (_, value) => ({ kind: 'dataBar', color: color(value) }),
    ),
    GradientFill: {
      get: () => false,
      set: (_, value) => {
        if (truth(value)) throw notCovered('A data bar with a gradient');
      },
    },
  },
};

const DATA_BAR: ClassDefinition<FormatTarget> = {
  name: 'DataBarConditionalFormat',
  properties: { PositiveFormat: { get: (target, env) => instance(DATA_BAR_FORMAT, target, env) } },
};

export const CONDITIONAL_FORMAT: ClassDefinition<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target, env) => TYPES[find(target, env).rule.kind] },
    Custom: part('formula', CUSTOM),
    CellValue: part('cell', CELL_VALUE),
    TextComparison: part('text', TEXT),
    DataBar: part('dataBar', DATA_BAR),
    CustomOrNullObject: partOrNull('formula', CUSTOM),
    CellValueOrNullObject: partOrNull('cell', CELL_VALUE),
    TextComparisonOrNullObject: partOrNull('text', TEXT),
    DataBarOrNullObject: partOrNull('dataBar', DATA_BAR),
  },
  methods: {
    GetRange: (target, _, env) => env.objects.range(find(target, env).area),
  },
};

export const CONDITIONAL_PARTS = [
  CUSTOM,
  CUSTOM_RULE,
  CELL_VALUE,
  TEXT,
  DATA_BAR,
  DATA_BAR_FORMAT,
  RANGE_FORMAT,
  FORMAT_FONT,
  FORMAT_FILL,
];
