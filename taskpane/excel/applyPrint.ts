import { columnLetters } from '../../src/sheets/address.ts';
import type { PrintSpec } from '../../src/sheets/sheetSpec.ts';

/** Queues how a sheet is printed; what the spec does not name stays. */
export function applyPrint(page: Excel.PageLayout, print: PrintSpec): void {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.fitToWidth) {
    page.zoom = { horizontalFitToPages: print.pagesAcross ?? 1, verticalFitToPages: print.pagesDown ?? 0 };
  }
  const { titleRows = 0, titleRowsFrom = 0 } = print;
  if (titleRows > 0) page.setPrintTitleRows(`$${titleRowsFrom + 1}:$${titleRowsFrom + titleRows}`);
  if (print.titleColumns) page.setPrintTitleColumns(`$A:$${columnLetters(print.titleColumns - 1)}`);
  if (print.pageNumbers) queueFooter(page.headersFooters.defaultForAllPages);
}

/** The sheet's name and the page's number, in Excel's codes. */
function queueFooter(footer: Excel.HeaderFooter): void {
  footer.leftFooter = '&A';
  footer.rightFooter = '&P / &N';
}
