import type { Model, References } from './batch.ts';
import { notCovered } from './checks.ts';
import { isInstance, type Instance } from './define.ts';
import { ApiError, invalidArgument } from './errors.ts';
import { answerAsJson, answerQuery, identity } from './query.ts';
import { ACTION, PATH, type Batch, type WireAction, type WireArguments, type WirePath } from './wire.ts';

/** Paths resolved so far, and what each action does. */
export class BatchRun {
  private readonly resolved = new Map<number, Instance | null>();

  constructor(
    private readonly batch: Batch,
    private readonly model: Model,
    private readonly references: References,
  ) {}

  /** The value of its result; undefined where it has none. */
  act(action: WireAction): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return this.instantiate(action);
      case ACTION.query:
        return answerQuery(this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return answerAsJson(this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty:
        this.there(action).set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return undefined;
      case ACTION.update:
        setAll(this.there(action), action.ObjectState ?? {});
        return undefined;
      default:
        throw notCovered(`Action type ${action.ActionType}`);
    }
  }

  /** `Range.Values`, as `debugInfo.errorLocation` tells it. */
  locate(action: WireAction): string {
    const target = this.resolved.get(action.ObjectPathId);
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return [target?.className, name].filter((part) => part !== undefined && part !== '').join('.');
  }

  private instantiate({ ObjectPathId }: WireAction): unknown {
    const target = this.resolve(ObjectPathId);
    if (target === null) return null;
    if (!target.tracked) return identity(target);
    return { ...identity(target), _ReferenceId: this.references.keep(target) };
  }

  private callMethod(action: WireAction): unknown {
    if (action.Name === '_KeepReference') return null;
    if (action.Name === '_RemoveReference') return this.removeReference(action);
    const value = this.there(action).call(action.Name, this.arguments(action.ArgumentInfo));
    return value === undefined ? null : value;
  }

  private removeReference(action: WireAction): null {
    this.references.release(String(this.arguments(action.ArgumentInfo)[0]));
    return null;
  }

  private there(action: WireAction): Instance {
    const target = this.resolve(action.ObjectPathId);
    if (target !== null) return target;
    throw new ApiError('ItemNotFound', `${action.Name} was called on an object that does not exist.`);
  }

  private resolve(pathId: number): Instance | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (path === undefined) throw new ApiError('InvalidObjectPath', `Object path ${pathId} is not in the request.`);
    const target = this.follow(path);
    this.resolved.set(pathId, target);
    return target;
  }

  private follow(path: WirePath): Instance | null {
    if (path.ObjectPathType === PATH.root) return this.model.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.service) return this.service(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.referenced(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return asObject(parent.get(path.Name), path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType === PATH.method) return asObject(callOrFind(parent, path.Name, args), path.Name);
    throw notCovered(`Object path type ${path.ObjectPathType}`);
  }

  private service(name: string): Instance {
    const service = Object.hasOwn(this.model.services, name) ? this.model.services[name] : undefined;
    if (service === undefined) throw notCovered(name);
    return service;
  }

  private referenced(name: string): Instance {
    const target = this.references.get(name);
    if (target === undefined) throw new ApiError('InvalidObjectPath', `${name} is no longer referenced.`);
    return target;
  }

  private arguments(info: WireArguments | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      if (typeof path !== 'number' || path <= 0) return value;
      const target = this.resolve(path);
      if (target === null) throw invalidArgument('an object that does not exist');
      return target;
    });
  }
}

/** `GetItem` and its kin work for every collection. */
function callOrFind(parent: Instance, name: string, args: readonly unknown[]): unknown {
  const items = parent.items();
  if (items === null) return parent.call(name, args);
  if (name === 'GetItem') return parent.item(args[0]);
  if (name === 'GetItemAt')
    return items[Number(args[0])] ?? raise(invalidArgument(`there is no item ${String(args[0])}`));
  if (name === 'GetItemOrNullObject') return find(parent, args[0]);
  return parent.call(name, args);
}

function find(parent: Instance, key: unknown): Instance | null {
  try {
    return parent.item(key);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

function asObject(value: unknown, name: string): Instance | null {
  if (value === null || isInstance(value)) return value;
  throw invalidArgument(`${name} is no object`);
}

/** `set({…})`: nested objects are set through, plain values as they are. */
function setAll(target: Instance, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value) ? target.get(member) : null;
    if (isInstance(nested)) setAll(nested, value as Readonly<Record<string, unknown>>);
    else target.set(member, value);
  }
}

function raise(error: Error): never {
  throw error;
}
