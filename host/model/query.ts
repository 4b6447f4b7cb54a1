import { type Instance, isInstance } from './define.ts';
import type { WireQuery } from './wire.ts';

/** What a load names, as a tree: `{ Format: { Fill: { Color: {} } } }`. An empty tree is all plain values. */
interface Tree {
  [name: string]: Tree;
}

/** The members of an answer, as the client spreads them over its objects. */
export type Answer = Readonly<Record<string, unknown>> | null;

/** The answer to one load of one object. */
export function answerQuery(target: Instance | null, query: WireQuery): Answer {
  const tree: Tree = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(tree, path);
  return describe(target, tree, query);
}

/** The same answer for `retrieve`, in names as add-ins write them. */
export function answerAsJson(target: Instance | null, query: WireQuery): Answer {
  return asWritten(answerQuery(target, query));
}

function asWritten(answer: Answer): Answer {
  if (answer === null) return null;
  const entries = Object.entries(answer).map(([name, value]): [string, unknown] => {
    if (name === '_Items') return ['items', (value as readonly Answer[]).map(asWritten)];
    const written = name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
    return [written, isAnswer(value) ? asWritten(value) : value];
  });
  return Object.fromEntries(entries);
}

/** Objects of the model begin with a capital or `_`; plain values such as rules do not. */
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && /^[A-Z_]/.test(Object.keys(value)[0] ?? '');

function describe(target: Instance | null, tree: Tree, page: WireQuery = {}): Answer {
  if (target === null) return null;
  const items = target.items();
  if (items === null) return { ...identity(target), ...members(target, tree) };
  const { Items: named, ...rest } = tree;
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => target.scalars().includes(name)));
  const ofItems = Object.fromEntries(Object.entries(rest).filter(([name]) => !target.scalars().includes(name)));
  const skip = page.Skip ?? 0;
  const shown = items.slice(skip, typeof page.Top === 'number' ? skip + page.Top : undefined);
  const itemTree: Tree = { ...ofItems, ...named };
  return {
    ...(Object.keys(own).length > 0 ? members(target, own) : {}),
    _Items: shown.map((item, index) => ({ _Index: skip + index, ...describe(item, itemTree) })),
  };
}

/** What later requests find the object by. */
export function identity(target: Instance): Readonly<Record<string, unknown>> {
  const id = target.id();
  return id === undefined ? {} : { _Id: id };
}

function members(target: Instance, tree: Tree): Readonly<Record<string, unknown>> {
  const named = Object.keys(tree).length > 0;
  const names = named ? Object.keys(tree) : target.scalars();
  const entries = names.flatMap((name): (readonly [string, unknown])[] => {
    const value = target.get(name);
    if (!isInstance(value)) return [[name, value]];
    // An object that nobody asked for by name is not loaded along.
    return named ? [[name, describe(value, tree[name] ?? {})]] : [];
  });
  return Object.fromEntries(entries);
}

function addPath(tree: Tree, path: string): void {
  let branch = tree;
  for (const step of path.split('/')) {
    if (step === '$all' || step === '*' || step === '') return;
    const name = step.charAt(0).toUpperCase() + step.slice(1);
    branch = branch[name] ??= {};
  }
}
