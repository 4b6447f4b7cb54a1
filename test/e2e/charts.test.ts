import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { WorkbookContent } from '../../host/grid/grid.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openFile, openHost } from '../helpers/hostPage.ts';

/*
 * Charts that Microsoft's own office.js adds, as the pane's code does, and what of them is on the page.
 */
let browser: Browser;
let page: Page;
let frame: Frame;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telekpi-charts-'));
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'));
  frame = await addinFrame(page);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await frame.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.load('items/name');
      const fresh = workbook.worksheets.add();
      await workbook.context.sync();
      for (const sheet of workbook.worksheets.items) sheet.delete();
      fresh.name = 'Test';
      fresh.activate();
      fresh.getRange('A1:B4').values = [
        ['Agent', 'Points'],
        ['Ann', 92],
        ['Bo', 61],
        ['Cy', 104],
      ];
      await workbook.context.sync();
    }),
  );
});

/** Runs statements over `context` and `sheet` in the add-in's frame, and syncs. */
function run(statements: string): Promise<unknown> {
  return frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Test');
    ${statements}
    await context.sync();
  })`);
}

/** As the pane replaces its own chart by name. */
const ADD = `
  const old = sheet.charts.getItemOrNullObject('ranking').load('name');
  await context.sync();
  if (!old.isNullObject) old.delete();
  const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B4'), 'Columns');
  chart.name = 'ranking';
  chart.title.text = 'Ranking';
  chart.setPosition('D2', 'I14');
  const series = chart.series.getItemAt(0);
  series.name = 'Points';
  series.setValues(sheet.getRange('B2:B4'));
  series.setXAxisValues(sheet.getRange('A2:A4'));
  series.format.fill.setSolidColor('#107C41');
  chart.legend.visible = false;
