import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type FunctionFiles, makeFunctionMetadata, type Words } from '../../scripts/functionMetadata.ts';

/** A folder holds functions.ts and words.json, and either what comes out of them or errors.txt. */
const CASES = new URL('./cases/', import.meta.url);

const at = (name: string, file: string): URL => new URL(`${name}/${file}`, CASES);
const read = (name: string, file: string): string => readFileSync(at(name, file), 'utf8');
const make = (name: string): Promise<FunctionFiles> =>
  makeFunctionMetadata([fileURLToPath(at(name, 'functions.ts'))], JSON.parse(read(name, 'words.json')) as Words);

const names = readdirSync(CASES);
const isRefused = (name: string): boolean => existsSync(at(name, 'errors.txt'));

describe('metadata of', () => {
  it.each(names.filter(isRefused))('%s should be refused with every reason', async (name) => {
    const reasons = await make(name).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    expect(reasons.split('\n')).toEqual(read(name, 'errors.txt').trim().split('\n'));
  });

  it.each(names.filter((name) => !isRefused(name)))('%s should give both files', async (name) => {
    const { english, chinese } = await make(name);
    expect(english).toBe(read(name, 'functions.json'));
    expect(chinese).toBe(read(name, 'functions.zh-CN.json'));
  });
});
