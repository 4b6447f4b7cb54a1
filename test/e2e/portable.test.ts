import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CellContent, WorkbookContent } from '../../host/grid/grid.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost } from '../helpers/hostPage.ts';
import { recalculate } from '../helpers/libreOffice.ts';
import { zipEntries } from '../helpers/zipEntries.ts';

/*
 * A workbook with a scorecard and an analyst's own formulas of the add-in, made portable by a click:
 * LibreOffice, which has no add-in, finds the figures that the engine gave; a click gives them back.
 */
const MINE: readonly (readonly (string | number)[])[] = [
  ['Actual', 'Target', 'Score', 'All scores', 'Light', 'Weight', 'Agent', 'Seconds'],
  [80, 100, score(2), '=TELEKPI.KPI_SCORE(A2:A5,B2,"higher")', '=TELEKPI.KPI_LIGHT(C2)', 0.5, 'Ann', 60],
  [50.5, '', score(3), '', '=TELEKPI.KPI_LIGHT(C3)', 0.5, 'Bob', 240],
  [117, '', score(4), '', '=IFERROR(TELEKPI.KPI_LIGHT(C4),"none")', '', 'Ann', 600],
  ['', '', score(5), '', '=ROUND(TELEKPI.KPI_SCORE(A2,$B$2,"higher")/7,4)', '', 'Bob', 20],
  ['=TELEKPI.WEIGHTED_TOTAL(TRANSPOSE(C2:C3),TRANSPOSE(F2:F3))', '', '', '', '', '', '', ''],
  ['=TELEKPI.CALL_SUMMARY(G2:G5,H2:H5)', '', '', '', '', '', '', ''],
];

function score(row: number): string {
  return `=TELEKPI.KPI_SCORE(A${row},$B$2,"higher")`;
}

let browser: Browser;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'));
  pane = await addinFrame(page);
  await pane.getByRole('radio', { name: /worked case/ }).check();
  await pane.getByRole('button', { name: 'Create plan', exact: true }).click();
  await pane.getByText('The plan is in the workbook.').waitFor();
  await pane.evaluate(fill, MINE);
  await pane.getByRole('tab', { name: 'Share' }).click();
});
afterAll(() => browser.close());

/** Figures of three people, and a sheet of the analyst's own; runs in the add-in's frame. */
async function fill(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const input = workbook.worksheets.getItem('Actuals').getRange('B6:G8');
    input.formulas = [
      ['Ann', 90_000, 280, 0.91, 0.85, 0.88],
      ['Bob', 110_000, 320, 0.97, 0.8, 0.93],
      ['Cai', 60_000, 130, 0.7, 0.9, ''],
    ];
    const mine = workbook.worksheets.add('Mine');
    mine.getRange('A1:H7').formulas = rows.map((row) => [...row]);
    await workbook.context.sync();
  });
}

/** Every sheet as the spreadsheet holds it. */
const snapshot = (): Promise<WorkbookContent> =>
  page.evaluate(() => (window as unknown as { hostWorkbook: { snapshot(): WorkbookContent } }).hostWorkbook.snapshot());

type Grid = readonly (readonly CellContent[])[];
const cellsOf = ({ sheets }: WorkbookContent, name: string): Grid =>
  sheets.find(({ info }) => info.name === name)?.cells ?? [];

const formulasIn = (cells: Grid): string[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.formula : '')));

/** What cells show, what formulas fill among it. */
function shownIn(cells: Grid): unknown[][] {
  const shown: unknown[][] = cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (typeof cell !== 'object' || cell === null) return;
      cell.spilt?.forEach((values, down) =>
        values.forEach((value, across) => ((shown[row + down] ??= [])[column + across] = value)),
      );
    }),
  );
  return shown;
}

async function save(): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
  return readFile(await download.path());
}

const SHEETS = ['Mine', 'Scorecard'] as const;
const click = (name: string) => pane.getByRole('button', { name, exact: true }).click();

describe('a workbook that everyone can calculate', () => {
  let live: WorkbookContent;
  let saved: Uint8Array;

  it('[S-41] should have its scorecard in formulas of the add-in on request', async () => {
    await click('Back to formulas of the add-in');
    await pane.getByText(/^Formulas of the add-in that have been written: [1-9]/).waitFor();
    live = await snapshot();
    const formulas = formulasIn(cellsOf(live, 'Scorecard')).flat();
    expect(formulas.filter((formula) => formula.includes('TELEKPI.WEIGHTED_TOTAL(')).length).toBeGreaterThan(2);
    expect(shownIn(cellsOf(live, 'Mine'))[1]?.slice(2, 5)).toEqual([80, 80, '▲ Yellow']);
  });

  it('[S-41] should be made so by one click, with figures kept where no built-in formula can say them', async () => {
    await click('Make it portable');
    await pane.getByText(/The workbook calculates without the add-in now/).waitFor();
    await pane.getByRole('button', { name: /Mine!A7:/ }).waitFor();
    await pane.getByText(/has no formulas of the add-in/).waitFor();
    saved = await save();
    const parts = [...zipEntries(saved)];
    const formulas = parts
      .filter(([path]) => path.startsWith('xl/worksheets/'))
      .flatMap(([, xml]) => xml.match(/<f[ >][\s\S]*?<\/f>/g) ?? []);
    const names = parts.find(([path]) => path === 'xl/workbook.xml')?.[1].match(/<definedName[\s\S]*?<\/definedName>/g);
    expect(formulas.length).toBeGreaterThan(50);
    expect([...formulas, ...(names ?? [])].filter((text) => /TELEKPI[._]/i.test(text))).toEqual([]);
  });

  it('[S-41] should keep the scorecard protected as it was', async () => {
    const protections = ({ sheets }: WorkbookContent) => sheets.map(({ info, protection }) => [info.name, protection]);
    expect(protections(await snapshot())).toEqual(protections(live));
  });

  it.each(SHEETS)('[S-41] should show in LibreOffice what the engine had found, on sheet %s', async (name) => {
    const { sheets } = await readXlsx(await recalculate(saved));
    const found = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    let numbers = 0;
    shownIn(cellsOf(live, name)).forEach((line, row) =>
      line.forEach((wanted, column) => {
        const cell = found[row]?.[column] ?? null;
        const place = `${name} row ${row + 1}, column ${column + 1}`;
        if (typeof wanted !== 'number') return expect(cell ?? '', place).toBe(wanted ?? '');
        numbers += 1;
        expect(Math.abs(Number(cell) - wanted) / Math.max(1, Math.abs(wanted)), place).toBeLessThan(1e-9);
      }),
    );
    expect(numbers).toBeGreaterThan(15);
    if (name === 'Scorecard') expect(found.flat()).toContain('incomplete');
  });

  it('[S-41] should have its formulas back by another click, just as they were', async () => {
    await click('Back to formulas of the add-in');
    await pane.getByText(/^Formulas of the add-in that have been written: [1-9]/).waitFor();
    const back = await snapshot();
    for (const name of SHEETS) {
      expect(formulasIn(cellsOf(back, name))).toEqual(formulasIn(cellsOf(live, name)));
      expect(shownIn(cellsOf(back, name))).toEqual(shownIn(cellsOf(live, name)));
    }
  });
});
