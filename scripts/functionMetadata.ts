import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsZhCN, type FunctionWords } from '../src/i18n/functions.zhCN.ts';
import { faultsOf, faultsOfSource, faultsOfWords } from './functionMetadataChecks.ts';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: Readonly<Record<string, unknown>>;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export type Words = Readonly<Record<string, FunctionWords>>;

export interface FunctionFiles {
  /** functions.json */
  readonly english: string;
  /** functions.zh-CN.json: the same functions with Chinese descriptions; names and ids never change. */
  readonly chinese: string;
  readonly functions: readonly FunctionMetadata[];
  readonly functionsInChinese: readonly FunctionMetadata[];
}

const FOLDER = 'functions';

/** From the JSDoc of `functions/` and the Chinese table. Throws with every reason there is. */
export async function makeFunctionMetadata(
  files: readonly string[] = sourceFiles(),
  words: Words = functionsZhCN,
): Promise<FunctionFiles> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files], false);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] };
  const sources = files.map((file) => readFileSync(file, 'utf8'));
  const faults = [
    ...sources.flatMap((source) => faultsOfSource(source, functions)),
    ...faultsOf(functions),
    ...faultsOfWords(functions, words),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const functionsInChinese = functions.map((each) => translate(each, words));
  return { english: print(functions), chinese: print(functionsInChinese), functions, functionsInChinese };
}

export async function writeFunctionMetadata(outDir: string): Promise<FunctionFiles> {
  const made = await makeFunctionMetadata();
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'functions.json'), made.english);
  writeFileSync(join(outDir, 'functions.zh-CN.json'), made.chinese);
  return made;
}

function sourceFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(FOLDER, name))
    .filter((path) => readFileSync(path, 'utf8').includes('@customfunction'));
}

function translate(declared: FunctionMetadata, words: Words): FunctionMetadata {
  const own = words[declared.id];
  return {
    ...declared,
    description: own?.description ?? declared.description,
    parameters: declared.parameters.map((parameter) => ({
      ...parameter,
      description: own?.parameters[parameter.name] ?? parameter.description,
    })),
  };
}

/** Functions meet error cells themselves, so that one among many costs only its own result. */
function print(functions: readonly FunctionMetadata[]): string {
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { functions } = await writeFunctionMetadata(process.argv[2] ?? 'dist');
  console.log(`Wrote ${functions.map(({ id }) => id).join(', ')}.`);
}
