import { fullAddress, parseAddress, splitSheet } from '../address.ts';
import { instance, isInstance, type ClassDefinition, type Environment } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import type { GridArea, GridName } from '../../grid/grid.ts';
import { sheetId, sheetName } from '../places.ts';

function find(name: string, { grid }: Environment): GridName | undefined {
  return grid.names().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

function target(name: string, env: Environment): GridArea | null {
  const [sheet, rest] = splitSheet(find(name, env)?.formula ?? '');
  const place = parseAddress(rest);
  return sheet === null || place === null ? null : { ...place, sheet: sheetId(sheet, env) };
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
    Add: (_, [name, reference], env) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || parseAddress(text) !== null)
        throw invalidArgument(`${text} is no name`);
      if (find(text, env) !== undefined) throw new ApiError('ItemAlreadyExists', `The name ${text} already exists.`);
      env.grid.setName(text, isInstance(reference) ? absolute(reference.target as GridArea, env) : String(reference));
      return instance(NAME, text, env);
    },
  },
};

function absolute(area: GridArea, env: Environment): string {
  const [sheet, cells] = splitAtLast(fullAddress(sheetName(area.sheet, env), area));
  return `=${sheet}!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function splitAtLast(address: string): readonly [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at), address.slice(at + 1)];
}

export const NAME: ClassDefinition<string> = {
  name: 'NamedItem',
  id: (name) => name,
  properties: {
    Name: { get: (name) => name },
    Formula: {
      get: (name, env) => find(name, env)?.formula ?? '',
      set: (name, value, env) => env.grid.setName(name, String(value)),
    },
  },
  methods: {
    GetRange: (name, _, env) => {
      const area = target(name, env);
      if (area === null) throw invalidArgument(`${name} is no range`);
      return env.objects.range(area);
    },
    GetRangeOrNullObject: (name, _, env) => {
      const area = target(name, env);
      return area === null ? null : env.objects.range(area);
    },
    Delete: (name, _, env) => env.grid.deleteName(name),
  },
};
