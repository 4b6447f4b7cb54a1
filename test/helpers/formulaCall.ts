/** A call of a custom function whose arguments are literals, as the documents write it. */
export interface FormulaCall {
  readonly id: string;
  /** As Excel passes them: a matrix for `{…}`, undefined where an argument is left out. */
  readonly args: readonly unknown[];
}

const CALL = /^=TELEKPI\.([A-Z_]+)\((.*)\)$/s;

export function parseFormulaCall(text: string): FormulaCall {
  const [, id, inside] = CALL.exec(text.trim()) ?? [];
  if (id === undefined || inside === undefined) throw new Error(`No call of a TELEKPI function: ${text}`);
  return { id, args: split(inside, ',').map((part) => parseLiteral(part.trim())) };
}

/** `#N/A`, a number, or `{1;2}` as rows of cells. */
export function parseResult(text: string): unknown {
  return text.startsWith('#') ? text : parseLiteral(text);
}

function parseLiteral(text: string): unknown {
  if (text === '') return undefined;
  if (!text.startsWith('{')) return parseCell(text);
  return split(text.slice(1, -1), ';').map((row) => split(row, ',').map((cell) => parseCell(cell.trim())));
}

function parseCell(text: string): string | number | boolean {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`No literal: ${text}`);
  return number;
}

/** Parts between separators that stand neither in quotes nor in braces. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let quoted = false;
  let depth = 0;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '{') depth += 1;
    if (!quoted && sign === '}') depth -= 1;
    if (sign === separator && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
