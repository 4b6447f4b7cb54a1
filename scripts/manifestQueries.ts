/** Elements by local names from parent to child, `Hosts > Host`, or by `[attribute]`; prefixes do not matter. */
export function all(manifest: Document, paths: string): readonly Element[] {
  const wanted = paths.split(', ').map((path) => path.split(' > '));
  return [...manifest.getElementsByTagName('*')].filter((element) => wanted.some((path) => isAt(element, path)));
}

function isAt(element: Element | null, path: readonly string[]): boolean {
  const last = path[path.length - 1];
  if (last === undefined) return true;
  if (element === null) return false;
  const fits = last.startsWith('[') ? element.hasAttribute(last.slice(1, -1)) : element.localName === last;
  return fits && isAt(element.parentElement, path.slice(0, -1));
}

/** The value in every language. */
export const valuesOf = (element: Element): readonly string[] =>
  [element, ...overridesOf(element)].flatMap(
    (each) => each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? [],
  );

const RESOURCES = 'Images > Image, Urls > Url, ShortStrings > String, LongStrings > String';
export const resourcesOf = (manifest: Document): readonly Element[] => all(manifest, RESOURCES);
export const idOf = (resource: Element): string => resource.getAttribute('id') ?? '';

export const overridesOf = (element: Element): readonly Element[] =>
  [...element.children].filter(({ localName }) => localName === 'Override');

export const nameOf = (element: Element): string => element.getAttribute('id') ?? element.localName;
