import { parseAddress } from '../../src/sheets/address.ts';
import { runExcel } from './batch.ts';
import { editCells } from './editCells.ts';
import { readFormulaCells, readFormulaNames } from './formulaCells.ts';
import { ourSheets } from './knownSheets.ts';
import { readStanding } from './readAreas.ts';
import { renderSheets } from './renderSheets.ts';
import { listSources, readArea, readUsed } from './sources.ts';
import { listenToChanges } from './changes.ts';
import type { Workbook } from './workbook.ts';

/** The port on the open workbook. Needs ExcelApi 1.14. */
export const officeWorkbook: Workbook = {
  get displayLanguage() {
    return Office.context.displayLanguage;
  },
  sheetNames: () => runExcel(ourSheets),
  listSources: () => runExcel(listSources),
  readSource: (source, run = {}) =>
    runExcel(async (context) => {
      const area = parseAddress(source.address);
      return area ? readArea(context, source.sheet, area, run) : [];
    }),
  readSheet: (key) => runExcel(async (context) => readUsed(context, (await ourSheets(context)).get(key) ?? key)),
  writeSheets: (specs, run) => runExcel((context) => renderSheets(context, specs, run)),
  readFormulaCells: (run) => runExcel((context) => readFormulaCells(context, run)),
  readFormulaNames: () => runExcel(readFormulaNames),
  readContents: (places) => runExcel((context) => readStanding(context, places)),
  readValues: (places) => runExcel((context) => readStanding(context, places, 'values')),
  editCells: (edits, run) => runExcel((context) => editCells(context, edits, run)),
  select: (sheet, address) =>
    runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    }),
  getSetting: (key) =>
    runExcel(async (context): Promise<unknown> => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
      await context.sync();
      return setting.isNullObject ? undefined : setting.value;
    }),
  setSetting: (key, value) =>
    runExcel(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    }),
  onChanged: listenToChanges,
};
