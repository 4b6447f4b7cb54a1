/**
 * Writes the workbook that a new user sees first, in both languages: `tsx samples/makeSample.ts`.
 * The generator is seeded, so that it writes the same files again.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import type { CellContent, CellFormat, PlacedOn, SheetContent, WorkbookContent } from '../host/grid/grid.ts';
import { makeCalls, type SampleCall } from './sampleCalls.ts';
import { SAMPLE_TEXTS, type SampleTexts } from './sampleTexts.ts';

const TABLE = 'Calls';
const TARGETS = { calls: 20, rate: 0.35 };
const FIRST_AGENT_ROW = 4;

const HEADING: CellFormat = { bold: true, fill: '#E2EFDA', borders: { bottom: { style: 'Thin', color: '#107C41' } } };
const NOTE: CellFormat = { italic: true, fontColor: '#595959' };

export function sampleWorkbook(texts: SampleTexts): WorkbookContent {
  const calls = makeCalls(texts);
  return { sheets: [examplesSheet(texts), callsSheet(texts, calls)], names: [], settings: [] };
}

function callsSheet(texts: SampleTexts, calls: readonly SampleCall[]): SheetContent {
  const cells = [
    texts.callColumns,
    ...calls.map((call) => [call.day, call.agent, call.seconds, call.outcome, call.need]),
  ];
  const columns = texts.callColumns.length;
  const dates = { area: { row: 1, column: 0, rows: calls.length, columns: 1 }, is: 'yyyy-mm-dd' };
  return {
    ...blankSheet(texts.callsSheet, cells),
    numberFormats: [dates],
    columnWidths: { 0: 72, 1: 72, 2: 84, 3: 96, 4: 96 },
    frozen: { rows: 1, columns: 0 },
    tables: [
      {
        name: TABLE,
        area: { row: 0, column: 0, rows: cells.length, columns },
        style: 'TableStyleMedium7',
        showHeaders: true,
        showFilter: true,
      },
    ],
  };
}

function examplesSheet(texts: SampleTexts): SheetContent {
  const agents = texts.agents.map((agent, i) => agentRow(texts, agent, FIRST_AGENT_ROW + i));
  const last = FIRST_AGENT_ROW + agents.length - 1;
  const cells: CellContent[][] = [
    [texts.title],
    [texts.targets, null, TARGETS.calls, TARGETS.rate],
    [...texts.exampleColumns],
    ...agents,
    [],
    ...texts.notes.map(([note, example]) => [note, null, null, null, null, null, formula(example(last))]),
  ];
  return {
    ...blankSheet(texts.examplesSheet, cells),
    numberFormats: numberFormats(agents.length),
    formats: formats(agents.length, texts.notes.length),
    columnWidths: { 0: 96, 1: 108, 2: 96, 3: 120, 4: 90, 5: 90, 6: 66 },
    rowHeights: { 0: 27 },
    frozen: { rows: 3, columns: 1 },
  };
}

function agentRow(
  { callColumns: [, agent, seconds, outcome, need] }: SampleTexts,
  name: string,
  row: number,
): CellContent[] {
  const own = (column: string) => `FILTER(${TABLE}[${column}],${TABLE}[${agent}]=A${row})`;
  return [
    name,
    formula(`=COUNTIFS(${TABLE}[${agent}],A${row})`),
    formula(`=TELEKPI.EFFECTIVE_CALLS(${own(seconds)},${own(outcome)},${own(need)})`),
    formula(`=C${row}/B${row}`),
    formula(`=TELEKPI.KPI_SCORE(C${row},C$2)`),
    formula(`=TELEKPI.KPI_SCORE(D${row},D$2)`),
    formula(`=TELEKPI.WEIGHTED_TOTAL(E${row}:F${row},{60,40})`),
  ];
}

function numberFormats(agents: number): PlacedOn<string>[] {
  const row = FIRST_AGENT_ROW - 1;
  return [
    { area: { row: 1, column: 3, rows: 1, columns: 1 }, is: '0%' },
    { area: { row, column: 3, rows: agents, columns: 1 }, is: '0.0%' },
    { area: { row, column: 4, rows: agents, columns: 3 }, is: '0.0' },
  ];
}

function formats(agents: number, notes: number): PlacedOn<CellFormat>[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, is: { bold: true, fontSize: 16, fontColor: '#107C41' } },
    { area: { row: 1, column: 0, rows: 1, columns: 7 }, is: NOTE },
    { area: { row: 2, column: 0, rows: 1, columns: 7 }, is: HEADING },
    { area: { row: FIRST_AGENT_ROW - 1, column: 6, rows: agents, columns: 1 }, is: { bold: true } },
    { area: { row: FIRST_AGENT_ROW + agents, column: 0, rows: notes, columns: 1 }, is: NOTE },
  ];
}

/** Its value is there once the workbook is open. */
function formula(text: string): CellContent {
  return { formula: text, value: null };
}

function blankSheet(name: string, cells: SheetContent['cells']): SheetContent {
  return {
    info: {
      name,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
      print: { orientation: 'Portrait', fitToWidth: true, titleRows: 1 },
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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [language, texts] of Object.entries(SAMPLE_TEXTS)) {
    const json = JSON.stringify(sampleWorkbook(texts));
    writeFileSync(`host/public/sample.${language}.json`, await format(json, { parser: 'json', printWidth: 120 }));
  }
}
