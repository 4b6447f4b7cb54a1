import { describe, expect, it } from 'vitest';
import { describeForPeople } from '../../../src/i18n/describeForPeople.ts';
import { catalogueEntry, indicatorFromCatalogue } from '../../../src/plan/catalogue.ts';
import { LANGUAGES, type Plan, type PlanIndicator } from '../../../src/plan/schema.ts';
import { checkSmart, SMART_CRITERIA, smartNotes, type SmartCriterion } from '../../../src/plan/smart.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';

const base = planFromTemplate('balanced_case', 'en');
const OWN = { id: 'own_one', name: 'Praise', definition: 'Thanks received', source: 'Letters', unit: 'count' } as const;

/** A plan with one indicator, of the catalogue or a made-up one. */
function planOf(patch: Partial<PlanIndicator>): Plan {
  const entry = catalogueEntry(patch.id ?? 'csat') ?? catalogueEntry('csat');
  if (entry === undefined) throw new Error('The catalogue has changed');
  return { ...base, indicators: [{ ...indicatorFromCatalogue(entry, 100), ...patch }] };
}

function judge(criterion: SmartCriterion, plan: Plan, history?: readonly number[]) {
  const id = plan.indicators[0]?.id ?? '';
  const [check] = checkSmart(plan, history === undefined ? undefined : new Map([[id, history]]));
  const found = check?.findings.find((finding) => finding.criterion === criterion);
  return found && { verdict: found.verdict, ...found.finding };
}

