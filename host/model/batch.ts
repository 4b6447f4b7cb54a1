import { type Environment, type Instance, isInstance } from './define.ts';
import { ApiError, invalidArgument } from './errors.ts';
import { answerQuery, identity } from './query.ts';
import {
  ACTION,
  type Batch,
  PATH,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireResult,
} from './wire.ts';

export interface Model {
  readonly root: Instance;
  /** Services that stand beside the workbook, by their full name. */
  readonly services: Readonly<Record<string, Instance>>;
  readonly environment: Environment;
}

/** As Excel on the web bounds them. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Objects that later batches name by reference, until the add-in lets go of them. */
export class References {
  private readonly kept = new Map<string, Instance>();
  private last = 0;

  keep(target: Instance): string {
    this.last += 1;
    const reference = `${target.className}:${this.last}`;
    this.kept.set(reference, target);
    return reference;
  }

  get = (reference: string): Instance | undefined => this.kept.get(reference);
  release = (reference: string): boolean => this.kept.delete(reference);
}

/**
 * Runs the batch of one `context.sync()`. The first action that fails ends it: those before have
 * taken effect, those after have not.
 */
export async function runBatch(body: string, model: Model, references: References): Promise<string> {
  if (body.length > MAX_BYTES) {
    return failure(new ApiError('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.'));
  }
  const answer = await runActions(JSON.parse(body) as Batch, model, references);
  if (answer.length <= MAX_BYTES) return answer;
  return failure(new ApiError('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.'));
}

async function runActions(batch: Batch, model: Model, references: References): Promise<string> {
  const run = new BatchRun(batch, model, references);
  const results: WireResult[] = [];
  const { grid } = model.environment;
  // An earlier batch may have written too.
  let written = true;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      // What is read after a formula was written is what it gives.
      if (written && READS.has(action.ActionType)) {
        await grid.calculated();
        written = false;
      }
      const value = run.act(action);
      written ||= !READS.has(action.ActionType) && action.ActionType !== ACTION.instantiate;
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return failure(error, { results, index, location: run.locate(action) });
    }
  }
  return JSON.stringify({ Results: results });
}

const READS: ReadonlySet<number> = new Set([ACTION.query, ACTION.queryAsJson]);

/** Paths resolved so far, and what each action does. */
class BatchRun {
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
        return answerQuery(this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty:
        this.there(action).set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return undefined;
      case ACTION.update:
        setAll(this.there(action), action.ObjectState ?? {});
        return undefined;
      default:
        throw new ApiError('ApiNotFound', `Action type ${action.ActionType} is not covered by this host.`);
    }
  }

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
    return asObject(callOrFind(parent, path.Name, args), path.Name);
  }

  private service(name: string): Instance {
    const service = this.model.services[name];
    if (service === undefined) throw new ApiError('ApiNotFound', `${name} is not covered by this host.`);
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
      return typeof path === 'number' && path > 0 ? this.resolve(path) : value;
    });
  }
}

/** `GetItem` and its kin work for every collection. */
function callOrFind(parent: Instance, name: string, args: readonly unknown[]): unknown {
  const items = parent.items();
  if (items === null) return parent.call(name, args);
  if (name === 'GetItem') return parent.item(args[0]);
  if (name === 'GetItemAt') return items[Number(args[0])] ?? parent.item(args[0]);
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

function setAll(target: Instance, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value) ? target.get(member) : null;
    if (isInstance(nested)) setAll(nested, value as Readonly<Record<string, unknown>>);
    else target.set(member, value);
  }
}

function failure(error: unknown, at?: { results: readonly WireResult[]; index: number; location: string }): string {
  const known = error instanceof ApiError;
  return JSON.stringify({
    ...(at === undefined ? {} : { Results: at.results }),
    Error: {
      Code: known ? error.code : 'GeneralException',
      Message: error instanceof Error ? error.message : String(error),
      Location: at?.location ?? '',
      ActionIndex: at?.index ?? 0,
      HttpStatusCode: known && (error.code === 'ItemNotFound' || error.code === 'ApiNotFound') ? 404 : 400,
    },
  });
}