`;

const chart = (name = /Ranking/): Locator => page.getByRole('img', { name });

/** How many pixels of a chart are near a colour: what is drawn, not merely that there is a canvas. */
const pixelsOf = (drawn: Locator, red: number, green: number, blue: number): Promise<number> =>
  drawn.locator('canvas').evaluate(
    (canvas, rgb) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data = [] } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {};
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (rgb.every((value, part) => Math.abs((data[i + part] ?? 0) - value) < 12) && data[i + 3] === 255) count += 1;
      }
      return count;
    },
    [red, green, blue],
  );
const greenIn = (drawn: Locator): Promise<number> => pixelsOf(drawn, 0x10, 0x7c, 0x41);

/** Under a name that says what it is. */
async function fileOf(download: Download): Promise<string> {
  const path = join(folder, 'saved.xlsx');
  await download.saveAs(path);
  return path;
}

const snapshot = (): Promise<WorkbookContent> =>
  page.evaluate(() => (window as unknown as { hostWorkbook: { snapshot(): WorkbookContent } }).hostWorkbook.snapshot());

async function placeOf(drawn: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await drawn.boundingBox();
  if (!box) throw new Error('The chart is not on the page.');
  return box;
}

describe('a chart added by an add-in', () => {
  it('should be drawn over its cells, and say in words what it shows', async () => {
    await run(ADD);
    await chart().waitFor();
    expect(await chart().getAttribute('aria-label')).toBe('Ranking. Bar chart. Points: Ann 92, Bo 61, Cy 104.');
    await expect.poll(() => greenIn(chart())).toBeGreaterThan(1000);
    const { width, height } = await placeOf(chart());
    expect([width, height]).toEqual([6 * 64, 13 * 20]);
  });

  it('should follow a cell that changes, and a formula’s result', async () => {
    await run(`${ADD} sheet.getRange('D1:D1').values = [[1]]; sheet.getRange('B4').formulas = [['=D1*10']];`);
    await page.getByRole('img', { name: /Cy 10\./ }).waitFor();
    const before = await greenIn(chart());
    await run("sheet.getRange('D1').values = [[12]];");
    await page.getByRole('img', { name: /Cy 120/ }).waitFor();
    await expect.poll(() => greenIn(chart())).toBeGreaterThan(before * 1.2);
  });

  it('should be replaced and not doubled when it is written again', async () => {
    await run(ADD);
    await chart().waitFor();
    await run(`${ADD} chart.title.text = 'Ranking again';`);
    await chart(/Ranking again/).waitFor();
    expect(await page.getByRole('img', { name: /Ranking/ }).count()).toBe(1);
  });

  it('should be gone when it is deleted, or its sheet is', async () => {
    await run(ADD);
    await chart().waitFor();
    await run("sheet.charts.getItem('ranking').delete();");
    await chart().waitFor({ state: 'detached' });
    await run(`${ADD} context.workbook.worksheets.add('Other').activate();`);
    await run('sheet.delete();');
    const { sheets } = await snapshot();
    expect(sheets.map(({ info, charts }) => [info.name, charts])).toEqual([['Other', undefined]]);
  });
});

describe('a chart in a file', () => {
  it('should survive saving and opening again, be drawn, and be replaced by name', async () => {
    await run(ADD);
    await chart().waitFor();
    const before = (await snapshot()).sheets[0]?.charts;
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
    frame = await openFile(page, await fileOf(download));
    await chart().waitFor();
    expect((await snapshot()).sheets[0]?.charts).toEqual(before);
    await expect.poll(() => greenIn(chart())).toBeGreaterThan(1000);
    await run(`${ADD} chart.title.text = 'Ranking again';`);
    await chart(/Ranking again/).waitFor();
    expect(await page.getByRole('img', { name: /Ranking/ }).count()).toBe(1);
  });
});

describe('a chart over cells', () => {
  it('should scroll with them, and be hidden with their sheet', async () => {
    await run(ADD);
    await chart().waitFor();
    const before = await placeOf(chart());
    await page.mouse.move(before.x + 20, before.y + 20);
    await page.mouse.wheel(0, 100);
    await expect.poll(async () => (await placeOf(chart())).y).toBeLessThan(before.y - 50);
    await run("context.workbook.worksheets.add('Other').activate();");
    await chart().waitFor({ state: 'detached' });
    await run('sheet.activate();');
    await chart().waitFor();
  });

  it('should grow with the zoom, and be cut off where it scrolls away under frozen rows', async () => {
    await run(`${ADD} sheet.freezePanes.freezeRows(1);`);
    await chart().waitFor();
    const before = await placeOf(chart());
    await page.mouse.move(before.x + 20, before.y + 20);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await placeOf(chart())).width).toBeGreaterThan(before.width);
    const cut = () => chart().evaluate((element) => element.style.clipPath);
    expect(await cut()).toBe('');
    await page.mouse.wheel(0, 100);
    await expect.poll(cut).toMatch(/^inset\(\d+(\.\d+)?px 0px 0px\)$/);
  });

  it('should move with rows that are inserted above, and go on showing its values', async () => {
    await run(ADD);
    await chart().waitFor();
    const before = await placeOf(chart());
    await run("sheet.getRange('1:2').insert('Down');");
    await expect.poll(async () => Math.round((await placeOf(chart())).y - before.y)).toBe(40);
    await run("sheet.getRange('B4').values = [[33]];");
    await page.getByRole('img', { name: /Ann 33/ }).waitFor();
  });

  it('should go on showing its values when their sheet is renamed', async () => {
    await run(`${ADD} sheet.name = "Ann's 表";`);
    await frame.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem("Ann's 表").getRange('B3').values = [[44]];
        await workbook.context.sync();
      }),
    );
    await page.getByRole('img', { name: /Bo 44/ }).waitFor();
    const [sheet] = (await snapshot()).sheets;
    expect(sheet?.charts?.[0]?.series[0]?.values).toBe("='Ann''s 表'!$B$2:$B$4");
  });
});
