import { createModel, type ModelOptions } from '../../../../host/model/model.ts';
import { createMemoryGrid, type MemoryGrid } from '../../../helpers/memoryGrid.ts';

/** Batches as office.js puts them on the wire, a step at a time. */
export interface Path {
  readonly id: number;
  property(name: string): Path;
  method(name: string, ...args: readonly unknown[]): Path;
  item(key: unknown): Path;
  /** What `load` sends. */
  load(...select: readonly string[]): Path;
  query(info: Readonly<Record<string, unknown>>): Path;
  set(name: string, value: unknown): Path;
  update(state: Readonly<Record<string, unknown>>): Path;
  call(name: string, ...args: readonly unknown[]): Path;
}

export interface Answer {
  /** Of the actions that answered, in their order; instantiations left out. */
  readonly values: readonly unknown[];
  readonly code: string | null;
  readonly message: string;
  readonly actionIndex: number;
  readonly notCovered: string | null;
}

export interface Host {
  readonly grid: MemoryGrid;
  /** What was sent as events. */
  readonly entries: unknown[];
  run(write: (workbook: Path) => void): Promise<Answer>;
  raw(body: string): ReturnType<ReturnType<typeof createModel>>;
}

export function startHost(options: Partial<ModelOptions> & { readonly sheets?: readonly string[] } = {}): Host {
  const grid = createMemoryGrid(...(options.sheets ?? ['Sheet1']));
  const entries: unknown[] = [];
  const model = createModel({
    grid,
    settings: grid.settings,
    functions: { begin: () => undefined, settle: () => undefined },
    sendEntries: (sent) => entries.push(...sent),
    ...options,
  });
  return {
    grid,
    entries,
    raw: model,
    run: async (write) => {
      const batch = new Batch();
      write(batch.root());
      const { body, notCovered } = await model(JSON.stringify(batch));
      return batch.read(body, notCovered);
    },
  };
}

class Batch {
  readonly Actions: Record<string, unknown>[] = [];
  readonly ObjectPaths: Record<number, unknown> = {};
  private readonly instantiated = new Set<number>();
  private last = 0;

  root(): Path {
    return this.path({ ObjectPathType: 1, Name: '' });
  }

  read(body: string, notCovered: string | null): Answer {
    const { Results = [], Error: error } = JSON.parse(body) as {
      Results?: { ActionId: number; Value: unknown }[];
      Error?: { Code: string; Message: string; ActionIndex: number };
    };
    return {
      values: Results.filter(({ ActionId }) => !this.instantiated.has(ActionId)).map(({ Value }) => Value),
      code: error?.Code ?? null,
      message: error?.Message ?? '',
      actionIndex: error?.ActionIndex ?? -1,
      notCovered,
    };
  }

  private path(info: Readonly<Record<string, unknown>>): Path {
    const id = (this.last += 1);
    this.ObjectPaths[id] = { Id: id, ...info };
    this.instantiated.add(this.act({ ActionType: 1, Name: '', ObjectPathId: id }));
    const below = (type: number, name: string, args?: readonly unknown[]): Path =>
      this.path({
        ObjectPathType: type,
        Name: name,
        ParentObjectPathId: id,
        ...(args && { ArgumentInfo: argumentInfo(args) }),
      });
    const act = (action: Readonly<Record<string, unknown>>): Path => {
      this.act({ Name: '', ...action, ObjectPathId: id });
      return path;
    };
    const path: Path = {
      id,
      property: (name) => below(4, name),
      method: (name, ...args) => below(3, name, args),
      item: (key) => below(5, '', [key]),
      load: (...select) => act({ ActionType: 2, QueryInfo: { Select: select } }),
      query: (QueryInfo) => act({ ActionType: 2, QueryInfo }),
      set: (Name, value) => act({ ActionType: 4, Name, ArgumentInfo: argumentInfo([value]) }),
      update: (ObjectState) => act({ ActionType: 9, ObjectState }),
      call: (Name, ...args) => act({ ActionType: 3, Name, ArgumentInfo: argumentInfo(args) }),
    };
    return path;
  }

  private act(action: Readonly<Record<string, unknown>>): number {
    const Id = (this.last += 1);
    this.Actions.push({ Id, ...action });
    return Id;
  }
}

const isPath = (value: unknown): value is Path => typeof value === 'object' && value !== null && 'id' in value;

/** Objects travel as their paths beside the arguments. */
function argumentInfo(args: readonly unknown[]): Readonly<Record<string, unknown>> {
  return {
    Arguments: args.map((value) => (isPath(value) ? null : value)),
    ReferencedObjectPathIds: args.map((value) => (isPath(value) ? value.id : null)),
  };
}

export const sheetOf = (workbook: Path, name = 'Sheet1'): Path =>
  workbook.property('Worksheets').method('GetItem', name);

export const rangeOf = (workbook: Path, address: string): Path => sheetOf(workbook).method('GetRange', address);
