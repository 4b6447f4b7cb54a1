import type { GridFunction } from '../grid/grid.ts';

/** Of a functions.json, as far as a host reads it. */
interface Metadata {
  readonly functions?: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
      readonly repeating?: boolean;
    }[];
  }[];
}

export function readFunctions(json: string): readonly GridFunction[] {
  const { functions = [] } = JSON.parse(json) as Metadata;
  return functions.map(({ id, name, description = '', parameters = [] }) => ({
    id,
    name,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      optional: parameter.optional ?? false,
      dimensionality: parameter.dimensionality === 'matrix' ? 'matrix' : 'scalar',
      repeating: parameter.repeating ?? false,
    })),
  }));
}
