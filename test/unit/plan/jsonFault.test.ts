import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/plan/jsonFault.ts';

const DEEP = 1000;
const at = (text: string) => findJsonFault(text, DEEP);

describe('findJsonFault', () => {
  it.each([
    ['', 0, ''],
    ['{"a": 1,}', 8, '}'],
    ['{"a" 1}', 5, '1'],
    ['[1, 2', 5, ''],
    ['[1 2]', 3, '2'],
    ['{"a": 01}', 7, '1'],
    ['{"a": .5}', 6, '.'],
    ["{'a': 1}", 1, "'"],
    ['"a\nb"', 2, '\n'],
    ['"a\\x"', 2, '\\'],
    ['{} // note', 3, '/'],
    ['[NaN]', 1, 'N'],
    ['😀', 0, '😀'],
  ])('[S-40] should say where %j breaks', (text, position, found) => {
    expect(at(text)).toEqual({ kind: 'syntax', position, found });
  });

  it('[S-40] should find a key that is given twice, however it is written', () => {
    expect(at('{"a": 1, "\\u0061": 2}')).toEqual({ kind: 'repeatedKey', position: 9, found: 'a' });
    expect(at('[{"a": 1}, {"a": 2}, {"b": {"a": 1}, "a": 1}]')).toBeNull();
  });

  it('[S-40] should stop where lists are nested too deeply, before the stack does', () => {
    expect(findJsonFault('[[[]]]', 3)).toBeNull();
    expect(findJsonFault('[[[]]]', 2)).toEqual({ kind: 'tooDeep', position: 2, found: '[' });
    expect(findJsonFault('{"a":'.repeat(1_000_000), 20)?.kind).toBe('tooDeep');
  });

  it('[S-40] should take what JSON.parse takes, and nothing else', () => {
    const nearlyJson = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', ',', '"', '{', '}', ']', '\\', '1', '.', 'e', ' '))
      .map(([json, place, sign]) => json.slice(0, place % json.length) + sign + json.slice((place % json.length) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
        const fault = at(text);
        if (fault?.kind !== 'repeatedKey') expect(fault === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