describe('checkSmart', () => {
  it.each(TEMPLATE_IDS)('[S-11] should give five findings in order on every indicator of %s, each in words', (id) => {
    const plan = planFromTemplate(id, 'en');
    const checks = checkSmart(plan);
    expect(checks.map(({ indicator }) => indicator)).toEqual(plan.indicators.map((one) => one.id));
    for (const { findings } of checks) {
      expect(findings.map(({ criterion }) => criterion)).toEqual(SMART_CRITERIA);
      for (const language of LANGUAGES) {
        for (const { finding } of findings) {
          const text = describeForPeople(finding, language, plan.indicators);
          expect(text).not.toContain(finding.code);
          expect(text).not.toMatch(/[a-z]_[a-z]|undefined|\{/);
        }
      }
    }
  });

  it('[S-11] should say by path which field a finding rests on', () => {
    const [, second] = checkSmart(base);
    expect(second?.findings.map(({ finding }) => finding.where)).toEqual(
      ['definition', 'unit', 'baseline', 'goal', 'cycle'].map((field) => ({
        kind: 'path',
        path: ['indicators', 1, field],
      })),
    );
  });

  it.each([
    [{ ...OWN }, 'met', 'smart.defined'],
    [{ ...OWN, definition: ' ' }, 'unmet', 'smart.noDefinition'],
    [{ ...OWN, source: '' }, 'unmet', 'smart.noSource'],
    [{ ...OWN, definition: '', source: ' ' }, 'unmet', 'smart.notDefined'],
    [{ id: 'csat' }, 'met', 'smart.defined'],
    [{ id: 'csat', source: '' }, 'unmet', 'smart.noSource'],
  ])('[S-11] should ask for a definition and a source: %j', (patch, verdict, code) => {
    expect(judge('specific', planOf(patch))).toMatchObject({ verdict, code });
  });

  it('[S-11] should name unit and data fields, or the source that gives the figure', () => {
    expect(judge('measurable', planOf({ id: 'conversion_rate' }))).toMatchObject({
      code: 'smart.derived',
      args: { unit: 'ratio', fields: 'order_customer, interested_customer' },
    });
    expect(judge('measurable', planOf(OWN))).toMatchObject({ code: 'smart.given', args: { source: 'Letters' } });
    expect(judge('measurable', planOf({ ...OWN, source: '' }))).toMatchObject({
      verdict: 'unmet',
      code: 'smart.noDataField',
    });
  });

  it('[S-26] should hold effective calls to the rule that tells them', () => {
    const plan = planOf({ id: 'effective_calls' });
    const by = (minMinutes: number, needRequired: boolean) =>
      judge('measurable', { ...plan, effectiveCall: { ...plan.effectiveCall, minMinutes, needRequired } });
    expect(by(3, true)).toMatchObject({ verdict: 'met', code: 'smart.callsByNeed', args: { minutes: 3 } });
    expect(by(2.5, false)).toMatchObject({ verdict: 'met', code: 'smart.callsByLength', args: { minutes: 2.5 } });
    expect(by(0, true)).toMatchObject({ verdict: 'met' });
    expect(by(0, false)).toMatchObject({ verdict: 'doubtful', code: 'smart.everyCall' });
  });

  it.each([
    [0.1, 0.15, 'met', 'smart.stretch'],
    [0.1, 0.2, 'doubtful', 'smart.aggressive'],
    [0.1, 0.3, 'unmet', 'smart.unrealistic'],
    [0.1, 0.1, 'met', 'smart.safe'],
    [0.1, 0.05, 'doubtful', 'smart.worse'],
    [0, 0.05, 'unknown', 'smart.undetermined'],
    [null, 0.05, 'unknown', 'smart.noBaseline'],
    [0.1, null, 'unknown', 'smart.noTarget'],
  ])('[S-11] should judge a rise from %d to %d as %s', (baseline, target, verdict, code) => {
    expect(judge('attainable', planOf({ id: 'conversion_rate', baseline, target }))).toMatchObject({ verdict, code });
  });

  it('[S-11] should quote figures in their unit', () => {
    const rate = judge('attainable', planOf({ id: 'conversion_rate', baseline: 0.1, target: 0.125 }));
    expect(rate?.args).toMatchObject({ baseline: '10%', target: '12.5%' });
    const talk = judge('attainable', planOf({ id: 'effective_talk_time', baseline: 3600, target: 3725 }));
    expect(talk?.args).toMatchObject({ baseline: '1:00:00', target: '1:02:05' });
  });

  it('[S-11] should let six past periods move the judgement, and say so', () => {
    const steady = [10, 10.1, 9.9, 10, 10.1, 9.9];
    const plan = planOf({ id: 'dials', baseline: 10, target: 11.6 });
    expect(judge('attainable', plan)).toMatchObject({ verdict: 'met', code: 'smart.stretch' });
    expect(judge('attainable', plan, steady.slice(1))).toMatchObject({ code: 'smart.stretch' });
    expect(judge('attainable', plan, steady)).toMatchObject({
      verdict: 'doubtful',
      code: 'smart.beyondHistory',
      args: { mean: '10', periods: 6, spreads: 3.2, judged: 'aggressive', alone: 'stretch' },
    });
    const restless = planOf({ id: 'dials', baseline: 8, target: 15 });
    expect(judge('attainable', restless, [4, 16, 6, 14, 3, 17])).toMatchObject({
      verdict: 'met',
      code: 'smart.withinHistory',
      args: { judged: 'stretch', alone: 'aggressive' },
    });
  });

  it('[S-11] should take the mean of six periods where no baseline is known', () => {
    const plan = planOf({ id: 'dials', baseline: null, target: 30 });
    expect(judge('attainable', plan, [10, 11, 9, 10, 11, 9])).toMatchObject({
      verdict: 'unmet',
      code: 'smart.unrealistic',
      args: { baseline: '10' },
    });
    expect(judge('attainable', plan, [10, 11, 9, 10, 11])).toMatchObject({ code: 'smart.noBaseline' });
  });

  it('[S-11] should name the business goal: the plan’s, the catalogue’s, or that of the dimension in doubt', () => {
    const relevant = (patch: Partial<PlanIndicator>) => judge('relevant', planOf(patch));
    expect(relevant({ id: 'repurchase_rate' })).toMatchObject({ verdict: 'met', args: { goal: 'loyalty' } });
    expect(relevant({ id: 'csat', goal: 'Fewer refunds' })).toMatchObject({ args: { goal: 'Fewer refunds' } });
    expect(relevant({ ...OWN, dimension: 'growth' })).toMatchObject({
      verdict: 'doubtful',
      code: 'smart.goalAssumed',
      args: { goal: 'capability' },
    });
  });

  it('[S-11] should want lead quality beside dials', () => {
    const dials = planOf({ id: 'dials' });
    const [leads] = planOf({ id: 'lead_utilisation', weight: 0 }).indicators;
    const beside = (patch: Partial<PlanIndicator>): Plan => ({
      ...dials,
      indicators: [...dials.indicators, ...(leads ? [{ ...leads, ...patch }] : [])],
    });
    expect(judge('relevant', dials)).toMatchObject({
      verdict: 'doubtful',
      code: 'smart.needsBeside',
      args: { missing: 'lead_utilisation' },
    });
    expect(judge('relevant', beside({ weight: 0 }))).toMatchObject({ verdict: 'doubtful' });
    expect(judge('relevant', beside({ weight: 20 }))).toMatchObject({ verdict: 'met' });
    expect(judge('relevant', beside({ role: 'gate' }))).toMatchObject({ verdict: 'met' });
  });

  it('[S-14] should say how often it is reviewed, as the plan has it', () => {
    expect(judge('timeBound', planOf({ id: 'csat', cycle: 'weekly' }))).toMatchObject({
      verdict: 'met',
      args: { cycle: 'weekly' },
    });
  });
});

describe('smartNotes', () => {
  it('[S-11] should warn about what is doubtful or unmet, not about what nobody knows yet', () => {
    expect(smartNotes(base)).toEqual([]);
    const notes = smartNotes(planOf({ id: 'csat', baseline: 0.2, target: 0.9, source: '' }));
    expect(notes.map(({ severity, finding }) => [severity, finding.code])).toEqual([
      ['warning', 'smart.noSource'],
      ['warning', 'smart.unrealistic'],
    ]);
  });
});
