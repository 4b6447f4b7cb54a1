import {
  CHILD_ORDER,
  LONGEST,
  LONGEST_ID,
  LONGEST_RESID,
  NAMESPACE,
  REQUIRED_CHILDREN,
  REQUIRED_SETS,
  RESOURCE_KINDS,
  RIBBON_ICON_SIZES,
} from './manifestElements.ts';
import { all, idOf, nameOf, overridesOf, resourcesOf, valuesOf } from './manifestQueries.ts';

/** Sentences on what is wrong; empty when nothing is. */
export type ManifestCheck = (manifest: Document) => readonly string[];

const OTHER_LOCALE = 'zh-CN';

/** What Excel refuses or ignores without a word, a check each. */
export const MANIFEST_CHECKS = {
  resources: (manifest) => {
    const resources = resourcesOf(manifest);
    const ids = resources.map(idOf);
    const used = all(manifest, '[resid]').map((element) => element.getAttribute('resid') ?? '');
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource ${id} is there twice.`),
      ...[...new Set([...ids, ...used])]
        .filter((id) => id.length > LONGEST_RESID)
        .map((id) => `${id} has more than ${LONGEST_RESID} characters.`),
      ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is not used.`),
      ...all(manifest, '[resid]').flatMap((element) => faultOfReference(element, resources)),
    ];
  },

  lengths: (manifest) =>
    LONGEST.flatMap(([path, limit]) =>
      all(manifest, path).flatMap((element) =>
        valuesOf(element)
          .filter((value) => value.length > limit)
          .map((value) => `${nameOf(element)} has ${value.length} characters, more than ${limit}: ${value}`),
      ),
    ),

  order: (manifest) =>
    Object.entries(CHILD_ORDER).flatMap(([path, order]) =>
      all(manifest, path).flatMap((parent) => {
        const names = [...parent.children].map(({ localName }) => localName);
        const strangers = names.filter((name) => !order.includes(name));
        const known = names.filter((name) => order.includes(name));
        const sorted = [...known].sort((a, b) => order.indexOf(a) - order.indexOf(b));
        return [
          ...strangers.map((name) => `${nameOf(parent)} cannot hold ${name}.`),
          ...(known.join() === sorted.join()
            ? []
            : [`${nameOf(parent)} should hold ${sorted.join(', ')} in this order.`]),
        ];
      }),
    ),

  children: (manifest) =>
    Object.entries(REQUIRED_CHILDREN).flatMap(([path, required]) =>
      all(manifest, path).flatMap((parent) => {
        const names = [...parent.children].map(({ localName }) => localName);
        return required.filter((name) => !names.includes(name)).map((name) => `${nameOf(parent)} lacks ${name}.`);
      }),
    ),

  identity: (manifest) => [
    ...faultOfText(manifest, 'OfficeApp > Id', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
    ...faultOfText(manifest, 'OfficeApp > Version', /^\d{1,5}(\.\d{1,5}){3}$/),
    ...faultsOfControls(all(manifest, 'Group, Control').map(idOf)),
    ...all(manifest, 'Namespace').flatMap((namespace) =>
      resourcesOf(manifest)
        .filter((resource) => idOf(resource) === namespace.getAttribute('resid'))
        .flatMap(valuesOf)
        .filter((value) => value !== NAMESPACE)
        .map((value) => `The namespace of the functions is ${value} instead of ${NAMESPACE}.`),
    ),
  ],

  https: (manifest) =>
    all(manifest, '[DefaultValue], [Value]')
      .flatMap(valuesOf)
      .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://'))
      .map((value) => `${value} is not https.`),

  languages: (manifest) => [
    ...all(manifest, 'DefaultLocale').flatMap(({ textContent }) =>
      textContent === 'en-US' ? [] : ['DefaultLocale is not en-US.'],
    ),
    ...all(manifest, 'Override').flatMap(faultOfOverride),
    ...translatable(manifest)
      .filter((element) => overridesOf(element).length === 0)
      .map((element) => `${nameOf(element)} has no ${OTHER_LOCALE} override.`),
  ],

  requirements: (manifest) => {
    const sets = new Map(
      all(manifest, 'OfficeApp > Requirements > Sets > Set').map((set) => [set.getAttribute('Name'), set]),
    );
    return Object.entries(REQUIRED_SETS)
      .filter(([name, version]) => sets.get(name)?.getAttribute('MinVersion') !== version)
      .map(([name, version]) => `The requirement set ${name} ${version} is not asked for.`);
  },

  runtime: (manifest) => {
    const runtimes = all(manifest, 'Runtime');
    const page = runtimes[0]?.getAttribute('resid');
    const sharing = all(
      manifest,
      'FunctionFile, Script > SourceLocation, Page > SourceLocation, Action > SourceLocation',
    );
    const address = resourcesOf(manifest)
      .find((resource) => idOf(resource) === page)
      ?.getAttribute('DefaultValue');
    const start = all(manifest, 'DefaultSettings > SourceLocation')[0]?.getAttribute('DefaultValue');
    return [
      ...(runtimes.length === 1 ? [] : [`There are ${runtimes.length} runtimes instead of one.`]),
      ...(runtimes[0]?.getAttribute('lifetime') === 'long' ? [] : ['The runtime is not of long lifetime.']),
      ...sharing
        .filter((element) => element.getAttribute('resid') !== page)
        .map((element) => `${nameOf(element)} is not the page of the runtime.`),
      ...(start === address ? [] : ['DefaultSettings starts another page than the runtime.']),
    ];
  },

  icons: (manifest) =>
    all(manifest, 'Icon').flatMap((icon) => {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute('size')));
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `An icon of ${size} pixels is missing in ${nameOf(icon.parentElement ?? icon)}.`,
      );
    }),
} satisfies Readonly<Record<string, ManifestCheck>>;

