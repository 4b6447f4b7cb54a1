import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsZhCN, type FunctionWords } from '../src/i18n/functions.zhCN.ts';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: Readonly<Record<string, unknown>>;
  readonly [option: string]: unknown;
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionFiles {
  /** functions.json */
  readonly english: string;
  /** functions.zh-CN.json: the same functions with Chinese descriptions; names and ids never change. */
  readonly chinese: string;
  readonly functions: readonly FunctionMetadata[];
}

const FOLDER = 'functions';
/** Excel cuts longer texts in its function wizard. */
const LONGEST_DESCRIPTION = 255;

/** From the JSDoc of `functions/` and the Chinese table. Throws with every reason there is. */
export async function makeFunctionMetadata(
  files: readonly string[] = sourceFiles(),
  words: Readonly<Record<string, FunctionWords>> = functionsZhCN,
): Promise<FunctionFiles> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files], false);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] };
  const faults = [...functions.flatMap(faultsOf), ...faultsOfWords(functions, words)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const chinese = functions.map((declared) => translate(declared, words[declared.id]));
  return { english: print(functions), chinese: print(chinese), functions };
}

function sourceFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(FOLDER, name))
    .filter((path) => readFileSync(path, 'utf8').includes('@customfunction'));
}

/** What the generator lets pass: small ids, and texts that are missing or too long. */
function faultsOf({ id, name, description, parameters }: FunctionMetadata): readonly string[] {
  const faults = id === name && /^[A-Z][A-Z0-9_]*$/.test(id) ? [] : [`${id}: id and name must be the same capitals.`];
  const texts: readonly (readonly [string, string | undefined])[] = [
    [id, description],
    ...parameters.map((parameter) => [`${id}.${parameter.name}`, parameter.description] as const),
  ];
  return [...faults, ...texts.flatMap(([where, text]) => faultOfText(where, text))];
}

function faultOfText(where: string, text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return [`${where} has no description.`];
  return text.length > LONGEST_DESCRIPTION ? [`The description of ${where} has ${text.length} characters.`] : [];
}

function faultsOfWords(
  functions: readonly FunctionMetadata[],
  words: Readonly<Record<string, FunctionWords>>,
): readonly string[] {
  const keys = (source: readonly (readonly [string, readonly string[]])[]): ReadonlySet<string> =>
    new Set(source.flatMap(([id, names]) => [id, ...names.map((name) => `${id}.${name}`)]));
  const declared = keys(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  const translated = keys(Object.entries(words).map(([id, { parameters }]) => [id, Object.keys(parameters)]));
  return [
    ...[...declared].filter((key) => !translated.has(key)).map((key) => `${key} has no Chinese description.`),
    ...[...translated].filter((key) => !declared.has(key)).map((key) => `${key} is described in Chinese only.`),
    ...Object.entries(words).flatMap(([id, { description }]) => faultOfText(`${id} in Chinese`, description)),
  ];
}

function translate(declared: FunctionMetadata, words: FunctionWords | undefined): FunctionMetadata {
  const described = (parameter: ParameterMetadata): ParameterMetadata => ({
    ...parameter,
    description: words?.parameters[parameter.name] ?? parameter.description,
  });
  return {
    ...declared,
    description: words?.description ?? declared.description,
    parameters: declared.parameters.map(described),
  };
}

function print(functions: readonly FunctionMetadata[]): string {
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}
