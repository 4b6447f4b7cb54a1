// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  await createPlan(workbook, planFromTemplate('balanced_case', 'en'), 'en');
});
afterEach(cleanup);

/** The address of the cell in the row of an indicator, under a heading of the plan sheet. */
async function cellOf(indicator: string, heading: string): Promise<string> {
  const content = await workbook.readSheet('plan');
  const values = content?.values ?? [];
  const top = values.findIndex((row) => row.includes(heading) && row.includes('Weight'));
  const row = values.findIndex((line, index) => index > top && line.includes(indicator));
  const column = values[top]?.indexOf(heading) ?? -1;
  return cellAddress(row + (content?.area.row ?? 0), column + (content?.area.column ?? 0));
}

const standing = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'The plan in this workbook' });

async function openPlanTab(): Promise<ReturnType<typeof userEvent.setup>> {
  render(<App workbook={workbook} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Plan' }));
  await within(await standing()).findByText(/Nothing is wrong with it/);
  return user;
}

describe('the plan in the workbook', () => {
  it.each<[what: string, heading: string, value: Cell, sentence: RegExp]>([
    ['a rule that cannot be read', 'Rule', 'higher form 0.1', /cannot be read at character 8/],
    ['a weight that is text', 'Weight', 'a lot', /should be a number, not text/],
    ['a weight that breaks the sum', 'Weight', 0.5, /weights add up to 110 %, 10 away/],
    ['an unknown dimension', 'Dimension', 'Luck', /Luck is not one of/],
  ])('[S-5] should tell %s by cell, and that it is right again once corrected', async (_, heading, value, sentence) => {
    const user = await openPlanTab();
    const address = await cellOf('sales_amount', heading);
    const right: Cell = { Rule: 'higher', Weight: 0.4, Dimension: 'Results' }[heading] ?? null;
    workbook.type('Plan', address, value);
    const place = within(await standing());
    expect(await place.findByText(sentence)).toBeTruthy();
    await user.click(await place.findByRole('button', { name: `Show Plan!${address}` }));
    expect(workbook.selected).toEqual([`Plan!${address}`]);
    workbook.type('Plan', address, right);
    expect(await place.findByText(/Nothing is wrong with it/)).toBeTruthy();
  });

  it('[S-5] should be changed in the pane from what the sheet says now', async () => {
    const user = await openPlanTab();
    workbook.type('Plan', await cellOf('sales_amount', 'Target'), 120000);
    await user.click(await within(await standing()).findByRole('button', { name: 'Change it here' }));
    expect(await screen.findByRole('textbox', { name: 'Target of Sales amount' })).toHaveProperty('value', '120000');
  });
});
