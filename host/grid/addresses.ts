/** `A1`, from places that count from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? columnName(first - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `Sheet1!A1`, with quotes where the name needs them. */
export function fullAddress(sheet: string, row: number, column: number): string {
  return `${quoted(sheet)}!${addressOf(row, column)}`;
}

export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}
