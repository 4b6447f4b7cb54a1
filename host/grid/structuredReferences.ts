/** `Team[…]` of one table, wherever a formula has it outside a text. */
function replaceReferences(formula: string, table: string, replace: (inside: string) => string): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const end = formula[at] === '"' ? textEnd(formula, at) : referenceEnd(formula, at, table);
    if (end === at) result += formula[at++] ?? '';
    else {
      const piece = formula.slice(at, end);
      result += piece.startsWith('"') ? piece : replace(piece.slice(table.length));
      at = end;
    }
  }
  return result;
}

function textEnd(formula: string, start: number): number {
  const end = formula.indexOf('"', start + 1);
  return end < 0 ? formula.length : end + 1;
}

/** The end of `Team[…]` or of a bare `Team`; `start` where no reference to the table begins there. */
function referenceEnd(formula: string, start: number, table: string): number {
  const open = start + table.length;
  const named = formula.slice(start, open).toLowerCase() === table.toLowerCase();
  if (!named || BEFORE.test(formula[start - 1] ?? '') || AFTER.test(formula[open] ?? '')) return start;
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === '[') depth++;
    if (formula[at] === ']') depth--;
    if (depth === 0) return formula[open] === '[' ? at + 1 : open;
  }
  return open === formula.length ? open : start;
}

/** What makes the word before or after it another name: a sheet's, a column's, a function's. */
const BEFORE = /[\p{L}\p{N}_.!'[]/u;
const AFTER = /[\p{L}\p{N}_.!'(]/u;

export function renameTable(formula: string, before: string, after: string): string {
  return replaceReferences(formula, before, (inside) => after + inside);
}

export function renameColumn(formula: string, table: string, before: string, after: string): string {
  return replaceReferences(formula, table, (inside) => table + inside.replaceAll(`[${before}]`, `[${after}]`));
}

/** `Team[@Points]`, which Univer does not read, as `Team[[#This Row],[Points]]`, which means the same. */
export function spellOutThisRow(formula: string): string {
  return formula.replace(
    /([\p{L}_][\p{L}\p{N}_.]*)\[@(?:\[([^\]]+)\]|([^\][]+))\]/gu,
    (_, table: string, bracketed?: string, bare?: string) => {
      return `${table}[[#This Row],[${bracketed ?? bare ?? ''}]]`;
    },
  );
}
