import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';

/** Uses everything a plan can hold: gates, an adjustment, own limits, an own indicator, a threshold. */
export function richPlan(): Plan {
  const base = planFromTemplate('balanced_case', 'en');
  const [sales, calls, csat, script, training] = base.indicators;
  if (!sales || !calls || !csat || !script || !training) throw new Error('The template has changed');
  return {
    ...base,
    name: '=Spring "sale"',
    version: 7,
    period: '2026-11',
    season: 'peak',
    seasonEnds: '2026-11-30',
    effectiveCall: { minMinutes: 2.5, needRequired: false, excludedOutcomes: ['voicemail', '语音信箱'] },
    indicators: [
      { ...sales, weight: 40, target: 10000, baseline: 8000.5, cap: 150, goal: 'loyalty', weightAfterSeason: 35 },
      {
        ...calls,
        weight: 33.3,
        target: 60,
        floor: -10,
        threshold: 0.5,
        lights: { green: 95, yellow: 70 },
        weightAfterSeason: null,
      },
      { ...csat, weight: 26.7, rule: 'bands 60%:0 80%:60 100%:100 120%:120' },
      { ...script, role: 'gate', weight: 0, gate: { effect: 'cap', amount: 55 } },
      {
        ...training,
        role: 'adjustment',
        weight: 0,
        id: 'praise',
        name: 'Praise',
        definition: 'Thanks from customers',
        goal: 'Customers who tell others',
        unit: 'count',
        target: null,
        rule: 'bonus 2',
      },
    ],
  };
}

const value = (amount: number): Measurement => ({ kind: 'value', value: amount });
const missing: Measurement = { kind: 'missing' };
const notApplicable: Measurement = { kind: 'notApplicable' };

/** One person a case: all there, gate failed, missing, not applicable, a data error, and a tie. */
export function richActuals(plan: Plan): Actuals {
  return {
    people: ['Ann', '=Bob', '陈静', 'Dee', 'Eve', 'Fay'],
    indicators: plan.indicators.map(({ id }) => id).concat('dials'),
    rows: [
      [value(12345.67), value(61), value(0.97), value(0.95), value(1), value(400)],
      [value(12345.67), value(61), value(0.97), value(0.5), value(1), value(401)],
      [value(9000), missing, value(0.9), value(0.95), value(0), missing],
      [value(-50), notApplicable, value(0.5), notApplicable, value(3), value(0)],
      [value(100), value(20), value(92), value(0.95), value(0), value(1)],
      [value(12345.67), value(61), value(0.97), value(0.95), value(1), value(5)],
    ],
  };
}
