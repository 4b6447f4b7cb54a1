import { describe, expect, test } from 'vitest';
import { printRule } from '../../../src/scoring/faces/registry.ts';
import { parseRule } from '../../../src/scoring/grammar.ts';

const SAME_RULE = [
  ['higher', '越高越好'],
  ['higher from 0.1', '越高越好 从 0.1'],
  ['lower', '越低越好'],
  ['lower from 0.15', '越低越好从０．１５'],
  ['range 0.8..0.9 within 0.6..1', '区间 0.8..0.9 以内 0.6..1'],
  ['range 80%..90% within 60%..100%', '区间　８０％～９０％　以内　６０％～１００％'],
  ['bands 60%:0 80%:60 100%:100 120%:120', '分段 60%：0，80%：60、100%：100, 120%:120'],
  ['curve 60%:0 100%:100 150%:150', '插值 60%:0 100%:100 150%:150'],
  ['deduct 5', '扣分 5'],
  ['bonus 2', '加分２'],
  ['pass', '达标'],
  ['pass lower', '达标越低越好'],
  ['levels 初级:60 中级:80 高级:100', '等级 初级：６０ 中级：８０ 高级：１００'],
] as const;

const ERRORS = [
  ['', 1, '', 'rule'],
  ['hihger', 1, 'hihger', 'rule'],
  ['passlower', 1, 'passlower', 'rule'],
  ['higher form 0.1', 8, 'form', 'end'],
  ['higher from', 12, '', 'bound'],
  ['higher from 1e999', 13, '1e999', 'bound'],
  ['deduct -1', 8, '-1', 'positiveNumber'],
  ['deduct 0', 8, '0', 'positiveNumber'],
  ['range 0.8 within 0.6..1', 11, 'within', 'dots'],
  ['range 0.8..0.9', 15, '', 'within'],
  ['range 0.9..0.8 within 0.6..1', 12, '0.8', 'largerBound'],
  ['range 0.8..0.9 within 0.6..0.85', 28, '0.85', 'largerBound'],
  ['range 0.8..0.9 within 0.85..1', 23, '0.85', 'smallerBound'],
  ['bands', 6, '', 'anotherPair'],
  ['bands 60%:0 80:60', 13, '80', 'percentBound'],
  ['bands 60:0 80%:60', 12, '80%', 'plainBound'],
  ['bands 60%:0 60%:60', 13, '60%', 'largerBound'],
  ['bands 60% 80%', 11, '80%', 'colon'],
  ['bands 60%:x', 11, 'x', 'number'],
  ['curve 60%:0', 12, '', 'anotherPair'],
  ['分段 60%:0；80%:60', 9, '；', 'separator'],
  ['levels', 7, '', 'levelName'],
  ['levels junior:60 Junior:80', 18, 'Junior', 'newLevelName'],
] as const;

describe('the rule grammar', () => {
  test.each(SAME_RULE)('[S-16] should read %s and %s alike', (english, chinese) => {
    const [one, two] = [parseRule(english), parseRule(chinese)];
    expect(one.ok).toBe(true);
    expect(two).toEqual(one);
    if (one.ok) expect(printRule(one.value)).toBe(english);
  });

  test.each(ERRORS)(
    '[S-16] should say of "%s" that at %i stands "%s" instead of %s',
    (text, position, found, expected) => {
      const args = { position, found, expected };
      expect(parseRule(text)).toEqual({ ok: false, findings: [{ code: 'rule.syntax', args }] });
    },
  );

  test('[S-16] should print Chinese keywords with plain signs', () => {
    const outcome = parseRule('range 0.8..0.9 within 0.6..1');
    expect(outcome.ok && printRule(outcome.value, 'zh-CN')).toBe('区间 0.8..0.9 以内 0.6..1');
  });

  test('[S-16] should take 60% for attainment and 60 for the raw value', () => {
    expect(parseRule('bands 60%:100')).toMatchObject({ value: { percent: true, steps: [{ at: 0.6, points: 100 }] } });
    expect(parseRule('bands 60:100')).toMatchObject({ value: { percent: false, steps: [{ at: 60, points: 100 }] } });
  });

  test('should read a text once, however often it is asked for', () => {
    expect(parseRule('higher from 0.123')).toBe(parseRule('higher from 0.123'));
  });
});
