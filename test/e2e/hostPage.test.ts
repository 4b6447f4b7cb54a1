import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { CellContent, WorkbookContent } from '../../host/grid/grid.ts';
import { BANK_CALLS, requireBankCalls } from '../helpers/bankFigures.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { recalculate } from '../helpers/libreOffice.ts';
import { selectCell, typeInto } from '../helpers/typing.ts';
import { readWorkbook } from '../../host/files/readWorkbook.ts';

const SOON = { timeout: 20_000 };

let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'telekpi-host-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(inject('address'));
  await page.getByTestId('callout-done').click();
  await status('Sample.xlsx opened.');
});

interface HostWorkbook {
  snapshot(): WorkbookContent;
  calculated(): Promise<void>;
}

function content(): Promise<WorkbookContent> {
  return page.evaluate(async () => {
    const { hostWorkbook } = window as unknown as { hostWorkbook: HostWorkbook };
    await hostWorkbook.calculated();
    return hostWorkbook.snapshot();
  });
}

async function cellAt(row: number, column: number, sheet = 0): Promise<CellContent> {
  return (await content()).sheets[sheet]?.cells[row]?.[column] ?? null;
}

const type = (address: string, text: string): Promise<void> => typeInto(page, address, text);

async function openFile(path: string): Promise<void> {
  await page.getByTestId('file-input').setInputFiles(path);
}

function status(text: string): Promise<void> {
  return page.getByTestId('status').getByText(text).waitFor();
}

async function save(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describe('the page that a new user sees', () => {
  it('should show a sample whose custom functions have results, with the add-in beside it', async () => {
    await expect.poll(() => cellAt(3, 4), SOON).toMatchObject({ value: expect.closeTo(115, 9) as number });
    const { sheets } = await content();
    expect(sheets.map(({ info }) => info.name)).toEqual(['Examples', 'Calls']);
    expect(await page.getByTestId('addin-button').textContent()).toBe('Team KPI');
    expect(await page.getByTestId('addin-frame').isVisible()).toBe(true);
  });

  it('should speak Chinese when asked, and the add-in with it', async () => {
    await page.getByTestId('language').selectOption('zh-CN');
    await page.getByTestId('save-file').getByText('另存为').waitFor();
    await page.getByTestId('addin-button').getByText('团队绩效').waitFor();
    const name = await page.getByTestId('addin-frame').getAttribute('name');
    expect(name).toContain('$zh-CN$');
  });

  it('should close the pane and open it again without losing the add-in', async () => {
    const frame = await page.getByTestId('addin-frame').getAttribute('name');
    await page.getByTestId('close-pane').click();
    expect(await page.getByTestId('addin-frame').isVisible()).toBe(false);
    await page.getByTestId('addin-button').click();
    expect(await page.getByTestId('addin-frame').isVisible()).toBe(true);
    expect(await page.getByTestId('addin-frame').getAttribute('name')).toBe(frame);
  });
});

describe('typing', () => {
  it('should calculate what is typed, custom functions included, and keep their text', async () => {
    await page.getByTestId('new-workbook').click();
    await status('Workbook.xlsx opened.');
    await type('B2', '=1+2');
    await type('B3', '=TELEKPI.KPI_SCORE(80,100)');
    await type('B4', '坐席');
    await expect.poll(() => cellAt(2, 1), SOON).toEqual({ formula: '=TELEKPI.KPI_SCORE(80,100)', value: 80 });
    expect(await cellAt(1, 1)).toEqual({ formula: '=1+2', value: 3 });
    expect(await cellAt(3, 1)).toBe('坐席');
  });

  it('should say in words what is wrong in the selected cell', async () => {
    await type('B20', '=TELEKPI.KPI_SCORE("x",100)');
    await expect.poll(() => cellAt(19, 1), SOON).toMatchObject({ value: '#VALUE!' });
    await selectCell(page, 'B20');
    await expect.poll(() => page.locator('#status-note').innerText(), SOON).toMatch(/B20: .*"x" is not a number/);
  });

  it('should refuse locked cells of a protected sheet and take unlocked ones', async () => {
    const path = join(folder, 'locked.xlsx');
    const cells = new Map([['0,1', { value: 1, style: { protection: { locked: false } } }]]);
    await writeFile(
      path,
      await writeXlsx({ sheets: [{ name: 'S', rows: [[1]], cells, protection: { sheet: true } }] }),
    );
    await openFile(path);
    await status('locked.xlsx opened.');
    await type('A1', '9');
    await status('This cell is locked, and the sheet is protected.');
    await type('B1', '9');
    await expect.poll(() => cellAt(0, 1), SOON).toBe(9);
    expect(await cellAt(0, 0)).toBe(1);
  });
});

describe('files', () => {
  it('should open 45,211 calls from a .csv within seconds and go to the last', async () => {
    requireBankCalls();
    const started = Date.now();
    await openFile(BANK_CALLS);
    await status('bank-calls.csv opened.');
    expect(Date.now() - started).toBeLessThan(20_000);
    const { sheets } = await content();
    expect(sheets[0]?.cells).toHaveLength(45_212);
    await type('A45212', 'last');
    await expect.poll(() => cellAt(45_211, 0), SOON).toBe('last');
  });

  it('should open what it saved as it was, and LibreOffice should calculate the same', async () => {
    await expect.poll(() => cellAt(12, 6), SOON).toMatchObject({ value: expect.any(Number) as number });
    await type('J1', '=SUM(B4:B9)');
    await expect.poll(() => cellAt(0, 9), SOON).toMatchObject({ value: 360 });
    const before = await content();
    const path = await save();
    await page.getByTestId('new-workbook').click();
    await status('Workbook.xlsx opened.');
    await openFile(path);
    await status('Sample.xlsx opened.');
    expect(await content()).toEqual(before);
    const elsewhere = await readWorkbook(await recalculate(await readFile(path)));
    expect(elsewhere.sheets[0]?.cells[0]?.[9]).toEqual({ formula: '=SUM(B4:B9)', value: 360 });
  });

  it('should say why a file cannot be opened, and leave the workbook as it is', async () => {
    const before = await content();
    const [text, broken] = [join(folder, 'notes.txt'), join(folder, 'broken.xlsx')];
    await writeFile(text, 'x');
    await writeFile(broken, 'x');
    await openFile(text);
    await status('notes.txt could not be opened: only .csv and .xlsx files can be read here.');
    await openFile(broken);
    await status('broken.xlsx could not be opened: it is damaged, or no workbook.');
    expect(await content()).toEqual(before);
  });
});
