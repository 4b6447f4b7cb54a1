import { describe, expect, it } from 'vitest';
import { excludedOutcomes, isExcluded } from '../../../src/calls/outcomes.ts';
import { readSale } from '../../../src/calls/sale.ts';
import { readYes } from '../../../src/calls/yes.ts';

describe('isExcluded', () => {
  const builtIn = excludedOutcomes();

  it.each([
    '空号',
    '拒接',
    '无效',
    '未接',
    '忙线',
    '关机',
    '停机',
    ' 空号 ',
    'No Answer',
    'NO-ANSWER',
    'ｂｕｓｙ',
    'Powered off',
  ])('[S-26] should exclude %j', (outcome) => {
    expect(isExcluded(outcome, builtIn)).toBe(true);
  });

  it.each(['已接通', '有效', 'Connected', '空号重拨后接通', 'busy season customer', '', null, 0, true])(
    '[S-26] should not exclude %j, which only contains or resembles an excluded outcome',
    (outcome) => {
      expect(isExcluded(outcome, builtIn)).toBe(false);
    },
  );

  it("[S-26] should exclude a plan's own outcomes too", () => {
    const own = excludedOutcomes(['语音信箱', 'Voice Mail', ' ']);
    expect(isExcluded('voicemail', own)).toBe(true);
    expect(isExcluded('语音信箱', own)).toBe(true);
    expect(isExcluded('', own)).toBe(false);
  });
});

describe('readYes', () => {
  it.each([true, 1, '1', 'yes', 'YES', 'y', 'Ｙ', '是', '有', '已获取', '✓', ' 是 '])(
    '[S-26] should read %j as yes',
    (value) => {
      expect(readYes(value)).toBe(true);
    },
  );

  it.each([false, 0, '0', 'no', 'N', '否', '无', '未获取', '✗', '', ' ', null, undefined])(
    '[S-26] should read %j as no',
    (value) => {
      expect(readYes(value)).toBe(false);
    },
  );

  it.each(['maybe', 2, NaN, '是否', {}, 'yes please'])('[S-26] should take %j as neither', (value) => {
    expect(readYes(value)).toBeNull();
  });
});

describe('readSale', () => {
  it('[S-28] should also read what CRMs write about deals', () => {
    expect(['Closed Won', '已成交', 'yes', 'Subscribed'].map(readSale)).toEqual([true, true, true, true]);
    expect(['Closed Lost', '未成交', 'no', ''].map(readSale)).toEqual([false, false, false, false]);
    expect(readSale('Negotiation')).toBeNull();
  });
});
