// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/plan/schema.ts';
import type { RecordField, RecordKind } from '../../../src/records/kinds.ts';
import { DataCheck } from '../../../taskpane/components/Data/DataCheck.tsx';
import { RollUp } from '../../../taskpane/components/Data/RollUp.tsx';
import { makePane, PaneContext } from '../../../taskpane/components/Pane/paneContext.ts';
import type { RecordSource } from '../../../taskpane/commands/readTables.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { valuesOf } from '../sheets/specCells.ts';

configure({ asyncUtilTimeout: 10_000 });

/** One amount is text, one order stands twice, one has no date. */
const ORDERS: readonly (readonly Cell[])[] = [
  ['Orders of March', null, null, null, null],
  ['Order', 'Agent', 'Customer', 'Amount', 'Date'],
  ['o1', 'Ann', 'c1', '1,000', '2026-03-05'],
  ['o2', 'Ann', 'c2', 50, '2026-03-06'],
  ['o2', 'Ann', 'c2', 50, '2026-03-06'],
  ['o3', 'Bo', 'c3', 70, null],
];
const CALLS: readonly (readonly Cell[])[] = [
  ['Agent', 'Customer', 'Seconds', 'Need', 'Date'],
  ['Ann', 'c1', 200, 'yes', 46_086],
  ['Ann', 'c2', 20, 'yes', 46_087],
  ['Ann', 'c4', 0, '', 46_087],
];

async function sourceOf(
  name: string,
  kind: RecordKind,
  fields: readonly RecordField[],
  row: number,
): Promise<RecordSource> {
  const source = (await workbook.listSources()).find((each) => each.sheet === name);
  if (source === undefined) throw new Error(name);
  const columns = Object.fromEntries(fields.map((field, column) => [field, { column, heading: field, confidence: 1 }]));
  return {
    source,
    table: { name, origin: { sheet: name, row, column: 0 }, mapping: { kind, columns, unit: 's', scale: 'upTo5' } },
  };
}

let workbook: MemoryWorkbook;
let sources: readonly RecordSource[];
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Orders', ORDERS).addSheet('Calls', CALLS);
  sources = [
    await sourceOf('Orders', 'orders', ['orderId', 'agent', 'customer', 'amount', 'date'], 1),
    await sourceOf('Calls', 'callLog', ['agent', 'customer', 'duration', 'need', 'date'], 0),
  ];
});
afterEach(cleanup);

function show(part: 'check' | 'rollUp', language: Language = 'en'): ReturnType<typeof userEvent.setup> {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={makePane(workbook, language)}>
        {part === 'check' ? <DataCheck sources={sources} /> : <RollUp sources={sources} onScore={() => undefined} />}
      </PaneContext.Provider>
    </FluentProvider>,
  );
  return userEvent.setup();
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const sheetText = (key: string): string => JSON.stringify(valuesOf(workbook.specOf(key)));

