type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of a document; undefined where there is nothing. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), document);
}

/** A document with a value at each path; undefined values leave no entry. */
export function documentOf(entries: readonly (readonly [path: readonly string[], value: unknown])[]): Tree {
  const document: Tree = {};
  for (const [path, value] of entries) {
    if (value !== undefined) put(document, path, value);
  }
  return document;
}

function put(tree: Tree, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = tree[key];
  const branch: Tree = isTree(inner) ? inner : {};
  tree[key] = branch;
  put(branch, rest, value);
}
