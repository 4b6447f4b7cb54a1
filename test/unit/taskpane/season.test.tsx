// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSeason } from '../../../src/plan/season.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('mature_team', 'en');
const weightOf = (plan: Plan, id: string): number | undefined =>
  plan.indicators.find((indicator) => indicator.id === id)?.weight;

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 12) });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

async function withSeason(): Promise<Plan> {
  const season = startSeason(PLAN, { season: 'peak', until: '2026-12-31', today: '2026-11-23' });
  if (!season.ok) throw new Error('the season was refused');
  await createPlan(workbook, season.value, 'en');
  return season.value;
}

const standing = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'The plan in this workbook' });

async function openPlanTab(): Promise<ReturnType<typeof userEvent.setup>> {
  render(<App workbook={workbook} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Plan' }));
  return user;
}

describe('a season', () => {
  it('[S-10] should be shown as a diff before it changes the plan', async () => {
    const user = await openPlanTab();
    await user.click(screen.getByText('Adjust to what has changed'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'What has changed?' }), 'The peak season begins');
    expect(screen.getByLabelText(/^Last day of the season/)).toHaveProperty('value', '2026-12-31');
    expect(screen.getByText('Season ends: nothing → 2026-12-31')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change the plan like this' }));
    expect(screen.getByText(/^The plan is changed\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Create plan' }));
    await screen.findByText(/^Peak season until 2026-12-31\./);
  });

  it('[S-10] should say why an adjustment cannot be made, and offer no button for it', async () => {
    const user = await openPlanTab();
    await user.click(screen.getByText('Adjust to what has changed'));
    const what = screen.getByRole('combobox', { name: 'What has changed?' });
    await user.selectOptions(what, 'The peak season begins');
    const until = screen.getByLabelText(/^Last day of the season/);
    fireEvent.change(until, { target: { value: '2026-11-22' } });
    expect(screen.getByText(/2026-11-22/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change the plan like this' })).toBeNull();
    fireEvent.change(until, { target: { value: '2026-11-23' } });
    expect(screen.getByRole('button', { name: 'Change the plan like this' })).toBeTruthy();
  });

  it('[S-10] should say when it is over, and bring the weights of before back into the workbook', async () => {
    const season = await withSeason();
    vi.setSystemTime(new Date(2027, 0, 1, 8));
    const user = await openPlanTab();
    const place = within(await standing());
    await place.findByText(/^Peak season ended on 2026-12-31/);
    await user.click(place.getByRole('button', { name: 'Bring the weights back' }));
    await waitFor(() => expect(place.queryByText(/^Peak season ended/)).toBeNull());
    const after = await readWorkbookPlan(workbook);
    if (after.kind !== 'ready') throw new Error('the plan is broken');
    expect(after.plan.indicators.map(({ weight }) => weight)).toEqual(PLAN.indicators.map(({ weight }) => weight));
    expect(after.plan).toMatchObject({ season: 'none', version: season.version + 1 });
    expect(after.plan.seasonEnds).toBeUndefined();
  });

  it('[S-10] should say before anybody is scored by it that it is over, and lead to the plan', async () => {
    await withSeason();
    vi.setSystemTime(new Date(2027, 0, 1, 8));
    render(<App workbook={workbook} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('tab', { name: 'Score' }));
    await screen.findByText(/^Peak season ended on 2026-12-31, and the plan still has its weights/);
    await user.click(screen.getByRole('button', { name: 'Go to the plan' }));
    await within(await standing()).findByRole('button', { name: 'Bring the weights back' });
  });

  it('[S-10] should keep its weights until its last day', async () => {
    const season = await withSeason();
    vi.setSystemTime(new Date(2026, 11, 31, 23));
    await openPlanTab();
    const place = within(await standing());
    await place.findByText(/^Peak season until 2026-12-31\./);
    expect(place.queryByText(/^Peak season ended/)).toBeNull();
    expect(weightOf(season, 'sales_amount')).toBeGreaterThan(weightOf(PLAN, 'sales_amount') ?? 100);
  });

  it('[S-10] should end before its last day where people say so, shown as a diff first', async () => {
    const season = await withSeason();
    const user = await openPlanTab();
    const place = within(await standing());
    await user.click(await place.findByText('End it now'));
    expect(place.getByText('Season: Peak season → No season')).toBeTruthy();
    await user.click(place.getByRole('button', { name: 'Bring the weights back' }));
    await waitFor(() => expect(place.queryByText('End it now')).toBeNull());
    const after = await readWorkbookPlan(workbook);
    if (after.kind !== 'ready') throw new Error('the plan is broken');
    expect(after.plan.indicators.map(({ weight }) => weight)).toEqual(PLAN.indicators.map(({ weight }) => weight));
    expect(after.plan.version).toBe(season.version + 1);
  });
});
