import type { GridArea, GridName } from '../../grid/grid.ts';
import { fullAddress, parseAddress, splitSheet } from '../address.ts';
import { notCovered, words } from '../checks.ts';
import { instance, isInstance, type ClassDefinition, type Environment } from '../define.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { sheetId, sheetName } from '../places.ts';
import { checkName } from './tableRules.ts';

function find(name: string, { grid }: Environment): GridName | undefined {
  return grid.names().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

function formulaOf(name: string, env: Environment): string {
  const found = find(name, env);
  if (found === undefined) throw notFound('the name has been deleted');
  return found.formula;
}

function areaNamed(name: string, env: Environment): GridArea | null {
  const [sheet, rest] = splitSheet(formulaOf(name, env));
  const place = parseAddress(rest);
  return sheet === null || place === null ? null : { ...place, sheet: sheetId(sheet, env) };
}

/** A constant as what it is, and a formula that is no reference as its text. */
function constantOf(formula: string): string | number | boolean {
  const text = formula.replace(/^=/, '');
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : formula;
}

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

function typeOf(name: string, env: Environment): string {
  if (areaNamed(name, env) !== null) return 'Range';
  const value = constantOf(formulaOf(name, env));
  return TYPES[typeof value as keyof typeof TYPES];
}

/** Names of a single sheet are kept as the workbook's. */
export const NAMES: ClassDefinition<null> = {
  name: 'NamedItemCollection',
  properties: {},
  items: {
    all: (_, env) => env.grid.names().map(({ name }) => instance(NAME, name, env)),
    find: (_, key, env) => {
      const found = find(String(key), env);
      return found === undefined ? null : instance(NAME, found.name, env);
    },
  },
  methods: {
    Add: (_, [name, reference, comment], env) => {
      if (typeof comment === 'string' && comment !== '') throw notCovered('A comment on a name');
      const text = checkName(name, env);
      env.grid.setName(
        text,
        isInstance(reference) ? absolute(reference.target as GridArea, env) : asFormula(reference),
      );
      return instance(NAME, text, env);
    },
    GetCount: (_, __, { grid }) => grid.names().length,
  },
};

function asFormula(reference: unknown): string {
  const text = words(reference);
  if (text.length > 1 && text.startsWith('=')) return text;
  throw invalidArgument('a name stands for a range or a formula that begins with =');
}

/** `=Sheet1!$A$1:$B$2` */
function absolute(area: GridArea, env: Environment): string {
  const address = fullAddress(sheetName(area.sheet, env), area);
  const at = address.lastIndexOf('!') + 1;
  return `=${address.slice(0, at)}${address.slice(at).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

export const NAME: ClassDefinition<string> = {
  name: 'NamedItem',
  id: (name) => name,
  properties: {
    Name: { get: (name) => name },
    Formula: {
      get: formulaOf,
      set: (name, value, env) => env.grid.setName(name, asFormula(value)),
    },
    Type: { get: typeOf },
    Value: {
      get: (name, env) => {
        const formula = formulaOf(name, env);
        return areaNamed(name, env) === null ? constantOf(formula) : formula.replace(/^=/, '');
      },
    },
    Scope: { get: () => 'Workbook' },
    Visible: { get: () => true },
  },
  methods: {
    GetRange: (name, _, env) => {
      const area = areaNamed(name, env);
      if (area === null) throw invalidArgument(`${name} is no range`);
      return env.objects.range(area);
    },
    GetRangeOrNullObject: (name, _, env) => {
      const area = areaNamed(name, env);
      return area && env.objects.range(area);
    },
    Delete: (name, _, { grid }) => grid.deleteName(name),
  },
};
