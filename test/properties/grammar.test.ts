import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { parseRule } from '../../src/scoring/grammar.ts';
import { LANGUAGES } from '../../src/plan/schema.ts';
import { anyNumbers, anyRule, everydayNumbers, ruleArbitraries } from '../arbitraries/rules.ts';

describe('rule texts', () => {
  for (const [id, arbitrary] of Object.entries(ruleArbitraries)) {
    for (const language of LANGUAGES) {
      test(`[S-16] should read ${id} back as it was printed in ${language}`, () => {
        fc.assert(
          fc.property(fc.oneof(arbitrary(everydayNumbers), arbitrary(anyNumbers)), (rule) => {
            expect(parseRule(printRule(rule, language))).toEqual({ ok: true, value: rule });
          }),
          { numRuns: 500 },
        );
      });
    }
  }

  test('[S-16] should read full-width signs as plain ones', () => {
    fc.assert(
      fc.property(
        anyRule(everydayNumbers).filter(({ kind }) => kind !== 'levels'),
        (rule) => {
          const wide = printRule(rule, 'zh-CN').replace(/[!-~]/g, (sign) =>
            String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
          );
          expect(parseRule(wide.replace(/ /g, '\u3000'))).toEqual({ ok: true, value: rule });
        },
      ),
    );
  });

  test('[S-16] should answer any text with a rule or a place inside it', () => {
    const words = fc.constantFrom(
      'higher',
      'lower',
      'from',
      'range',
      'within',
      '分段',
      '等级',
      '..',
      ':',
      '%',
      '1',
      '0.5',
      ',',
      '-',
      '初级',
      '１',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const outcome = parseRule(text);
        if (outcome.ok) return;
        expect(outcome.findings).toHaveLength(1);
        const [finding] = outcome.findings;
        if (finding?.code !== 'rule.syntax') throw new Error('another finding than a syntax error');
        const { position, found } = finding.args;
        expect(position).toBeGreaterThanOrEqual(1);
        expect(position).toBeLessThanOrEqual(text.length + 1);
        expect(text.slice(position - 1, position - 1 + found.length)).toBe(found);
      }),
      { numRuns: 3000 },
    );
  });
});
