import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings.ts';
import { describeForPeople } from '../../../src/i18n/describeForPeople.ts';
import { fillFinding } from '../../../src/i18n/fillFinding.ts';
import { functionTextsEn } from '../../../src/i18n/functionTexts.en.ts';
import { functionTextsZhCN } from '../../../src/i18n/functionTexts.zhCN.ts';

describe('fillFinding', () => {
  it('should put the place, counted from 1, before the sentence', () => {
    const finding: Finding = {
      code: 'calls.durationUnreadable',
      where: { kind: 'cell', row: 2, column: 0, name: 'Duration (s)' },
      args: { found: 'soon' },
    };
    expect(fillFinding(finding, functionTextsEn)).toBe(
      'Row 3, column 1 (Duration (s)): "soon" is not a duration. Enter seconds, or a time such as 2:59 or 00:03:05.',
    );
    expect(fillFinding(finding, functionTextsZhCN)).toBe(
      '第 3 行第 1 列（Duration (s)）：“soon”不是时长。请填写秒数，或 2:59、00:03:05 这样的时间。',
    );
  });

  it('should give the address of a sheet and the path of a document', () => {
    const args = {};
    const at = (where: NonNullable<Finding['where']>) => describeForPeople({ code: 'plan.missing', where, args }, 'en');
    expect(at({ kind: 'address', sheet: 'Plan', address: 'C7' })).toBe(
      'Plan!C7: A required value is missing. Enter one.',
    );
    expect(at({ kind: 'path', path: ['indicators', 0, 'weight'] })).toMatch(/^indicators\.0\.weight: /);
  });

  it('should word the ids of the engine', () => {
    const finding: Finding = { code: 'rule.syntax', args: { position: 7, found: '', expected: 'number' } };
    expect(fillFinding(finding, functionTextsEn)).toBe(
      'The rule cannot be read at character 7. Found: the end of the text. Expected: a number.',
    );
    expect(fillFinding(finding, functionTextsZhCN)).toContain('此处是文本结尾，应为数字');
  });

  it('should print what people typed as it is, placeholders and patterns of replacement too', () => {
    const describe = (found: string) => fillFinding({ code: 'actual.notNumber', args: { found } }, functionTextsEn);
    expect(describe('{found} $& $1')).toContain('"{found} $& $1" is not a number');
    expect(describe('constructor')).toContain('"constructor"');
  });
});

describe('describeForPeople', () => {
  it('[S-8] should name dimension, profile and indicators', () => {
    const empty: Finding = {
      code: 'profile.emptyDimension',
      args: { profile: 'new_team', dimension: 'growth', weight: 30 },
    };
    expect(describeForPeople(empty, 'zh-CN')).toContain('权重方案“新人团队”给能力成长分配了 30%');
    const partner: Finding = {
      code: 'plan.partnerMissing',
      args: { indicator: 'dials', missing: 'effective_call_rate, lead_utilisation', why: 'dials' },
    };
    expect(describeForPeople(partner, 'en')).toMatch(
      /^Outbound dials stands without Effective-call rate, Lead utilisation\. Dialling alone/,
    );
  });

  it('[S-3] should use the own name of an indicator', () => {
    const finding: Finding = { code: 'plan.noSuchIndicator', args: { indicator: 'own_one' } };
    expect(describeForPeople(finding, 'en', [{ id: 'own_one', name: 'Referrals made' }])).toContain('Referrals made');
  });
});
