import { beforeAll, describe, expect, it } from 'vitest';
import { associateFunctions, FUNCTIONS } from '../../functions/associate.ts';
import { type FunctionFiles, type FunctionMetadata, makeFunctionMetadata } from '../../scripts/functionMetadata.ts';
import { associated, standIn } from '../helpers/customFunctions.ts';

let files: FunctionFiles;
beforeAll(async () => {
  files = await makeFunctionMetadata();
});

const functionsOf = (json: string): readonly FunctionMetadata[] =>
  (JSON.parse(json) as { functions: readonly FunctionMetadata[] }).functions;

describe('the functions', () => {
  it('should be the same in the table of functions and in functions.json', () => {
    standIn();
    associateFunctions();
    expect([...associated.keys()].sort()).toEqual(files.functions.map(({ id }) => id).sort());
  });

  it.each(Object.entries(FUNCTIONS))('%s should take as many arguments as functions.json says', (id, called) => {
    expect(called).toHaveLength(files.functions.find((each) => each.id === id)?.parameters.length ?? -1);
  });

  it('should tell blank from 0 wherever figures are taken', () => {
    const converted = files.functions.flatMap(({ id, parameters }) =>
      parameters.filter(({ type }) => type === 'number').map(({ name }) => `${id}.${name}`),
    );
    expect(converted).toEqual([]);
  });

  it('should differ between the languages in descriptions only', () => {
    const withoutWords = (json: string): unknown =>
      JSON.parse(json, (key, value: unknown) => (key === 'description' ? '' : value));
    expect(withoutWords(files.chinese)).toEqual(withoutWords(files.english));
    const texts = functionsOf(files.chinese).flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
