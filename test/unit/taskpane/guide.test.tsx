// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findRecords } from '../../../taskpane/commands/findRecords.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { valuesOf } from '../sheets/specCells.ts';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

type User = ReturnType<typeof userEvent.setup>;

async function start(workbook: MemoryWorkbook, start: string): Promise<User> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('button', { name: start }));
  return user;
}

const press = async (user: User, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const weightsOf = async (workbook: MemoryWorkbook): Promise<unknown> => {
  const standing = await readWorkbookPlan(workbook);
  return standing.kind === 'ready' ? standing.plan.indicators.map(({ id, weight }) => [id, weight]) : standing.kind;
};

describe('the worked case', () => {
  it('[S-39] should lead from the old plan to what came of the new one in five steps', async () => {
    const workbook = new MemoryWorkbook();
    const user = await start(workbook, 'Show me the worked case');

    await press(user, 'Put the case into the workbook');
    await screen.findByText(/There they are/);
    expect((await findRecords(workbook)).map(({ mapping }) => mapping?.kind)).toEqual(['figures']);
    expect(await weightsOf(workbook)).toEqual([
      ['sales_amount', 70],
      ['dials', 30],
    ]);
    await press(user, 'Next step');

    await press(user, 'Score 2026-03');
    const before = (await screen.findByText(/^In front are/)).textContent ?? '';
    expect(before).toMatch(/in the whole team 15% and 4%/);
    await press(user, 'Next step');

    await press(user, 'Look for conflicts');
    await screen.findByText(/pairs tested/);
    expect(screen.getByText(/^Outbound dials against Customer satisfaction: rank correlation -0\.\d\d$/)).toBeTruthy();
    await press(user, 'Next step');

    await press(user, 'Accept the new plan');
    await screen.findByText(/It is version 2 of the plan now/);
    expect(await weightsOf(workbook)).toEqual([
      ['sales_amount', 40],
      ['effective_calls', 20],
      ['csat', 20],
      ['script_compliance', 15],
      ['training_pass_rate', 5],
    ]);
    const log = JSON.stringify(valuesOf(workbook.specOf('changeLog')));
    expect(log).toContain('rewards pushing');
    expect(log).toContain('Outbound dials against Customer satisfaction');
    await press(user, 'Next step');

    await press(user, 'Score 2026-03 by the new plan');
    const after = (await screen.findByText(/^Now .* are in front/)).textContent ?? '';
    const inFront = /^In front are (.*?)\. Of/.exec(before)?.[1]?.split(', ') ?? [];
    expect(inFront.length).toBeGreaterThanOrEqual(3);
    for (const name of inFront) expect(after).not.toContain(name);
    const table = screen.getByRole('table', { name: 'The team before and after' });
    expect(table.textContent).toContain('Complaint rate15%5%-67%');
    expect(table.textContent).toContain('Repurchase rate4%12%+200%');
    expect(table.textContent).toContain('-10%');
    expect(table.textContent).toContain('+25%');
  });

  it('should say so rather than replace a plan of people’s own', async () => {
    const workbook = new MemoryWorkbook();
    const user = await start(workbook, 'Show me the worked case');
    await press(user, 'Leave the worked case');
    await createPlan(workbook, planFromTemplate('mature_team', 'en'), 'en');
    const writes = workbook.writes.length;
    await press(user, 'Show me the worked case');
    await screen.findByText(/This workbook has a plan/);
    expect(screen.queryByRole('button', { name: 'Put the case into the workbook' })).toBeNull();
    expect(workbook.writes).toHaveLength(writes);
  });

  it('should be told in Chinese', async () => {
    const workbook = new MemoryWorkbook();
    workbook.displayLanguage = 'zh-CN';
    const user = await start(workbook, '查看案例');
    await press(user, '把案例放入工作簿');
    await screen.findByText(/已放入/);
    await press(user, '下一步');
    await press(user, '给 2026-03 计分');
    expect((await screen.findByText(/^排在前面的是/)).textContent).toMatch(/全队为 15% 和 4%/);
    expect(JSON.stringify(valuesOf(workbook.specOf('workedCase')))).toContain('投诉率');
  });
});
