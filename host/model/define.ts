import type { Grid, GridArea } from '../grid/grid.ts';
import type { EventHub } from './events.ts';
import { ApiError } from './errors.ts';

/** The host's end of the add-in's runtime of custom functions. */
export interface FunctionRuntime {
  /** The runtime is ready for calls. */
  begin(): void;
  /** Answers to calls. */
  settle(results: readonly unknown[]): void;
}

/** What the members of a class work with. */
export interface Environment {
  readonly grid: Grid;
  readonly events: EventHub;
  readonly functions: FunctionRuntime;
  /** What the add-in keeps in the workbook, by key. */
  readonly settings: Map<string, unknown>;
  /** Excel's display language; null where the page gives none. */
  readonly locale: string | null;
  readonly pane: TaskPane | null;
  /** How one class reaches the objects of others. */
  readonly objects: Objects;
}

/** The pane in which the add-in is shown. */
export interface TaskPane {
  isShown(): boolean;
  show(on: boolean): void;
  /** Called with every change, by whomever. */
  onToggle(listener: (isShown: boolean) => void): void;
}

/** Objects that are reached from many places. */
export interface Objects {
  range(area: GridArea): Instance;
  /** By the sheet's id. */
  worksheet(id: string): Instance;
  /** Of a sheet, or of the workbook where there is none. */
  tables(sheet: string | null): Instance;
  names(): Instance;
}

/**
 * A class of Excel's object model as data: names as on the wire, which begin with a capital. What is
 * not declared is answered with `ApiNotFound`; `host/README.md` lists what is.
 */
export interface ClassDefinition<Target> {
  readonly name: string;
  /** Plain values, and objects reached by navigation. */
  readonly properties: Readonly<Record<string, Property<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** What `getItem` and an item's own key lead to. */
  readonly items?: Collection<Target>;
  /** For collections: the key that finds an item again; for others, what `_Id` answers. */
  readonly id?: (target: Target, env: Environment) => unknown;
}

export interface Property<Target> {
  readonly get?: (target: Target, env: Environment) => unknown;
  readonly set?: (target: Target, value: unknown, env: Environment) => void;
  /** Left out where a load names nothing. */
  readonly onlyByName?: true;
}

export type Method<Target> = (target: Target, args: readonly unknown[], env: Environment) => unknown;

export interface Collection<Target> {
  readonly all: (target: Target, env: Environment) => readonly Instance[];
  /** By id or name; null when there is none. */
  readonly find: (target: Target, key: unknown, env: Environment) => Instance | null;
}

/** An object of the model: what it is, and how its class handles it. */
export interface Instance {
  readonly isInstance: true;
  readonly className: string;
  /** Ranges and the like, which later requests name by reference. */
  readonly tracked: boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  call(method: string, args: readonly unknown[]): unknown;
  item(key: unknown): Instance;
  items(): readonly Instance[] | null;
  id(): unknown;
  /** Plain properties, for queries that name none. */
  scalars(): readonly string[];
  /** Also for the object behind an argument. */
  readonly target: unknown;
}

export const isInstance = (value: unknown): value is Instance =>
  typeof value === 'object' && value !== null && 'isInstance' in value;

/** Binds a class to one of its objects. */
export function instance<Target>(
  definition: ClassDefinition<Target>,
  target: Target,
  env: Environment,
  tracked = false,
): Instance {
  const missing = (member: string): ApiError =>
    new ApiError('ApiNotFound', `${definition.name}.${member} is not covered by this host.`);
  const property = (name: string): Property<Target> => own(definition.properties, name) ?? raise(missing(name));
  return {
    isInstance: true,
    className: definition.name,
    tracked,
    target,
    get: (name) => (property(name).get ?? raise(missing(name)))(target, env),
    set: (name, value) => (property(name).set ?? raise(missing(name)))(target, value, env),
    call: (name, args) => (own(definition.methods ?? {}, name) ?? raise(missing(name)))(target, args, env),
    item: (key) =>
      (definition.items ?? raise(missing('GetItem'))).find(target, key, env) ??
      raise(new ApiError('ItemNotFound', `${definition.name} has no item ${String(key)}.`)),
    items: () => definition.items?.all(target, env) ?? null,
    id: () => definition.id?.(target, env),
    scalars: () =>
      Object.entries(definition.properties)
        .filter(([, { get, onlyByName }]) => get !== undefined && onlyByName !== true)
        .map(([name]) => name),
  };
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function raise(error: Error): never {
  throw error;
}
