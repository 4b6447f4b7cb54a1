/** What the page needs of an add-in-only manifest, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly pageUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly button: { readonly label: string; readonly tooltip: string; readonly icon: string };
  readonly getStarted: { readonly title: string; readonly description: string; readonly url: string };
}

/** `locale` chooses among the overrides. */
export function readManifest(xml: string, locale: string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml');
  if (root.getElementsByTagName('parsererror').length > 0) throw new Error('The manifest is no XML.');
  const resource = (path: string) => valueOf(resourceOf(root, find(root, path).getAttribute('resid') ?? ''), locale);
  return {
    id: find(root, 'Id').textContent.trim(),
    name: valueOf(find(root, 'DisplayName'), locale),
    pageUrl: resource('ExtensionPoint Action SourceLocation'),
    functionsUrl: resource('ExtensionPoint Metadata SourceLocation'),
    namespace: resource('ExtensionPoint Namespace'),
    button: {
      label: resource('Control Label'),
      tooltip: resource('Control Supertip Description'),
      icon: resource('Control Icon Image'),
    },
    getStarted: {
      title: resource('GetStarted Title'),
      description: resource('GetStarted Description'),
      url: resource('GetStarted LearnMoreUrl'),
    },
  };
}

/** The first element on a path of local names, from anywhere below the root; prefixes do not matter. */
function find(root: Document, path: string): Element {
  const found = path.split(' ').reduce<readonly (Document | Element)[]>(
    (parents, name) => {
      return parents.flatMap((parent) => [...parent.getElementsByTagNameNS('*', name)]);
    },
    [root],
  )[0];
  if (!(found instanceof Element)) throw new Error(`The manifest has no ${path}.`);
  return found;
}

function resourceOf(root: Document, id: string): Element {
  const found = [...root.getElementsByTagNameNS('*', 'Resources')]
    .flatMap((resources) => [...resources.getElementsByTagName('*')])
    .find((element) => element.getAttribute('id') === id);
  if (!found) throw new Error(`The manifest names the resource "${id}" and does not have it.`);
  return found;
}

function valueOf(element: Element, locale: string): string {
  const override = [...element.children].find((child) => child.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}