function faultOfReference(element: Element, resources: readonly Element[]): readonly string[] {
  const resid = element.getAttribute('resid');
  const resource = resources.find((each) => idOf(each) === resid);
  if (resource === undefined) return [`${element.localName} names the resource ${resid}, which is not there.`];
  const kind = RESOURCE_KINDS[element.localName];
  const list = resource.parentElement?.localName;
  return list === kind ? [] : [`${element.localName} needs one of the ${kind}, which ${resid} is not.`];
}

function faultOfText(manifest: Document, path: string, form: RegExp): readonly string[] {
  const texts = all(manifest, path).map(({ textContent }) => textContent.trim());
  return texts.filter((text) => !form.test(text)).map((text) => `${path} has no such form: ${text}`);
}

/** Groups and controls share one list of ids. */
function faultsOfControls(ids: readonly string[]): readonly string[] {
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} is there twice.`),
    ...ids.filter((id) => id === '').map(() => 'A group or control has no id.'),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `${id} has more than ${LONGEST_ID} characters.`),
  ];
}

/** Inside Resources overrides have the prefix of the basic types, outside they have none. */
function faultOfOverride(override: Element): readonly string[] {
  const inside = override.closest('Resources') !== null;
  const basic = override.namespaceURI?.endsWith('/officeappbasictypes/1.0') === true;
  return [
    ...(inside === basic
      ? []
      : [`The override of ${nameOf(override.parentElement ?? override)} is of the wrong namespace.`]),
    ...(override.getAttribute('Locale') === OTHER_LOCALE
      ? []
      : [`An override is for ${override.getAttribute('Locale')}.`]),
  ];
}

/** All that people read. The namespace, the page and pictures are the same in every language. */
function translatable(manifest: Document): readonly Element[] {
  const residOf = (selector: string): string => all(manifest, selector)[0]?.getAttribute('resid') ?? '';
  const same = [residOf('Namespace'), residOf('Runtime')];
  return [
    ...all(manifest, 'OfficeApp > DisplayName, OfficeApp > Description, OfficeApp > SupportUrl'),
    ...all(manifest, 'Urls > Url, ShortStrings > String, LongStrings > String').filter(
      (each) => !same.includes(idOf(each)),
    ),
  ];
}