describe('the data check in the pane', () => {
  it('should say what keeps rows out and what is doubtful, and lead to each cell', async () => {
    const user = show('check');
    await user.click(button('Check the data'));
    expect(await screen.findByText('7 rows were checked: 2 findings keep rows out, one is doubtful.')).toBeTruthy();
    await user.click(button('D3: 1,000 → 1000'));
    await user.click(button('E6'));
    expect(workbook.selected).toEqual(['Orders!D3', 'Orders!E6']);
    expect(workbook.writes).toEqual([]);
  });

  it('should remember an accepted repair in the workbook, show what it changes, and take it back', async () => {
    const user = show('check');
    await user.click(button('Check the data'));
    await user.click(await screen.findByRole('button', { name: 'Read text as numbers: Orders, Amount' }));
    await user.click(await screen.findByText('Repairs in force (1)'));
    expect(screen.queryByRole('button', { name: 'Read text as numbers: Orders, Amount' })).toBeNull();
    expect(JSON.parse(workbook.settings.get('telekpi.repairs') ?? '')).toMatchObject([
      { kind: 'textNumber', heading: 'Amount' },
    ]);
    await user.click(button(/^Take back/));
    expect(await screen.findByRole('button', { name: 'Read text as numbers: Orders, Amount' })).toBeTruthy();
    expect(JSON.parse(workbook.settings.get('telekpi.repairs') ?? '')).toEqual([]);
  });

  it('should accept all safe repairs at once, write them down with original and value, and change no cell', async () => {
    const user = show('check');
    await user.click(button('Check the data'));
    await user.click(await screen.findByRole('button', { name: 'Accept all 2 safe repairs' }));
    await screen.findByText('Repairs in force (2)');
    await user.click(button('Write it on a sheet'));
    expect(await screen.findByRole('button', { name: /Data check/ })).toBeTruthy();
    expect(sheetText('dataCheck')).toContain(
      '["D3","Orders","Text under “Amount” is read as numbers: one cell.","1,000",1000]',
    );
    expect(await workbook.readSheet('Orders')).toMatchObject({ values: ORDERS });
  });

  it('should speak Chinese', async () => {
    const user = show('check', 'zh-CN');
    await user.click(button('检查数据'));
    expect(await screen.findByText('检查了 7 行：2 项结果使部分行不能计入，1 项有疑问。')).toBeTruthy();
  });
});

describe('the roll-up in the pane', () => {
  it('[S-28] should write the figures, and say what keeps rows out', async () => {
    const user = show('rollUp');
    await user.click(button('Roll up'));
    expect(await screen.findByText(/^One person in one period, with \d+ figures each\.$/)).toBeTruthy();
    expect(screen.getByText('2 findings of the data check keep rows out.')).toBeTruthy();
    expect(workbook.writes.at(-1)).toEqual(['figures']);
    expect(sheetText('figures')).toContain('["Ann","2026-03",100,');
  });

  it('[S-28] should write other figures once a repair is accepted, from the same cells', async () => {
    await workbook.setSetting('telekpi.repairs', [
      { table: (ORDERS[1] ?? []).join('\u001f'), kind: 'textNumber', heading: 'Amount' },
    ]);
    const user = show('rollUp');
    await user.click(button('Roll up'));
    await screen.findByText(/^One person in one period/);
    expect(sheetText('figures')).toContain('["Ann","2026-03",1100,');
    expect(await workbook.readSheet('Orders')).toMatchObject({ values: ORDERS });
  });

  it('[S-28] should show the rows behind a figure with their values, and lead to each', async () => {
    const user = show('rollUp');
    await user.click(button('Roll up'));
    await screen.findByText('Rows behind a figure');
    await user.selectOptions(screen.getByLabelText('Figure'), 'Conversion rate');
    expect(await screen.findByText('Conversion rate of Ann, 2026-03: 50%')).toBeTruthy();
    const over = (await screen.findByText('What counts: one customer in 2 rows of Orders')).closest('details');
    if (over === null) throw new Error('no rows');
    expect(
      within(over)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Orders!A4 o2 · Ann · c2 · 50 · 2026-03-06', 'Orders!A5 o2 · Ann · c2 · 50 · 2026-03-06']);
    await user.click(screen.getByText('Divided by: 2 customers in 2 rows of Calls'));
    await user.click(button('Calls!A3'));
    expect(workbook.selected).toEqual(['Calls!A3']);
  });

  it('should ask which period tables without dates are of', async () => {
    sources = [await sourceOf('Calls', 'callLog', ['agent', 'customer', 'duration', 'need'], 0)];
    const user = show('rollUp');
    await user.type(screen.getByLabelText('Period of tables without dates'), '2026-03');
    await user.click(button('Roll up'));
    await screen.findByText(/^One person in one period/);
    expect(sheetText('figures')).toContain('["Ann","2026-03",3,');
  });

  it('should leave the workbook as it was when it is cancelled', async () => {
    const release = workbook.hold('readSource');
    const user = show('rollUp');
    await user.click(button('Roll up'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    release();
    expect(await screen.findByText(/cancelled/i)).toBeTruthy();
    expect(workbook.writes).toEqual([]);
  });
});
