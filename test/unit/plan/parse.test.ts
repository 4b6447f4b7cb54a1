import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/plan/parse.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../../src/plan/templates.ts';

const plan = planFromTemplate('new_team', 'en');
const findingsOf = (document: unknown) => {
  const outcome = parsePlan(document);
  return outcome.ok
    ? []
    : outcome.findings.map(({ code, where, args }) => [code, where?.kind === 'path' && where.path.join('.'), args]);
};
const withFirst = (patch: object) => ({
  ...plan,
  indicators: plan.indicators.map((indicator, index) => (index === 0 ? { ...indicator, ...patch } : indicator)),
});

describe('parsePlan', () => {
  it.each(TEMPLATE_IDS)('[S-5] should take the template %s unchanged, also after JSON', (id) => {
    const template = planFromTemplate(id, 'zh-CN');
    expect(parsePlan(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, value: template });
  });

  it('[S-40] should say where and why a value is refused', () => {
    expect(findingsOf(withFirst({ weight: 'high' }))).toEqual([
      ['plan.wrongType', 'indicators.0.weight', { expected: 'number', type: 'text' }],
    ]);
    expect(findingsOf(withFirst({ weight: 101 }))).toEqual([
      ['plan.tooLarge', 'indicators.0.weight', { found: '101', maximum: 100 }],
    ]);
    expect(findingsOf(withFirst({ weight: -1 }))).toEqual([
      ['plan.tooSmall', 'indicators.0.weight', { found: '-1', minimum: 0 }],
    ]);
    expect(findingsOf(withFirst({ weight: undefined }))).toEqual([['plan.missing', 'indicators.0.weight', {}]]);
    expect(findingsOf(withFirst({ id: 'Ä b' }))).toEqual([['plan.badId', 'indicators.0.id', { found: 'Ä b' }]]);
    expect(findingsOf(withFirst({ dimension: 'sales' }))).toEqual([
      [
        'plan.notAllowed',
        'indicators.0.dimension',
        { found: 'sales', allowed: 'results, efficiency, quality, growth' },
      ],
    ]);
    expect(findingsOf(withFirst({ rule: '' }))).toEqual([['plan.tooShort', 'indicators.0.rule', { minimum: 1 }]]);
    expect(findingsOf({ ...plan, name: 'x'.repeat(101) })).toEqual([['plan.tooLong', 'name', { maximum: 100 }]]);
    expect(findingsOf({ ...plan, version: 1.5 })).toEqual([
      ['plan.wrongType', 'version', { expected: 'int', type: 'number' }],
    ]);
    expect(findingsOf({ ...plan, version: 0 })).toEqual([['plan.tooSmall', 'version', { found: '0', minimum: 1 }]]);
    expect(findingsOf({ ...plan, schemaVersion: 2 })).toEqual([
      ['plan.notAllowed', 'schemaVersion', { found: '2', allowed: '1' }],
    ]);
  });

  it('[S-40] should report everything that is wrong at once', () => {
    expect(findingsOf({ ...withFirst({ weight: null }), cap: 'x', market: 'b2g' })).toHaveLength(3);
  });

  it('[S-40] should refuse an entry it does not know instead of dropping it', () => {
    expect(findingsOf(withFirst({ treshold: 0.6 }))).toEqual([
      ['plan.unknownKey', 'indicators.0', { key: 'treshold' }],
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('[S-40] should refuse the key %s at any depth', (key) => {
    const document: unknown = JSON.parse(
      JSON.stringify(plan).replace('"effectiveCall":{', `"effectiveCall":{"${key}":{"x":1},`),
    );
    expect(findingsOf(document)).toEqual([['plan.forbiddenKey', 'effectiveCall', { key }]]);
  });

  it.each([null, undefined, 3, 'plan', [], {}])('[S-40] should refuse %j, which is no plan', (document) => {
    expect(parsePlan(document).ok).toBe(false);
  });

  it('[S-40] should refuse a document that is nested without end', () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect(findingsOf(loop)).toMatchObject([['plan.nestedTooDeep', `loop${'.loop'.repeat(19)}`, {}]]);
  });

  it('[S-5] should refuse an id used twice', () => {
    const [first] = plan.indicators;
    expect(findingsOf({ ...plan, indicators: [...plan.indicators, first] })).toEqual([
      ['plan.duplicateId', 'indicators.5.id', { indicator: 'effective_calls' }],
    ]);
  });

  it('[S-15] should refuse a weight on a gate', () => {
    expect(findingsOf(withFirst({ role: 'gate' }))).toEqual([
      [
        'indicator.weightWithoutRole',
        'indicators.0.weight',
        { indicator: 'effective_calls', role: 'gate', weight: 20 },
      ],
    ]);
  });

  it('[S-24] should refuse grades, lights and limits that are out of order', () => {
    const [best, ...others] = plan.grades;
    expect(findingsOf({ ...plan, grades: [...others, best] })).toEqual([
      ['grades.order', 'grades.4.from', { grade: 'S', from: 95 }],
    ]);
    expect(findingsOf({ ...plan, grades: plan.grades.map((step) => ({ ...step, from: 0 })) })).toHaveLength(4);
    expect(findingsOf({ ...plan, lights: { green: 70, yellow: 80 } })).toMatchObject([['lights.order', 'lights', {}]]);
    expect(findingsOf({ ...plan, floor: 130 })).toMatchObject([['limits.order', 'cap', {}]]);
    expect(findingsOf(withFirst({ floor: 130 }))).toMatchObject([['limits.order', 'indicators.0.cap', {}]]);
  });
});
