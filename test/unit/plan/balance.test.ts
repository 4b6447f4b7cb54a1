import { describe, expect, it } from 'vitest';
import { describeForPeople } from '../../../src/i18n/describeForPeople.ts';
import { checkBalance } from '../../../src/plan/balance.ts';
import { LANGUAGES, type Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { planOf } from './planOf.ts';

const said = (plan: Plan) => checkBalance(plan).map(({ severity, finding }) => [severity, finding.code]);
const noteOf = (plan: Plan, code: string) => checkBalance(plan).find(({ finding }) => finding.code === code);

const SHORT = {
  new_customer_sales: 15,
  repeat_sales: 25,
  effective_calls: 15,
  csat: 20,
  certification_level: 15,
  team_goal_attainment: 10,
} as const;
/** Nothing to be said about it. */
const SOUND = { ...SHORT, repeat_sales: 15, repurchase_rate: 10 };

describe('checkBalance', () => {
  it('[S-12] should say nothing about a plan that looks both ways', () => {
    expect(checkBalance(planOf(SOUND))).toEqual([]);
  });

  it('[S-12] should want something long-term beside results, in any role', () => {
    expect(said(planOf(SHORT))).toEqual([['warning', 'balance.noLongTerm']]);
    expect(said(planOf({ ...SHORT, repurchase_rate: 0 }))).toEqual([['warning', 'balance.noLongTerm']]);
    expect(said(planOf({ ...SHORT, follow_up_visits: 0 }, { follow_up_visits: { role: 'gate' } }))).toEqual([]);
    const own = planOf(SHORT);
    const [first] = own.indicators;
    const loyal = first && { ...first, id: 'renewals', goal: 'loyalty' };
    expect(said({ ...own, indicators: [...own.indicators, ...(loyal ? [loyal] : [])] })).toEqual([]);
  });

  it('[S-12] should not ask a plan without results for anything long-term', () => {
    expect(noteOf(planFromTemplate('new_team', 'en'), 'balance.noLongTerm')).toBeUndefined();
    expect(noteOf(planFromTemplate('balanced_case', 'en'), 'balance.noLongTerm')).toBeDefined();
  });

  it('[S-12] should ask for satisfaction at about 20 beside effective calls at 30', () => {
    const low = (csat: number) =>
      noteOf(planOf({ effective_calls: 30, csat, sales_amount: 70 - csat }), 'balance.csatLow');
    expect(low(17)).toEqual({
      severity: 'warning',
      finding: { code: 'balance.csatLow', args: { calls: 30, csat: 17, wanted: 20 } },
    });
    expect(low(18)).toBeUndefined();
    expect(low(20)).toBeUndefined();
  });

  it('[S-12] should not weigh satisfaction that is a gate', () => {
    const plan = planOf({ effective_calls: 30, csat: 0, sales_amount: 70 }, { csat: { role: 'gate' } });
    expect(noteOf(plan, 'balance.csatLow')).toBeUndefined();
  });

  it('[S-12] should hold all that counts calls and leads against all of quality', () => {
    const by = (complaint_rate: number) =>
      noteOf(planOf({ dials: 20, lead_count: 10, sales_amount: 50, complaint_rate }), 'balance.quantityOverQuality');
    expect(by(17)).toMatchObject({ finding: { args: { quantity: 30, quality: 17, wanted: 20 } } });
    expect(by(18)).toBeUndefined();
    expect(
      noteOf(planOf({ effective_call_rate: 30, csat: 10, sales_amount: 60 }), 'balance.quantityOverQuality'),
    ).toBeUndefined();
  });

  it('[S-12] should see individuals without a team, and a team without individuals', () => {
    const alone = planOf({ sales_amount: 60, csat: 40 });
    expect(noteOf(alone, 'balance.noTeam')).toMatchObject({ severity: 'advice' });
    expect(noteOf({ ...alone, teamShare: 0.2 }, 'balance.noTeam')).toBeUndefined();
    expect(noteOf({ ...alone, teamShare: 1 }, 'balance.onlyTeam')).toMatchObject({ severity: 'warning' });
    expect(noteOf(planOf({ team_goal_attainment: 100 }), 'balance.onlyTeam')).toBeDefined();
  });

  it('[S-12] should want sales split where the team looks after existing customers too', () => {
    const split = (plan: Plan) => noteOf(plan, 'balance.salesNotSplit');
    expect(split(planOf({ sales_amount: 60, follow_up_visits: 40 }))).toMatchObject({
      severity: 'warning',
      finding: { args: { indicator: 'follow_up_visits' } },
    });
    expect(split(planOf({ sales_amount: 60, repurchase_rate: 40 }))).toMatchObject({ severity: 'advice' });
    expect(split(planOf({ sales_amount: 60, csat: 40 }))).toBeUndefined();
    expect(split(planOf({ new_customer_sales: 30, repeat_sales: 30, follow_up_visits: 40 }))).toBeUndefined();
  });

  it('[S-12] should advise the other half where sales to one kind of customer stand alone', () => {
    const half = (plan: Plan) => noteOf(plan, 'balance.oneSided');
    expect(half(planOf({ repeat_sales: 100 }))).toMatchObject({
      severity: 'advice',
      finding: { args: { indicator: 'repeat_sales', missing: 'new_customer_sales' } },
    });
    expect(half(planOf({ new_customer_sales: 100 }))).toMatchObject({ finding: { args: { missing: 'repeat_sales' } } });
    expect(half(planOf({ new_customer_sales: 60, repurchase_rate: 40 }))).toBeUndefined();
  });

  it('[S-12] should not let a dimension go missing without saying so', () => {
    expect(said(planFromTemplate('transition_team', 'en'))).toContainEqual(['advice', 'balance.dimensionOff']);
    const plan = planOf({ sales_amount: 70, dials: 30 });
    const missing = checkBalance(plan).filter(({ finding }) => finding.code === 'balance.dimensionMissing');
    expect(missing.map(({ severity, finding }) => [severity, finding.args])).toEqual([
      ['warning', { dimension: 'quality' }],
      ['warning', { dimension: 'growth' }],
    ]);
    expect(noteOf({ ...planFromTemplate('mature_team', 'en'), profile: 'custom' }, 'balance.dimensionOff')).toEqual({
      severity: 'advice',
      finding: { code: 'balance.dimensionOff', args: { profile: 'mature_team', dimension: 'growth' } },
    });
    const profiled = { ...plan, profile: 'new_team' };
    expect(noteOf(profiled, 'balance.dimensionMissing')).toMatchObject({ finding: { args: { dimension: 'quality' } } });
  });

  it('[S-12] should put each note in words in both languages', () => {
    const plans = [
      planOf({ sales_amount: 40, effective_calls: 40, csat: 10, follow_up_visits: 10 }),
      planOf({ new_customer_sales: 50, dials: 40, complaint_rate: 10 }),
      { ...planFromTemplate('new_team', 'en'), teamShare: 1 },
    ];
    const findings = plans.flatMap(checkBalance).map(({ finding }) => finding);
    expect(new Set(findings.map(({ code }) => code)).size).toBe(9);
    for (const language of LANGUAGES) {
      for (const finding of findings) {
        expect(describeForPeople(finding, language)).not.toMatch(/balance\.|[a-z]_[a-z]|undefined|\{/);
      }
    }
  });
});
