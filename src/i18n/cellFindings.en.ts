import type { CellFindingCode } from './functionFindings.ts';

/** As `findings.en.ts`, for findings that nothing but custom functions gives, so that the pane does not load them. */
export const cellFindingsEn: Readonly<Record<CellFindingCode, string>> = {
  'function.blank': 'There is no figure: the cell is blank. Enter one; not measured is not 0.',
  'function.notNumber': '"{found}" is not a number. Enter a number.',
  'function.errorValue': 'The value is the error {found}. Correct the formula there.',
  'function.negative': '{name} is {value}. Enter 0 or more.',
  'function.choice': '{name} is "{found}". Use one of: {allowed}.',
  'function.shape':
    '{name} has {rows} rows and {columns} columns and cannot be spread over {wantedRows} rows and {wantedColumns} columns. Give one cell, one row, one column, or the same shape.',
  'function.otherShape':
    '{name} has {rows} rows and {columns} columns, and {first} has {wantedRows} and {wantedColumns}. Give ranges of the same shape.',
  'function.notVector': '{name} has {rows} rows and {columns} columns. Give a single row or a single column.',
  'function.incomplete':
    'The total of row {person} is incomplete: no points for indicator {positions}. Enter them, or give "exclude" or "zero" for missing.',
  'function.gateBlank': 'A gate is blank, so it is neither passed nor failed. Enter TRUE or FALSE.',
  'function.gateUnreadable': '"{found}" is neither TRUE nor FALSE. Enter one of them for the gate.',
  'function.gateCount':
    'There are gates for {gates} people and points for {people}. Give one row of gates for each person.',
};
