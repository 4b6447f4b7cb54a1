import type { SheetContent } from '../grid/grid.ts';

/** A sheet of cells and nothing else. */
export function plainSheet(name: string, cells: SheetContent['cells']): SheetContent {
  return {
    info: {
      name,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
      print: { orientation: 'Portrait', fitToWidth: false, titleRows: 0 },
    },
    cells,
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
  };
}
