/** A number as formulas write it, in brackets when it is negative. */
export function numberLiteral(value: number): string {
  const text = String(value).toUpperCase();
  return value < 0 ? `(${text})` : text;
}

/** Text as formulas write it: quoted, with quotes inside doubled. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A data or configuration error in a built-in formula: `#VALUE!`, as KPI_SCORE gives. */
export const ERROR = 'VALUE("x")';

/** Σ of the terms; 0 when there are none. */
export function sumOf(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('+');
}
