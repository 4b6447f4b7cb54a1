// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });

const OLD = planFromTemplate('balanced_case', 'en');
/** Sales alone decide. */
const NEW = {
  ...OLD,
  indicators: OLD.indicators.map((each) => ({ ...each, weight: each.id === 'sales_amount' ? 80 : 5 })),
};

/** Ann sells, Bo serves. */
function figures(): Cell[][] {
  const of = (person: string, sells: number, serves: number): Cell[] => [
    ...['2026-03', person],
    ...OLD.indicators.map(({ id, target }) => (target ?? 0) * (id === 'sales_amount' ? sells : serves)),
  ];
  return [['Month', 'Agent', ...OLD.indicators.map(({ id }) => id)], of('Ann', 1.1, 0.6), of('Bo', 0.8, 1)];
}

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Months', figures(), 'Months');
  await createPlan(workbook, OLD, 'en', { date: '2026-01-31' });
  await createPlan(workbook, NEW, 'en', { date: '2026-02-28', reason: 'Sales first', evidence: 'Sales −8 %' });
});
afterEach(cleanup);

async function openReview(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Review' }));
  await screen.findByText('Versions of the plan');
  return user;
}

describe('looking back on the plan', () => {
  it('[S-38] should list every version, the newest first, with why and what changed', async () => {
    await openReview();
    const labels = screen.getAllByText(/^Version \d · /, { selector: 'summary' });
    expect(labels.map(({ textContent }) => textContent)).toEqual([
      'Version 2 · 2026-02-28 · Sales first',
      'Version 1 · 2026-01-31 · Created',
    ]);
    expect(screen.getByText('Sales −8 %')).toBeTruthy();
    expect(screen.getByText(/Sales amount, Weight: 40 % → 80 %/)).toBeTruthy();
  });

  it('[S-38] should score two versions over the same figures side by side, and say who moves', async () => {
    const user = await openReview();
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByText('Figures of 2026-03.');
    const table = within(screen.getByRole('region'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      ...['Agent', 'Version 1', 'Version 2'],
    ]);
    expect(table.getByRole('row', { name: /^Bo 1/ })).toBeTruthy();
    expect(screen.getByText(/^Ann: .*2.*1/)).toBeTruthy();
    expect(workbook.writes).toHaveLength(2);
  });

  it('[S-38] should bring a version back as a new one, with the reason that was given', async () => {
    const user = await openReview();
    await user.click(screen.getByText(/^Version 1 · /, { selector: 'summary' }));
    await user.type(screen.getByLabelText('Reason'), 'Complaints rose');
    await user.click(screen.getByRole('button', { name: 'Bring version 1 back' }));
    expect(await screen.findByText(/^Version 3 · .* · Complaints rose$/, { selector: 'summary' })).toBeTruthy();
    expect(await readWorkbookPlan(workbook)).toMatchObject({ kind: 'ready', plan: { ...OLD, version: 3 } });
  });

  it('[S-38] should notice what was changed on the plan sheet, and record it when told to', async () => {
    const cell = cellAddress(planLayout(OLD).indicators.row + 1, planColumnIndex('target'));
    workbook.type('Plan', cell, 12345);
    const user = await openReview();
    expect(screen.getByText(/was changed since version 2/)).toBeTruthy();
    expect(screen.getByText(/Target: .* → 12345/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Record as a version' }));
    expect(await screen.findByText(/^Version 3 · .* · Found on the plan sheet$/, { selector: 'summary' })).toBeTruthy();
    expect(screen.queryByText(/was changed since/)).toBeNull();
  });

  it('[S-38] should speak Chinese', async () => {
    workbook.displayLanguage = 'zh-CN';
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: '复盘' }));
    expect(await screen.findByText('版本 1 · 2026-01-31 · 新建', { selector: 'summary' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '恢复版本 1' })).toBeTruthy();
  });
});
