import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/plan/schema.ts';
import { TEMPLATE_IDS, planFromTemplate } from '../../../src/plan/templates.ts';
import { actualsSheet } from '../../../src/sheets/actualsSheet.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { readActuals } from '../../../src/sheets/readActuals.ts';
import { readPlan } from '../../../src/sheets/readPlan.ts';
import { richActuals, richPlan } from './plans.ts';
import { valuesOf } from './specCells.ts';

const ORIGIN = { sheet: 'Plan', row: 0, column: 0 };

describe.each(LANGUAGES)('the plan sheet in %s', (language) => {
  test.each(TEMPLATE_IDS)('[S-5] should read back as the plan it was made from: %s', (template) => {
    const plan = planFromTemplate(template, language);
    expect(readPlan(valuesOf(planSheet(plan, language)))).toEqual({ ok: true, value: plan });
  });

  test('[S-5] should keep gates, adjustments, limits, own indicators and texts that look like formulas', () => {
    const plan = richPlan();
    expect(readPlan(valuesOf(planSheet(plan, language)))).toEqual({ ok: true, value: plan });
  });

  test('[S-10] should read the end of a season as people write it, and as Excel keeps it', () => {
    const plan = richPlan();
    const { fields } = planLayout(plan);
    const place = fields.find(({ path }) => path[0] === 'seasonEnds')?.valueAt;
    const reading = (cell: string | number) => {
      const values = valuesOf(planSheet(plan, language));
      values[place?.row ?? 0]?.splice(place?.column ?? 0, 1, cell);
      return readPlan(values, ORIGIN);
    };
    for (const cell of ['2026-11-30', '2026/11/30', '2026年11月30日', 46356]) {
      expect(reading(cell)).toMatchObject({ ok: true, value: { seasonEnds: '2026-11-30' } });
    }
    expect(reading('Christmas')).toMatchObject({ findings: [{ code: 'plan.badDate', args: { found: 'Christmas' } }] });
  });

  test('[S-5] should name the cell of an edit that breaks the plan', () => {
    const plan = planFromTemplate('new_team', language);
    const { indicators, fields } = planLayout(plan);
    const values = valuesOf(planSheet(plan, language));
    const [row, weight] = [indicators.row + 2, planColumnIndex('weight')];
    values[row]?.splice(weight, 1, 'much');
    values[row]?.splice(planColumnIndex('role'), 1, 'nobody');
    const cap = fields.find(({ path }) => path[0] === 'cap')?.valueAt;
    values[cap?.row ?? 0]?.splice(cap?.column ?? 0, 1, null);
    const outcome = readPlan(values, ORIGIN);
    const places = outcome.ok ? [] : outcome.findings.map(({ code, where }) => [code, where]);
    const words = { en: ['Weight', 'Role', 'Points, cap'], 'zh-CN': ['权重', '角色', '得分上限'] }[language];
    const at = (address: string, label: number) => ({ kind: 'address', sheet: 'Plan', address, name: words[label] });
    expect(places).toContainEqual(['plan.wrongType', at(`G${row + 1}`, 0)]);
    expect(places).toContainEqual(['plan.notAllowed', at(`D${row + 1}`, 1)]);
    expect(places).toContainEqual(['plan.missing', at('E7', 2)]);
    expect(places).toHaveLength(3);
  });

  test('[S-5] should read a plan that was moved and has a row more', () => {
    const plan = planFromTemplate('mature_team', language);
    const values = valuesOf(planSheet(plan, language));
    const { indicators } = planLayout(plan);
    const last = values[indicators.row + plan.indicators.length] ?? [];
    const more = last.map((cell, column) => (column === 0 ? 'punctuality' : column === 1 ? 'Punctuality' : cell));
    values.splice(indicators.row + plan.indicators.length + 1, 0, more);
    const moved = [[], [], ...values.map((row) => [null, ...row])];
    const outcome = readPlan(moved);
    const [first, second] = outcome.ok ? outcome.value.indicators.slice(-2) : [];
    expect(second).toMatchObject({ id: 'punctuality', name: 'Punctuality', weight: first?.weight });
  });

  test('[S-18] should read the input sheet back, with what is missing and what does not apply', () => {
    const plan = richPlan();
    const actuals = richActuals(plan);
    const outcome = readActuals(valuesOf(actualsSheet(plan, actuals, language)), plan);
    expect(outcome.ok && outcome.value.actuals).toEqual(actuals);
    expect(outcome.ok && outcome.value.period).toBe('2026-11');
  });
});

describe('a sheet without a plan', () => {
  test('[S-5] should be refused in words', () => {
    expect(readPlan([['Hello']], ORIGIN)).toEqual({
      ok: false,
      findings: [{ code: 'sheet.notPlan', args: { sheet: 'Plan' } }],
    });
  });
});

describe('figures from any table', () => {
  const plan = planFromTemplate('new_team', 'en');
  const read = (...values: (string | number | null)[][]) =>
    readActuals(values, plan, { sheet: 'Data', row: 4, column: 1 });

  test('[S-18] should know indicators by id and by name in either language', () => {
    const outcome = read(
      ['姓名', 'effective_calls', '客户满意度', 'Training pass rate (%)', 'Shoe size'],
      ['Ann', 12, 0.9, 1, 44],
    );
    expect(outcome.ok && outcome.value.actuals.indicators).toEqual(['effective_calls', 'csat', 'training_pass_rate']);
    expect(outcome.ok && outcome.value.ignored).toEqual(['Shoe size']);
  });

  test('[S-18] should name the cell of text that stands in place of a number', () => {
    const outcome = read(['Agent', 'csat'], ['Ann', 0.9], ['Bob', '92%']);
    expect(outcome.ok && outcome.value.actuals.rows[1]?.[0]).toEqual({
      kind: 'faulty',
      finding: {
        code: 'actual.notNumber',
        where: { kind: 'address', sheet: 'Data', address: 'C7' },
        args: { found: '92%' },
      },
    });
  });

  test('[S-18] should refuse a person who stands twice in a period, listing the rows', () => {
    const outcome = read(['Agent', 'csat'], ['Ann', 0.9], ['Bob', 0.8], ['Ann', 0.7]);
    expect(!outcome.ok && outcome.findings[0]).toMatchObject({
      code: 'actuals.duplicatePerson',
      args: { person: 'Ann', rows: '6, 8' },
    });
  });

  test('should take the rows of the plan’s period, and ask when none is meant', () => {
    const rows = [
      ['Period', 'Agent', 'csat'],
      ['2026-10', 'Ann', 0.9],
      ['2026-11', 'Ann', 0.7],
    ];
    const chosen = readActuals(rows, { ...plan, period: '2026-11' });
    expect(chosen.ok && chosen.value.actuals.rows).toEqual([[{ kind: 'value', value: 0.7 }]]);
    expect(!chosen.ok || readActuals(rows, plan)).toMatchObject({
      ok: false,
      findings: [{ code: 'sheet.periodUnclear' }],
    });
  });

  test('should say which column is lacking', () => {
    expect(read(['Who', 'csat'], ['Ann', 1])).toMatchObject({ findings: [{ args: { column: 'agent' } }] });
    expect(read(['Agent', 'Mood'], ['Ann', 1])).toMatchObject({ findings: [{ args: { column: 'indicators' } }] });
  });
});
