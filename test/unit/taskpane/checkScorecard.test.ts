import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/plan/fingerprint.ts';
import { LANGUAGES } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { planMark, scorecardState } from '../../../src/sheets/scorecardState.ts';
import { checkScorecard } from '../../../taskpane/commands/checkScorecard.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { planIn } from '../../../src/sheets/ruleText.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { richPlan } from '../sheets/plans.ts';

const HASH = '0123456789abcdef';

describe('what a scorecard says of its plan', () => {
  it('[S-43] should be read in either language, wherever it stands', () => {
    const english = `Plan A · version 9 · version 12 · fingerprint ${HASH} · missing data: no total`;
    expect(planMark([[null], [null, 3, english]])).toEqual({ version: 12, fingerprint: HASH });
    expect(planMark([[`方案 北区 · 第 3 版 · 指纹 ${HASH} · 数据缺失：不计总分`]])).toEqual({
      version: 3,
      fingerprint: HASH,
    });
  });

  it('[S-43] should be unknown where somebody has removed it', () => {
    expect(scorecardState(richPlan(), [['Plan A · version 1 · fingerprint soon']])).toEqual({ kind: 'unknown' });
  });
});

describe.each(LANGUAGES)('the scorecard of a workbook in %s', (language) => {
  const messy = { ...richPlan(), name: ' (Team) $ [a] ', period: '  2026-11 ', version: 7 };
  const indicators = messy.indicators.map((each, index) => ({
    ...each,
    weight: [100 / 3, 100 / 3, 100 / 3][index] ?? 0,
    source: ' CRM  ',
  }));

  it.each([planFromTemplate('balanced_case', language), { ...messy, indicators }])(
    '[S-43] should be current as soon as it is written, whatever people typed: $name',
    async (plan) => {
      const workbook = new MemoryWorkbook();
      await createPlan(workbook, plan, language);
      expect(await checkScorecard(workbook)).toMatchObject({
        state: { kind: 'current', madeBy: { version: plan.version } },
      });
    },
  );

  it('[S-43] should say that the plan has changed since, and from which version', async () => {
    const workbook = new MemoryWorkbook();
    const plan = { ...planFromTemplate('new_team', language), version: 4 };
    await createPlan(workbook, plan, language);
    const { indicators: table, fields } = planLayout(plan);
    const sheet = language === 'en' ? 'Plan' : '考核方案';
    workbook.type(sheet, cellAddress(table.row + 1, planColumnIndex('rule')), 'pass');
    const check = await checkScorecard(workbook);
    expect(check?.state).toMatchObject({
      kind: 'changed',
      madeBy: { version: 4, fingerprint: fingerprint(planIn(plan, language)) },
      now: { version: 4 },
    });
    const version = fields.find(({ path }) => path[0] === 'version')?.valueAt ?? { row: 0, column: 0 };
    workbook.type(sheet, cellAddress(version.row, version.column), 5);
    expect((await checkScorecard(workbook))?.state).toMatchObject({ madeBy: { version: 4 }, now: { version: 5 } });
  });
});

it('[S-43] should have nothing to say of a workbook without a scorecard', async () => {
  expect(await checkScorecard(new MemoryWorkbook())).toBeNull();
});
