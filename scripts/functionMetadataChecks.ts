import type { FunctionMetadata, Words } from './functionMetadata.ts';

/** Excel cuts longer texts in its function wizard. */
const LONGEST_DESCRIPTION = 255;
const JSDOC = /\/\*\*(?:(?!\*\/)[^])*@customfunction\s+(\S+)(?:(?!\*\/)[^])*\*\//g;

/** Names and texts that the generator lets pass and Excel does not. */
export function faultsOf(functions: readonly FunctionMetadata[]): readonly string[] {
  const ids = functions.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is declared twice.`),
    ...functions.flatMap(({ id, name, description, parameters }) => [
      ...(id === name && /^[A-Z][A-Z0-9_]*$/.test(id) ? [] : [`${id}: id and name must be the same capitals.`]),
      ...faultOfName(name),
      ...faultOfText(id, description),
      ...parameters.flatMap((parameter) => faultOfText(`${id}.${parameter.name}`, parameter.description)),
      ...faultOfOrder(id, parameters),
    ]),
  ];
}

/** A tag on anything but a function declaration is ignored by the generator, and so is a wrong `@param`. */
export function faultsOfSource(source: string, functions: readonly FunctionMetadata[]): readonly string[] {
  return [...source.matchAll(JSDOC)].flatMap(([comment, id = '']) => {
    const declared = functions.find((each) => each.id === id.toUpperCase());
    if (declared === undefined) return [`${id} is tagged as a custom function and is no exported function.`];
    const described = [...comment.matchAll(/@param\s+(\w+)/g)].map(([, name]) => name);
    const names = declared.parameters.map(({ name }) => name);
    return described.join() === names.join() ? [] : [`${id} describes ${described.join()} and takes ${names.join()}.`];
  });
}

/** The Chinese table describes exactly what there is. */
export function faultsOfWords(functions: readonly FunctionMetadata[], words: Words): readonly string[] {
  const declared = keysOf(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  const translated = keysOf(Object.entries(words).map(([id, { parameters }]) => [id, Object.keys(parameters)]));
  const texts = Object.entries(words).flatMap(([id, { description, parameters }]) => [
    [id, description] as const,
    ...Object.entries(parameters).map(([name, text]) => [`${id}.${name}`, text] as const),
  ]);
  return [
    ...[...declared].filter((key) => !translated.has(key)).map((key) => `${key} has no Chinese description.`),
    ...[...translated].filter((key) => !declared.has(key)).map((key) => `${key} is described in Chinese only.`),
    ...texts.flatMap(([where, text]) => faultOfText(`${where} in Chinese`, text)),
  ];
}

const keysOf = (source: readonly (readonly [id: string, parameters: readonly string[]])[]): ReadonlySet<string> =>
  new Set(source.flatMap(([id, names]) => [id, ...names.map((name) => `${id}.${name}`)]));

/** Excel lets no function be called like a cell, up to column XFD or in R1C1 style. */
function faultOfName(name: string): readonly string[] {
  if (name.length < 3) return [`${name}: a name has three characters or more.`];
  return /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i.test(name) ? [`${name}: Excel takes this name for a cell.`] : [];
}

function faultOfText(where: string, text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return [`${where} has no description.`];
  return text.length > LONGEST_DESCRIPTION ? [`The description of ${where} has ${text.length} characters.`] : [];
}

function faultOfOrder(id: string, parameters: FunctionMetadata['parameters']): readonly string[] {
  const firstOptional = parameters.findIndex(({ optional }) => optional === true);
  const follows = firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => optional !== true);
  return follows ? [`${id} has a required parameter after an optional one.`] : [];
}
