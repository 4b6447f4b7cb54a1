import { ILayoutService } from '@univerjs/preset-sheets-core';
import { openBook } from './book.ts';
import { watchCalculation } from './calculation.ts';
import { cellsOf } from './cells.ts';
import { chartsOf, type Charts } from './charts.ts';
import { placesOf, type ChartPlaces } from './chartPlaces.ts';
import { clearingOf } from './clearing.ts';
import { conditionalFormatsOf } from './conditionalFormats.ts';
import { copyingOf } from './copying.ts';
import { customFunctionsOf, type CustomFunctions } from './customFunctions.ts';
import { eventsOf } from './events.ts';
import { filtersOf } from './filters.ts';
import { spareFormulaScans } from './formulaScans.ts';
import type { Grid } from './grid.ts';
import { layoutOf } from './layout.ts';
import { loadContent } from './loadContent.ts';
import { looksOf } from './looks.ts';
import { namesOf } from './names.ts';
import { notesOf } from './notes.ts';
import { protectionOf, refuseLocked } from './protection.ts';
import { selectionOf } from './selection.ts';
import { sheetsOf } from './sheets.ts';
import { shiftingOf } from './shifting.ts';
import { snapshotContent } from './snapshotContent.ts';
import { tablesOf } from './tables.ts';
import type { UniverApp } from './univerApp.ts';
import { validationsOf } from './validations.ts';
import { tellZeroFromNothing } from './zeroAndNothing.ts';

/** The spreadsheet of Univer behind the seam, with what only the page asks. */
export interface UniverGrid extends Grid, Pick<CustomFunctions, 'message'> {
  /** Called when a person tries to change a locked cell of a protected sheet. */
  onRefused(listener: () => void): void;
  /** Gives the cells the keyboard. */
  focus(): void;
  /** What draws the charts looks here. */
  readonly chartView: ChartPlaces & Pick<Charts, 'onChange' | 'active'>;
  /** What the add-in keeps in the file, which Univer has no place for. */
  readonly settings: Map<string, unknown>;
}

export function createUniverGrid(app: UniverApp): UniverGrid {
  const book = openBook(app);
  spareFormulaScans(book);
  tellZeroFromNothing();
  const calculation = watchCalculation(book);
  const refusals = new Set<() => void>();
  refuseLocked(book, () => {
    for (const listener of refusals) listener();
  });
  const layout = layoutOf(book);
  const validations = validationsOf(book);
  const charts = chartsOf(book);
  const notes = notesOf(book);
  const { unfiltered, dropFilters, ...filters } = filtersOf(book);
  const { charts: chartsOn, addChart, updateChart, deleteChart, activateChart } = charts;
  const objects = {
    ...{ charts: chartsOn, addChart, updateChart, deleteChart, activateChart },
    ...tablesOf(book, calculation, { dropFilters }),
    ...namesOf(book, calculation),
    ...conditionalFormatsOf(book),
    ...validations,
  };
  const settings = new Map<string, unknown>();
  const { leaveWorkbook, ...functions } = customFunctionsOf(book, calculation);
  return {
    ...sheetsOf(book),
    ...cellsOf(book),
    ...clearingOf(book, { ...validations, ...layout, ...notes }),
    ...filters,
    ...shiftingOf(book, { unfiltered }),
    ...copyingOf(book, notes),
    ...looksOf(book),
    ...layout,
    ...objects,
    ...protectionOf(book),
    ...functions,
    ...selectionOf(book),
    ...eventsOf(book, calculation),
    calculated: () => calculation.settled(),
    snapshot: () => ({ ...snapshotContent(book, { ...objects, ...notes }), settings: [...settings] }),
    load: async (content) => {
      leaveWorkbook();
      charts.forget();
      settings.clear();
      for (const [key, value] of content.settings) settings.set(key, value);
      loadContent(book, { ...objects, ...notes }, content);
      await calculation.settled();
    },
    onRefused: (listener) => refusals.add(listener),
    chartView: { ...placesOf(book), onChange: charts.onChange, active: charts.active },
    focus: () => app.injector.get(ILayoutService).focus(),
    settings,
  };
}
