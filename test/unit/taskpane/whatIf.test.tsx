// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { App } from '../../../taskpane/App.tsx';
import { checkScorecard } from '../../../taskpane/commands/checkScorecard.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readVersions } from '../../../taskpane/commands/readVersions.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { WorkbookError } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { CALL_LOG, QUALITY_FIGURES } from './callLogs.ts';

configure({ asyncUtilTimeout: 10_000 });

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  // A page without layout has no height, and so no row in sight.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const slider = (name: string): Promise<HTMLElement> => screen.findByRole('slider', { name });
const move = async (name: string, value: number): Promise<void> => {
  fireEvent.change(await slider(name), { target: { value: String(value) } });
};
const row = (person: string): string => {
  const table = screen.getByRole('table', { name: 'Everyone, before → after' });
  const found = within(table)
    .getAllByRole('row')
    .find(({ textContent }) => textContent?.startsWith(person) === true);
  return found?.textContent ?? '';
};

async function openWhatIf(): Promise<ReturnType<typeof userEvent.setup>> {
  workbook.addSheet('Calls', CALL_LOG);
  await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en', { people: ['Ann', 'Bob', '陈静'] });
  QUALITY_FIGURES.slice(1).forEach((line, index) => {
    [...'EFG'].forEach((column, at) => workbook.type('Actuals', `${column}${index + 6}`, line[at + 1] ?? null));
  });
  render(<App workbook={workbook} />);
  await screen.findByRole('combobox', { name: 'Agent' });
  const user = userEvent.setup();
  await user.click(await button('Score team'));
  await user.click(await button('What if …'));
  await screen.findByRole('table', { name: 'Everyone, before → after' });
  await waitFor(() => expect(row('Ann')).not.toBe(''));
  return user;
}

const planNow = async () => {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') throw new Error(standing.kind);
  return standing.plan;
};
const weightOf = (plan: Awaited<ReturnType<typeof planNow>>, id: string): number | undefined =>
  plan.indicators.find((each) => each.id === id)?.weight;

describe('moving weights and targets', { timeout: 60_000 }, () => {
  it('[S-7] should balance the other weights and show what follows for everyone, without writing anything', async () => {
    await openWhatIf();
    const writes = workbook.writes.length;
    expect(row('Ann')).not.toContain('→');
    await move('Weight % of Effective calls', 80);
    expect(await slider('Weight % of Effective calls')).toHaveProperty('value', '80');
    const others = ['Effective-call rate', 'Customer satisfaction', 'Script compliance', 'Training pass rate'];
    const rest = await Promise.all(
      others.map(async (name) =>
        Number(
          ((await slider(`Weight % of ${name}`)) as HTMLInputElement).getAttribute('aria-valuetext')?.replace(' %', ''),
        ),
      ),
    );
    expect(rest.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(20, 9);
    await waitFor(() => expect(row('Bob')).toMatch(/\d+\.\d\d → \d+\.\d\d/));
    expect(
      screen.getByText(/change rank|changes rank|Nobody changes rank/, { selector: '[aria-hidden]' }),
    ).toBeTruthy();
    await screen.findByText(/Green .*change/, { selector: '[role=status]' });
    expect(workbook.writes).toHaveLength(writes);
  });

  it('should follow a target as well, by slider and by field', async () => {
    const user = await openWhatIf();
    await move('Target of Training pass rate', 0.5);
    await waitFor(() => expect(row('Ann')).toContain('→'));
    const field = screen.getByRole('textbox', { name: 'Target of Training pass rate' });
    expect(field).toHaveProperty('value', '50');
    const moved = row('Ann');
    await user.clear(field);
    await user.type(field, '100');
    await waitFor(() => expect(row('Ann')).not.toBe(moved));
  });

  it('[S-18] should say what keeps a plan from scoring, and keep the list and the workbook as they were', async () => {
    const user = await openWhatIf();
    const field = await screen.findByRole('textbox', { name: 'Target of Training pass rate' });
    const before = row('Ann');
    await user.clear(field);
    await user.type(field, '0');
    expect(await screen.findByText(/nobody can be scored/)).toBeTruthy();
    expect((await button('Apply …')).getAttribute('aria-disabled')).toBe('true');
    expect(row('Ann')).toBe(before);
  });
});

describe('what was moved', { timeout: 60_000 }, () => {
  it('[S-38] should be applied as a new version after it was shown, with the scores by it, in one write', async () => {
    const user = await openWhatIf();
    const [before, writes] = [await planNow(), workbook.writes.length];
    await move('Weight % of Effective calls', 80);
    await waitFor(() => expect(row('Ann')).toContain('→'));
    await user.click(await button('Apply …'));
    expect(screen.getByText(/^Effective calls, Weight: \d+ % → 80 %$/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'More calls');
    await user.click(await button('Write it and score again'));
    expect(await screen.findByText('The plan is version 2 now, and the team is scored by it.')).toBeTruthy();
    const after = await planNow();
    expect([before.version, after.version]).toEqual([1, 2]);
    expect(weightOf(after, 'effective_calls')).toBe(80);
    expect(after.profile).toBe('custom');
    expect(workbook.writes).toHaveLength(writes + 1);
    const versions = await readVersions(workbook);
    const last = versions.ok ? versions.value.log.versions.at(-1) : null;
    expect(last).toMatchObject({ version: 2, reason: 'More calls', plan: { version: 2 } });
    expect((await checkScorecard(workbook))?.state.kind).toBe('current');
    expect(screen.getByText('Plan: New team · version 2')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('What if …');
  });

  it('should be dropped without a trace', async () => {
    const user = await openWhatIf();
    const [before, writes] = [await planNow(), workbook.writes.length];
    await move('Weight % of Effective calls', 80);
    await user.click(await button('Drop'));
    expect(await screen.findByText('Dropped. The plan and the scores are as they were.')).toBeTruthy();
    expect(await planNow()).toEqual(before);
    expect(workbook.writes).toHaveLength(writes);
    await user.click(await button('What if …'));
    expect(await slider('Weight % of Effective calls')).not.toHaveProperty('value', '80');
  });

  it('should not be applied over a plan sheet that somebody has changed meanwhile', async () => {
    const user = await openWhatIf();
    await move('Weight % of Effective calls', 80);
    const { row: first } = planLayout(await planNow()).indicators;
    workbook.type('Plan', cellAddress(first + 1, planColumnIndex('target')), 12_345);
    const before = await planNow();
    await user.click(await button('Apply …'));
    await user.click(await button('Write it and score again'));
    expect(await screen.findByText(/was changed after the team was scored/)).toBeTruthy();
    expect(await planNow()).toEqual(before);
  });

  it('should stay moved when Excel refuses to write it, which is said in words', async () => {
    const user = await openWhatIf();
    const before = await planNow();
    await move('Weight % of Effective calls', 80);
    workbook.refuseNext('writeSheets', new WorkbookError('ProtectedSheet', 'Plan'));
    await user.click(await button('Apply …'));
    await user.click(await button('Write it and score again'));
    expect(await screen.findByText(/Remove the protection/)).toBeTruthy();
    expect(await planNow()).toEqual(before);
    expect(await slider('Weight % of Effective calls')).toHaveProperty('value', '80');
  });
});
