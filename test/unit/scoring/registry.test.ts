import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/scoring/rules/registry.ts';

describe('the registry of rules', () => {
  test('[S-15] should hold the nine rules under their own ids', () => {
    expect(Object.keys(RULES)).toHaveLength(9);
    for (const [id, definition] of Object.entries(RULES)) {
      expect(definition.id).toBe(id);
      expect(definition.i18n).toBe(`rule.${id}`);
    }
  });

  test('[S-16] should let no keyword be the beginning of another', () => {
    const words = Object.values(RULES).flatMap(({ keyword }) => Object.values(keyword));
    for (const word of words) expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
  });
});
