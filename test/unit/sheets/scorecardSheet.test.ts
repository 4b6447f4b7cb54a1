import type { CellValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Plan } from '../../../src/plan/schema.ts';
import { TEMPLATE_IDS, planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import { compilePlan } from '../../../src/scoring/scorecard.ts';
import { scorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { scorecardSheet } from '../../../src/sheets/scorecardSheet.ts';
import { rowValues } from '../../../src/sheets/scorecardValues.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { atOnce } from '../../../src/pieces.ts';
import { calculate } from '../../parity/workbook.ts';
import { richActuals, richPlan } from './plans.ts';
import { matrixOf, parityRows } from './specCells.ts';

function compiled(plan: Plan) {
  const outcome = compilePlan(plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

function sheetsOf(plan: Plan, actuals: Actuals | null, language: Plan['language']) {
  const outcome = workbookSheets(plan, actuals, language);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** Someone good, someone weak and someone without a figure, for any plan. */
function sampleActuals(plan: Plan): Actuals {
  const share = [1.1, 0.7, 0.95];
  return {
    people: ['A', 'B', 'C'],
    indicators: plan.indicators.map(({ id }) => id),
    rows: share.map((part, person) =>
      plan.indicators.map(({ target }, index) =>
        person === 2 && index === 0 ? { kind: 'missing' } : { kind: 'value', value: (target ?? 1) * part },
      ),
    ),
  };
}

/** Text formulas give '' where the engine has nothing; LibreOffice writes errors in their own words. */
const tidy = (value: unknown): unknown =>
  value === '' || value === undefined || value === null
    ? null
    : typeof value === 'string' && value.startsWith('#')
      ? 'error'
      : value;

function expectSame(calculated: readonly CellValue[], engine: readonly unknown[], invalid: string): void {
  const expected = engine.map((value) => (value === invalid ? 'error' : tidy(value)));
  calculated.map(tidy).forEach((value, column) => {
    const wanted = expected[column] ?? null;
    if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 9);
    else expect(value === invalid ? 'error' : value).toBe(wanted);
  });
}

describe.each(LANGUAGES)('the scorecard in %s', (language) => {
  test('[S-41] should calculate in LibreOffice what the engine says, for every case of a plan', async () => {
    const plan = richPlan();
    const actuals = richActuals(plan);
    const sheets = sheetsOf(plan, actuals, language);
    const calculated = await calculate(sheets.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
    const card = calculated.get(sheets[2]?.name ?? '') ?? [];
    const { firstRow } = scorecardLayout(plan, 6);
    const invalid = language === 'en' ? 'check data' : '请检查数据';
    atOnce(rowValues(compiled(plan), actuals, language)).forEach((row, person) => {
      expectSame(card[firstRow + person]?.slice(0, row.length) ?? [], row, invalid);
    });
    expect(card[firstRow]?.slice(-3)).toEqual(
      ['● Green', 'S', 1].map((each) => (language === 'en' || each !== '● Green' ? each : '● 绿')),
    );
  });

  test('[S-41] should calculate every template', async () => {
    const plans = TEMPLATE_IDS.map((id) => planFromTemplate(id, language));
    const books = plans.map((plan) => sheetsOf(plan, sampleActuals(plan), language));
    const named = books.flatMap((specs, book) =>
      specs.map((spec) => {
        const rows = parityRows(spec).map((row) =>
          row.map((cell) =>
            typeof cell === 'object' && cell !== null ? { formula: cell.formula.replaceAll("'!", `${book}'!`) } : cell,
          ),
        );
        return { name: `${spec.name}${book}`, rows };
      }),
    );
    const calculated = await calculate(named);
    plans.forEach((plan, book) => {
      const card = calculated.get(`${books[book]?.[2]?.name}${book}`) ?? [];
      atOnce(rowValues(compiled(plan), sampleActuals(plan), language)).forEach((row, person) => {
        expectSame(card[scorecardLayout(plan, 3).firstRow + person]?.slice(0, row.length) ?? [], row, 'none');
      });
    });
  });
});

describe('the scorecard', () => {
  const plan = planFromTemplate('new_team', 'en');

  test('[S-43] should say which plan made it', () => {
    const madeBy = matrixOf(scorecardSheet(compiled(plan), null, 'en'))[1]?.[0];
    expect(madeBy).toMatchObject({ value: expect.stringMatching(/New team · version 1 · fingerprint [0-9a-f]{16}/) });
  });

  test('[S-41] should use no function of the add-in unless asked to', () => {
    const formulas = (form: 'builtin' | 'telekpi') =>
      JSON.stringify(scorecardSheet(compiled(plan), sampleActuals(plan), 'en', form).blocks);
    expect(formulas('builtin')).not.toContain('TELEKPI');
    expect(formulas('telekpi')).toContain('TELEKPI.KPI_SCORE(');
  });

  test('[S-23] should never tell a light by colour alone', () => {
    const lights = (scorecardSheet(compiled(plan), null, 'zh-CN').conditionalFormats ?? []).flatMap(({ rule }) =>
      rule.kind === 'textEquals' ? [rule.text] : [],
    );
    expect(lights).toEqual(['● 绿', '▲ 黄', '■ 红']);
  });

  test('[S-21] should not make up a total where the plan asks for team figures', () => {
    const shared = compiled({ ...plan, teamShare: 0.2 });
    const total = matrixOf(scorecardSheet(shared, sampleActuals(plan), 'en'))[6]?.[6];
    expect(total).toMatchObject({ formula: '=IF($A7="","","check data")' });
  });
});
