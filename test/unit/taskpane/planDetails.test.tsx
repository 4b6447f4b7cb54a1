// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
});
afterEach(cleanup);

async function planInWorkbook() {
  const standing = await readWorkbookPlan(workbook);
  return standing.kind === 'ready' ? standing.plan : null;
}

describe('name, period and people of a plan', { timeout: 60_000 }, () => {
  it('should stand on the sheets once the plan is created', async () => {
    const user = userEvent.setup();
    workbook.displayLanguage = 'zh-CN';
    render(<App workbook={workbook} />);
    await user.type(await screen.findByRole('textbox', { name: '方案名称（可选）' }), '秋季方案');
    await user.type(screen.getByRole('textbox', { name: '周期（可选）' }), '2026-11');
    await user.type(screen.getByRole('textbox', { name: '人员（可选）' }), '陈静{Enter}王芳');
    await user.click(screen.getByRole('button', { name: '创建方案' }));
    await screen.findByRole('button', { name: '查看工作表“实际数据”' });
    expect(await planInWorkbook()).toMatchObject({ name: '秋季方案', period: '2026-11', language: 'zh-CN' });
    const names = (await workbook.readSheet('actuals'))?.values.map((row) => row[1]);
    expect(names).toEqual(expect.arrayContaining(['陈静', '王芳']));
  });

  it('should survive a look at the other step', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name of the plan (optional)' }), 'Autumn');
    await user.click(screen.getByRole('tab', { name: 'Score' }));
    await screen.findByRole('button', { name: 'Choose a plan' });
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    const name = await screen.findByRole('textbox', { name: 'Name of the plan (optional)' });
    expect(name).toHaveProperty('value', 'Autumn');
  });
});

describe('a workbook with a plan', { timeout: 60_000 }, () => {
  it('should be changed from that plan, said to be replaced, and become its next version', async () => {
    const user = userEvent.setup();
    await createPlan(workbook, { ...planFromTemplate('mature_team', 'en'), name: 'Spring' }, 'en');
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: 'Plan' }));
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.clear(screen.getByRole('textbox', { name: 'Target of Complaint rate' }));
    await user.type(screen.getByRole('textbox', { name: 'Target of Complaint rate' }), '2.5');
    await screen.findByText(/“Create plan” replaces it/);
    await user.click(screen.getByRole('button', { name: 'Create plan' }));
    await screen.findByText(/The plan is in the workbook/);
    const plan = await planInWorkbook();
    expect(plan).toMatchObject({ name: 'Spring', version: 2 });
    expect(plan?.indicators.find(({ id }) => id === 'complaint_rate')?.target).toBe(0.025);
  });
});

describe('rules in the pane', { timeout: 60_000 }, () => {
  it('[S-16] should be worded in its language, and take either', async () => {
    const user = userEvent.setup();
    workbook.displayLanguage = 'zh-CN';
    render(<App workbook={workbook} />);
    const rule = await screen.findByRole('textbox', { name: '客户满意度的计分规则' });
    expect(rule).toHaveProperty('value', '越高越好');
    await user.clear(rule);
    await user.type(rule, 'higher from 0.5');
    expect(rule).toHaveProperty('value', 'higher from 0.5');
    await user.tab();
    expect(rule).toHaveProperty('value', '越高越好 从 0.5');
  });
});
