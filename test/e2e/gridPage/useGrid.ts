import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { GridArea, WorkbookContent } from '../../../host/grid/grid.ts';
import type { UniverGrid } from '../../../host/grid/univerGrid.ts';
import { openGridPage, type GridPage } from './open.ts';

/** Runs in the page, with the grid, the active sheet's id, and a maker of areas on it. */
type InPage<T> = (
  grid: UniverGrid,
  at: (row: number, column: number, rows?: number, columns?: number) => GridArea,
) => T | Promise<T>;

export interface OpenGrid {
  readonly page: Page;
  readonly inPage: <T>(work: InPage<T>) => Promise<T>;
}

/** A page for all tests of a file, with an empty workbook for each of them; ask for its parts within tests. */
export function useGrid(): OpenGrid {
  let opened: GridPage;
  beforeAll(async () => {
    opened = await openGridPage();
  });
  afterAll(() => opened.close());
  beforeEach(() => opened.page.evaluate((content) => window.grid.load(content), EMPTY));
  return {
    get page() {
      return opened.page;
    },
    inPage: <T>(work: InPage<T>) =>
      opened.page.evaluate(`(async () => {
    const grid = window.grid;
    const at = (row, column, rows = 1, columns = 1) => ({ sheet: grid.activeSheet(), row, column, rows, columns });
    return (${work.toString()})(grid, at);
  })()`) as Promise<T>,
  };
}

export const EMPTY: WorkbookContent = {
  sheets: [
    {
      info: {
        name: 'Sheet1',
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        print: { orientation: 'Portrait', fitToWidth: false, titleRows: 0 },
      },
      cells: [],
      numberFormats: [],
      formats: [],
      columnWidths: {},
      rowHeights: {},
      merges: [],
      frozen: { rows: 0, columns: 0 },
      tables: [],
      conditionalFormats: [],
      validations: [],
      protection: null,
    },
  ],
  names: [],
  settings: [],
};
