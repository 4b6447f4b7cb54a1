import { expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { compilePlan, scoreTeam } from '../../../src/scoring/scorecard.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { readPlan } from '../../../src/sheets/readPlan.ts';
import { valuesOf } from './specCells.ts';

const template = planFromTemplate('balanced_case', 'en');

/** The worked case, its first indicator with lights of its own. */
const withLights = (lights: { readonly green: number; readonly yellow: number }): Plan => ({
  ...template,
  indicators: template.indicators.map((each, index) => (index === 0 ? { ...each, lights } : each)),
});

it('[S-23] should light an indicator by its own thresholds, and the others by those of the plan', () => {
  const compiled = compilePlan(withLights({ green: 85, yellow: 50 }));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const ninety = template.indicators.map(({ target }) => ({ kind: 'value', value: 0.9 * (target ?? 0) }) as const);
  const actuals = { people: ['Ann'], indicators: template.indicators.map(({ id }) => id), rows: [ninety] };
  const [ann] = scoreTeam(compiled.value, actuals).people;
  expect(ann?.indicators.map(({ light }) => light)).toEqual(['green', 'yellow', 'yellow', 'yellow', 'yellow']);
});

it('[S-23] should refuse a green below yellow at the indicator', () => {
  expect(compilePlan(withLights({ green: 50, yellow: 85 }))).toMatchObject({
    ok: false,
    findings: [{ code: 'lights.order', where: { kind: 'path', path: ['indicators', 0, 'lights', 'yellow'] } }],
  });
});

it.each(['en', 'zh-CN'] as const)('[S-5] should ask for both lights of an indicator on the sheet in %s', (language) => {
  const plan = { ...withLights({ green: 85, yellow: 50 }), language };
  const values = valuesOf(planSheet(plan, language));
  const read = readPlan(values);
  expect(read.ok && read.value.indicators[0]?.lights).toEqual({ green: 85, yellow: 50 });
  const halved = values.map((row) => row.map((cell) => (cell === 50 ? null : cell)));
  expect(readPlan(halved)).toMatchObject({
    ok: false,
    findings: [{ code: 'plan.missing', where: { kind: 'address' } }],
  });
});
