import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { weightSum } from '../../../src/plan/weights.ts';
import { ADJUSTMENT_IDS, adjusted, endOfQuarter, offered } from '../../../taskpane/state/adjustments.ts';
import { today } from '../../../taskpane/state/today.ts';

const PLAN = planFromTemplate('mature_team', 'en');
const DAYS = { today: '2026-11-23', until: '2026-12-31' };

describe('adjusting a plan in the pane', () => {
  it.each(ADJUSTMENT_IDS.filter((id) => !['endSeason', 'highValue', 'skillReached'].includes(id)))(
    '[S-10] should give %s a plan of 100 %%, different from before',
    (id) => {
      const outcome = adjusted(PLAN, id, DAYS);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
      expect(weightSum(outcome.value.indicators)).toBeCloseTo(100, 6);
      expect(outcome.value).not.toEqual(PLAN);
    },
  );

  it('[S-10] should offer to end a season only while one runs, and give back the weights of before', () => {
    expect(offered(PLAN)).not.toContain('endSeason');
    const season = adjusted(PLAN, 'peak', DAYS);
    if (!season.ok) throw new Error('the season was refused');
    expect(offered(season.value)).toContain('endSeason');
    const ended = adjusted(season.value, 'endSeason', DAYS);
    expect(ended.ok && ended.value.indicators.map(({ weight }) => weight)).toEqual(
      PLAN.indicators.map(({ weight }) => weight),
    );
  });

  it('[S-10] should refuse a season without an end, and one that is over', () => {
    expect(adjusted(PLAN, 'peak', { ...DAYS, until: '' })).toMatchObject({
      ok: false,
      findings: [{ code: 'plan.badDate' }],
    });
    expect(adjusted(PLAN, 'slack', { ...DAYS, until: '2026-11-22' })).toMatchObject({
      ok: false,
      findings: [{ code: 'adjust.seasonPast' }],
    });
  });

  it('should know the last day of a quarter, and what day it is', () => {
    expect(['2026-01-01', '2026-03-31', '2026-11-23', '2028-02-29'].map(endOfQuarter)).toEqual([
      ...['2026-03-31', '2026-03-31', '2026-12-31', '2028-03-31'],
    ]);
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
