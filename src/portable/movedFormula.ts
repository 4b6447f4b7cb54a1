import { tokensOf, type Token } from './tokens.ts';

const LAST_ROW = 1_048_576;

/** The formula as it reads so many rows further down, as filling down writes it; null off the sheet. */
export function movedDown(formula: string, rows: number): string | null {
  const moved = tokensOf(formula).map((token) => (token.kind === 'cell' ? movedCell(token, rows) : token.text));
  return moved.includes(null) ? null : moved.join('');
}

function movedCell({ text }: Token, rows: number): string | null {
  const [, column = '', fixed = '', row = ''] = /^(\$?[A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  if (fixed !== '') return text;
  const moved = Number(row) + rows;
  return moved >= 1 && moved <= LAST_ROW ? `${column}${moved}` : null;
}

/** The same text for formulas that say the same: Excel leaves out quotes and spaces, and writes numbers its own way. */
export const canonical = (formula: string): string => tokensOf(formula).map(canonicalToken).join('');

function canonicalToken({ kind, text }: Token): string {
  switch (kind) {
    case 'text':
    case 'brackets':
    case 'sign':
    case 'error':
      return text;
    case 'space':
      return '';
    case 'sheet':
      return `${text
        .replace(/^'(.*)'!$/s, '$1!')
        .replaceAll("''", "'")
        .toLowerCase()}`;
    case 'number':
      return String(Number(text));
    case 'cell':
    case 'name':
      return text.toUpperCase();
  }
}
