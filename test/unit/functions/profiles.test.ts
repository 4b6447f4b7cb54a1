import { beforeEach, describe, expect, it } from 'vitest';
import { weightProfile } from '../../../functions/profiles.ts';
import { PROFILE_IDS } from '../../../src/plan/profileTable.ts';
import { answerOf, standIn } from '../../helpers/customFunctions.ts';

beforeEach(() => standIn());

const weights = (profile: unknown): unknown => answerOf(() => weightProfile(profile));

describe('WEIGHT_PROFILE', () => {
  it('[S-8] should give dimension weights, those that are off too', () => {
    expect(weights('new_team')).toEqual([
      ['Results', 0],
      ['Efficiency', 40],
      ['Service quality', 30],
      ['Growth', 30],
    ]);
  });

  it('[S-9] should give the indicator weights of the worked case', () => {
    standIn('zh-CN');
    expect(weights('balanced_case')).toEqual([
      ['销售额', 40],
      ['有效通话数', 20],
      ['客户满意度', 20],
      ['话术合规率', 15],
      ['培训考核通过率', 5],
    ]);
  });

  it.each(['en', 'zh-CN'])('[S-8] should have a name for everything that a profile weights in %s', (language) => {
    standIn(language);
    for (const row of PROFILE_IDS.flatMap((id) => weights(id) as unknown[][])) {
      expect(String(row[0])).not.toMatch(/\./);
    }
  });

  it('[S-8] should know a profile by its name in the language of Excel', () => {
    expect(weights(' Transition team ')).toEqual(weights('transition_team'));
    expect(weights('SALES-ONLY')).toEqual(weights('sales_only'));
    standIn('zh-CN');
    expect(weights('新人团队')).toEqual(weights('new_team'));
  });

  it('[S-8] should name the profiles there are when it knows none by the name', () => {
    expect(weights('old_team')).toMatch(/^#VALUE! There is no profile "old_team"\. Use one of: new_team, mature_team/);
    expect(weights(null)).toMatch(/^#VALUE! There is no profile ""/);
  });
});
