import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SOON = { timeout: 20_000 };

const nameBox = (page: Page) => page.locator('[data-u-comp="defined-name"] input');

/** Selects a cell of the sheet in view by the name box. */
export async function selectCell(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press('Enter');
}

/** The cell that is selected, as the name box says it. */
export const selectedCell = (page: Page): Promise<string> => nameBox(page).inputValue();

/**
 * Begins a cell with a key and puts the rest in at once, so that no list of functions opens on half a word;
 * done when the cell below is selected.
 */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCell(page, address);
  await expect.poll(() => nameBox(page).evaluate((box) => document.activeElement === box), SOON).toBe(false);
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  // The first Enter may choose from the list of functions that opens while a formula is typed.
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      return selectedCell(page);
    }, SOON)
    .not.toBe(address);
}

/** Puts a text into a cell as pasting does, past what the sheet would let people type; the context must allow it. */
export async function pasteInto(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await selectCell(page, address);
  await expect.poll(() => nameBox(page).evaluate((box) => document.activeElement === box), SOON).toBe(false);
  await page.keyboard.press('Control+V');
}
