import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of an `.xlsx` by their paths, as texts. */
export type Parts = ReadonlyMap<string, string>;

/** Those that say which charts there are and where; a sheet's own part, which may be large, is not among them. */
const NEEDED = /(?:^|\/)(?:workbook\.xml|drawings\/[^/]+\.xml|charts\/[^/]+\.xml|_rels\/[^/]*\.rels)$/i;

export function chartParts(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
  return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
}

export interface Related {
  readonly id: string;
  /** The last word of its type: `worksheet`, `drawing`, `chart`. */
  readonly type: string;
  readonly path: string;
}

/** What a part refers to; '' for the workbook's beginning. */
export function relatedTo(parts: Parts, path: string): readonly Related[] {
  const [folder, name] = split(path);
  const root = rootOf(parts, `${folder}_rels/${name}.rels`);
  return childrenOf(root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    path: resolve(folder, attributes['Target'] ?? ''),
  }));
}

const split = (path: string): readonly [folder: string, name: string] => {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
};

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export function rootOf(parts: Parts, path: string): XmlElement | null {
  const text = parts.get(path);
  return text === undefined ? null : parseXml(text).root;
}

/** Without the prefix of its namespace, which every program chooses for itself. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const isElement = (node: unknown): node is XmlElement => node instanceof XmlElement;

export const elementsOf = (parent: XmlElement | null | undefined): readonly XmlElement[] =>
  parent?.children.filter(isElement) ?? [];

export const childrenOf = (parent: XmlElement | null | undefined, name: string): readonly XmlElement[] =>
  elementsOf(parent).filter((child) => localName(child.name) === name);

/** Step by step down; undefined where there is none. */
export function descend(from: XmlElement | null | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = from ?? undefined;
  for (const name of names) found = childrenOf(found, name)[0];
  return found;
}

/** However deep. */
export function findAll(from: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return elementsOf(from).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** By its local name, since the prefix may differ. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  Object.entries(element?.attributes ?? {}).find(([key]) => localName(key) === name)?.[1];

export const nameOf = (element: XmlElement): string => localName(element.name);
