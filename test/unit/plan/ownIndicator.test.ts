import { describe, expect, it } from 'vitest';
import { addOwnIndicator, type OwnIndicator } from '../../../src/plan/ownIndicator.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { LANGUAGES, type Plan } from '../../../src/plan/schema.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { readPlan } from '../../../src/sheets/readPlan.ts';
import { valuesOf } from '../sheets/specCells.ts';
import { planOf } from './planOf.ts';

const START = planOf({ sales_amount: 60, csat: 40 });
const own = (name: string, rest: Partial<OwnIndicator> = {}): OwnIndicator => ({
  name,
  dimension: 'quality',
  unit: 'count',
  direction: 'higher',
  ...rest,
});

function added(names: readonly string[], start: Plan = START): Plan {
  return names.reduce((plan, name) => {
    const outcome = addOwnIndicator(plan, own(name));
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.findings)}`);
    return outcome.value;
  }, start);
}

const idsOf = (plan: Plan): readonly string[] => plan.indicators.slice(START.indicators.length).map(({ id }) => id);

/** Names that spreadsheets, ids or readers could stumble over. */
const HOSTILE = [
  '录入及时率',
  '二次跟进',
  'Überstunden je Woche',
  '=1+1',
  '+49 share',
  '-margin',
  '@mention rate',
  '2nd visits',
  '100%',
  '"quoted", name; and more',
  'CRM 录入',
  'constructor',
  'margin',
  'x'.repeat(100),
  '😀',
];

describe('addOwnIndicator', () => {
  it('[S-3] should derive ids from Latin names and number those of other scripts', () => {
    expect(idsOf(added(['Überstunden je Woche', '录入及时率', '二次跟进', '2nd visits', '=1+1']))).toEqual([
      'uberstunden_je_woche',
      'own_1',
      'own_2',
      'own_2nd_visits',
      'own_1_1',
    ]);
  });

  it('[S-3] should never take an id of the catalogue or of the plan', () => {
    expect(idsOf(added(['Sales-amount!', 'Call backs', 'Call-backs']))).toEqual([
      'own_sales_amount',
      'call_backs',
      'call_backs_2',
    ]);
  });

  it('[S-3] should come in without weight and target, as unit and direction say', () => {
    const lower = addOwnIndicator(START, own('Returns', { direction: 'lower', dimension: 'results' }));
    expect(lower.ok && lower.value.indicators.at(-1)).toEqual({
      id: 'returns',
      name: 'Returns',
      ...{ dimension: 'results', unit: 'count', direction: 'lower', role: 'weighted', weight: 0 },
      ...{ target: null, baseline: null, rule: 'lower', source: '', cycle: 'monthly' },
    });
    const level = addOwnIndicator(START, own('Rank', { unit: 'level' }));
    expect(level.ok && level.value.indicators.at(-1)?.rule).toMatch(/^levels /);
  });

  it.each(['', ' \t\n', '\u0000'])('[S-3] should refuse %j, which names nothing', (name) => {
    expect(addOwnIndicator(START, own(name))).toMatchObject({ findings: [{ code: 'own.noName' }] });
  });

  it('[S-3] should refuse a name that is too long or taken, whatever its case and width', () => {
    const long = addOwnIndicator(START, own('x'.repeat(101)));
    expect(long).toMatchObject({ findings: [{ code: 'plan.tooLong', args: { maximum: 100 } }] });
    const plan = added(['Call backs', 'margin']);
    for (const name of ['ＣＡＬＬ  backs', 'Margin']) {
      expect(addOwnIndicator(plan, own(name))).toMatchObject({ findings: [{ code: 'own.nameTaken' }] });
    }
  });

  it('should keep to one line what was pasted', () => {
    expect(added(['\tCall\r\nbacks\u0000']).indicators.at(-1)?.name).toBe('Call backs');
  });

  it('[S-5] [S-42] should come back from the plan sheet as it was, in either language', () => {
    const plan = added(HOSTILE);
    expect(parsePlan(plan)).toMatchObject({ ok: true });
    expect(new Set(idsOf(plan)).size).toBe(HOSTILE.length);
    for (const language of LANGUAGES) {
      expect(readPlan(valuesOf(planSheet(plan, language)))).toEqual({ ok: true, value: plan });
    }
  });
});
