/** A piece of a formula; the texts of all pieces, one after the other, are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * `sheet` has its exclamation mark, `cell` is one cell, `name` is anything else that is spelt out
 * (functions too), `brackets` belong to tables and other workbooks, `sign` is a single character.
 */
export type TokenKind = 'text' | 'sheet' | 'error' | 'cell' | 'number' | 'name' | 'brackets' | 'space' | 'sign';

const PATTERNS: Readonly<Record<TokenKind, string>> = {
  text: String.raw`"(?:[^"]|"")*"`,
  sheet: String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!`,
  error: String.raw`#(?:N/A|DIV/0!|[A-Z_]+[!?])`,
  cell: String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(\\])`,
  number: String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`,
  name: String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`,
  brackets: String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
  space: String.raw`\s+`,
  sign: String.raw`[\s\S]`,
};

const KINDS = Object.keys(PATTERNS) as TokenKind[];
const TOKEN = new RegExp(KINDS.map((kind) => `(${PATTERNS[kind]})`).join('|'), 'gu');

/** A formula as Excel's API gives it: in English, with commas, whatever the language of Excel. */
export const tokensOf = (formula: string): Token[] =>
  [...formula.matchAll(TOKEN)].map(([text, ...groups]) => ({
    kind: KINDS[groups.findIndex((group) => group !== undefined)] ?? 'sign',
    text,
  }));
