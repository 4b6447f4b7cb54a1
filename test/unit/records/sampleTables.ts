import { guessKind, guessRecordMapping } from '../../../src/records/guess.ts';
import { tableTop } from '../../../src/records/headingRow.ts';
import type { FilledTable } from '../../../src/records/recordTable.ts';
import type { SampleTable } from '../../../samples/year/sampleTable.ts';
import { sheetRows } from '../../../scripts/sampleYearFiles.ts';

/** As the pane takes a sheet: by what stands on it. */
export function guessed({ name, ...table }: SampleTable): FilledTable {
  const cells = sheetRows({ name, ...table });
  const { headingRow, headings, sample } = tableTop(cells.slice(0, 30));
  const { kind } = guessKind(headings, sample);
  if (kind === null) throw new Error(`Nobody knows what ${name} is.`);
  const mapping = guessRecordMapping(headings, sample, kind);
  return {
    name,
    origin: { sheet: name, row: headingRow, column: 0 },
    headings,
    rows: cells.slice(headingRow + 1),
    mapping,
  };
}
