import type { Sheet, WriteOptions } from 'hucre/xlsx';
import type { GridFooter, GridPrint } from '../grid/grid.ts';
import { columnName } from '../grid/addresses.ts';
import { placeOf } from './a1.ts';

type WriteSheet = WriteOptions['sheets'][number];
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** How a sheet is printed, but for its titles, as a file holds it. */
export function filePrint(print: GridPrint): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { orientation, fitToWidth, pagesAcross = 1, pagesDown = 0, footer } = print;
  return {
    pageSetup: {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(fitToWidth && { fitToPage: true, fitToWidth: pagesAcross, fitToHeight: pagesDown }),
    },
    ...(footer && { headerFooter: { oddFooter: footerText(footer) } }),
  };
}

/** Titles are a name; written here, since the library does not quote the sheet in it. */
export function fileTitles(
  sheet: string,
  { titleRows, titleRowsFrom = 0, titleColumns = 0 }: GridPrint,
): readonly NamedRange[] {
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  const parts = [
    ...(titleColumns > 0 ? [`${prefix}$A:$${columnName(titleColumns - 1)}`] : []),
    ...(titleRows > 0 ? [`${prefix}$${titleRowsFrom + 1}:$${titleRowsFrom + titleRows}`] : []),
  ];
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: parts.join(','), scope: sheet }];
}

/** The other way; what the grid does not know is left out. */
export function printFrom({ pageSetup = {}, headerFooter }: Pick<Sheet, 'pageSetup' | 'headerFooter'>): GridPrint {
  const { fitToPage, fitToWidth: across = 1, fitToHeight: down = 0, printTitlesRow, printTitlesColumn } = pageSetup;
  const columns = /^\$?A:\$?([A-Z]+)$/.exec(printTitlesColumn ?? '')?.[1];
  const footer = footerFrom(headerFooter?.oddFooter ?? '');
  return {
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    fitToWidth: fitToPage === true && across > 0,
    ...(fitToPage && across > 1 && { pagesAcross: across }),
    ...(fitToPage && across > 0 && down > 0 && { pagesDown: down }),
    ...titleRowsOf(printTitlesRow ?? ''),
    ...(columns && { titleColumns: placeOf(`${columns}1`).column + 1 }),
    ...(footer && { footer }),
  };
}

function titleRowsOf(rows: string): Pick<GridPrint, 'titleRows' | 'titleRowsFrom'> {
  const [, from, to] = /^\$?(\d+):\$?(\d+)$/.exec(rows) ?? [];
  const first = Number(from ?? 1) - 1;
  return { titleRows: Number(to ?? 0) - first, ...(first > 0 && { titleRowsFrom: first }) };
}

const PARTS = [
  ['left', 'L'],
  ['center', 'C'],
  ['right', 'R'],
] as const;

const footerText = (footer: GridFooter): string =>
  PARTS.map(([part, letter]) => (footer[part] ? `&${letter}${footer[part]}` : '')).join('');

/** Text before the first mark stands in the middle. */
function footerFrom(text: string): GridFooter | null {
  if (text === '') return null;
  const pieces = `&C${text}`.split(/&(?=[LCR])/).slice(1);
  const of = (letter: string): string =>
    pieces
      .filter((piece) => piece.startsWith(letter))
      .map((piece) => piece.slice(1))
      .join('');
  return { left: of('L'), center: of('C'), right: of('R') };
}
