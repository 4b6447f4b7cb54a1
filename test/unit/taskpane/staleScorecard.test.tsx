// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex, type PlanColumnId } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { App } from '../../../taskpane/App.tsx';
import { checkScorecard } from '../../../taskpane/commands/checkScorecard.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const plan = planFromTemplate('new_team', 'en');
const STALE = /plan sheet was changed after the scorecard was made by it \(version 1\)/;

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  await createPlan(workbook, plan, 'en', { people: ['Ann', 'Bob'] });
});

function typePlan(column: PlanColumnId, value: Cell): void {
  workbook.type('Plan', cellAddress(planLayout(plan).indicators.row + 1, planColumnIndex(column)), value);
}

async function open(tab: 'Plan' | 'Score'): Promise<ReturnType<typeof userEvent.setup>> {
  render(<App workbook={workbook} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: tab }));
  return user;
}

const standing = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'The plan in this workbook' });

describe('a scorecard that the plan has left behind', { timeout: 60_000 }, () => {
  it('[S-43] should be said where people score, with the button that scores again', async () => {
    typePlan('rule', 'pass');
    const user = await open('Score');
    expect(await screen.findByText(STALE)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Score again' }));
    await screen.findByRole('heading', { name: 'Result' });
    expect(screen.queryByText(STALE)).toBeNull();
    expect((await checkScorecard(workbook))?.state.kind).toBe('current');
  });

  it('[S-43] should be said beside the plan as soon as its sheet is changed, and no more once it is changed back', async () => {
    const user = await open('Plan');
    await within(await standing()).findByText(/Nothing is wrong with it/);
    expect(screen.queryByText(STALE)).toBeNull();
    typePlan('target', 12345);
    expect(await within(await standing()).findByText(STALE)).toBeTruthy();
    typePlan('target', plan.indicators[0]?.target ?? null);
    await waitFor(() => expect(screen.queryByText(STALE)).toBeNull());
    typePlan('target', 12345);
    await user.click(await screen.findByRole('button', { name: 'Go to Score to score again' }));
    expect(await screen.findByRole('button', { name: 'Score again' })).toBeTruthy();
  });

  it('[S-43] should name both versions where they differ', async () => {
    const version = planLayout(plan).fields.find(({ path }) => path[0] === 'version')?.valueAt ?? { row: 0, column: 0 };
    workbook.type('Plan', cellAddress(version.row, version.column), 3);
    await open('Plan');
    const text = /made by version 1 of the plan, and the plan is version 3 now/;
    expect(await within(await standing()).findByText(text)).toBeTruthy();
  });

  it('[S-43] should not be said of a scorecard that agrees with its plan', async () => {
    await open('Score');
    await screen.findByText(/Plan in force|version 1/);
    expect(screen.queryByText(STALE)).toBeNull();
  });
});
