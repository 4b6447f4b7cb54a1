// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { OwnIndicator } from '../../../src/plan/ownIndicator.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { App } from '../../../taskpane/App.tsx';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { withOwnIndicator } from '../../../taskpane/state/ownIndicator.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { planOf } from '../plan/planOf.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const START = planOf({ sales_amount: 60, csat: 40 });
const own = (name: string): OwnIndicator => ({ name, dimension: 'quality', unit: 'count', direction: 'higher' });

describe('withOwnIndicator', () => {
  it('[S-3] should send people to the catalogue for what it has, in either language', () => {
    for (const name of ['复购率', 'Repurchase rate', 'repurchase_rate']) {
      const finding = { code: 'own.inCatalogue', args: { indicator: 'repurchase_rate' } };
      expect(withOwnIndicator(START, own(name))).toMatchObject({ ok: false, findings: [finding] });
    }
    expect(withOwnIndicator(START, own('客户满意度'))).toMatchObject({ findings: [{ code: 'own.nameTaken' }] });
  });

  it('[S-3] should refuse a name that figures of another would be read for', () => {
    const refunds = withOwnIndicator(START, own('Refunds'));
    const plan: Plan = refunds.ok ? refunds.value : START;
    expect(withOwnIndicator(plan, own('Refunds (count)'))).toMatchObject({ findings: [{ code: 'own.nameTaken' }] });
    expect(withOwnIndicator(plan, own('Refunds (EU)'))).toMatchObject({ ok: true });
  });
});

describe('an indicator of one’s own', { timeout: 60_000 }, () => {
  it('[S-3] [S-42] should come into the plan with a card of its own, and stand on the sheets as text', async () => {
    const user = userEvent.setup();
    const workbook = new MemoryWorkbook();
    workbook.displayLanguage = 'zh-CN';
    render(<App workbook={workbook} />);
    await user.click(await screen.findByText('添加自定义指标'));
    const name = screen.getByRole('textbox', { name: '指标名称' });
    await user.type(name, '=录入及时率');
    await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '%');
    await user.selectOptions(screen.getByRole('combobox', { name: '维度' }), '服务质量');
    await user.click(screen.getByRole('button', { name: '加入方案' }));
    expect(name).toHaveProperty('value', '');
    const card = within(screen.getByRole('group', { name: '=录入及时率' }));
    expect(card.getByText(/需要目标值/)).toBeTruthy();
    await user.type(card.getByRole('textbox', { name: '=录入及时率的目标值' }), '95');
    await user.click(screen.getByRole('button', { name: '创建方案' }));
    await screen.findByText(/方案已写入工作簿/);
    const standing = await readWorkbookPlan(workbook);
    expect(standing.kind === 'ready' && standing.plan.indicators.at(-1)).toMatchObject({
      ...{ id: 'own_1', name: '=录入及时率', unit: 'ratio', dimension: 'quality', weight: 0, target: 0.95 },
    });
    expect((await workbook.readSheet('actuals'))?.values.flat()).toContain('=录入及时率（%）');
  });

  it('[S-3] should say why it is not added until that is put right', async () => {
    const user = userEvent.setup();
    render(<App workbook={new MemoryWorkbook()} />);
    await user.click(await screen.findByText('Add an indicator of your own'));
    const add = screen.getByRole('button', { name: 'Add to the plan' });
    await user.click(add);
    expect(screen.getByText(/^The indicator has no name/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'What it is called' }), 'Repurchase rate');
    expect(screen.queryByText(/^The indicator has no name/)).toBeNull();
    await user.click(add);
    expect(screen.getByText(/^The catalogue has Repurchase rate already/)).toBeTruthy();
  });
});
