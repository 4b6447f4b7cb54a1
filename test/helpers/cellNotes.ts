import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbookContent } from '../../host/grid/grid.ts';
import { selectCell, selectedCell } from './typing.ts';

const SOON = { timeout: 20_000 };
/** Pixels: past the numbers of the rows, into the first column; and less than a row is high. */
const ACROSS = 80;
const STEP = 8;

/** Makes a note on a cell of the first column by the menu of the sheet in view, as a person does with the mouse. */
export async function makeNote(page: Page, address: string, text: string): Promise<void> {
  const at = await placeOf(page, address);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByText('Add Note', { exact: true }).click();
  const note = page.locator('[data-u-comp="note-textarea"]');
  await note.fill(text);
  await expect.poll(async () => (await notes(page)).map((each) => each.note), SOON).toContain(text);
}

async function placeOf(page: Page, address: string): Promise<{ x: number; y: number }> {
  await selectCell(page, 'A1');
  const box = await page.locator('#sheet canvas').last().boundingBox();
  if (!box) throw new Error('There is no sheet to see.');
  for (let down = 0; down < box.height; down += STEP) {
    const at = { x: box.x + ACROSS, y: box.y + down };
    await page.mouse.click(at.x, at.y);
    if ((await selectedCell(page)) === address) return at;
  }
  throw new Error(`The cell ${address} is not in view.`);
}

interface FoundNote {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

type Looked = typeof globalThis & { hostWorkbook: { snapshot(): WorkbookContent } };

/** Every note of the workbook. */
export const notes = (page: Page): Promise<readonly FoundNote[]> =>
  page.evaluate(() =>
    (globalThis as Looked).hostWorkbook
      .snapshot()
      .sheets.flatMap(({ info, notes: found = [] }) =>
        found.map(({ row, column, text }) => ({ sheet: info.name, row, column, note: text })),
      ),
  );
