import { tokensOf, type Token } from './tokens.ts';

/** A formula, or an argument, in pieces: calls of the add-in, and what stands between them. */
export type Part = { readonly kind: 'other'; readonly tokens: readonly Token[] } | Call;

export interface Call {
  readonly kind: 'call';
  /** `KPI_SCORE` */
  readonly id: string;
  readonly args: readonly (readonly Part[])[];
}

/** In files, and where the add-in has never been, custom functions are spelt with `_xldudf_`. */
const OURS = /^(?:TELEKPI\.|_xldudf_TELEKPI_)([A-Z][A-Z0-9_.]*)$/i;

/** The pieces of a formula; null where its parentheses do not match. */
export function partsOf(formula: string): readonly Part[] | null {
  const reader: Reader = { tokens: tokensOf(formula), at: 0 };
  const parts = readParts(reader, false);
  return reader.at === reader.tokens.length ? parts : null;
}

export const hasCall = (parts: readonly Part[]): boolean => parts.some(({ kind }) => kind === 'call');

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Up to the end; of an argument, up to the comma or the parenthesis that ends it. */
function readParts(reader: Reader, isArgument: boolean): Part[] {
  const parts: Part[] = [];
  let others: Token[] = [];
  let depth = 0;
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    const { text } = token;
    if (isArgument && depth === 0 && (text === ',' || text === ')')) break;
    const call = readCall(reader, token);
    if (call !== null) {
      parts.push({ kind: 'other', tokens: others }, call);
      others = [];
      continue;
    }
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
    others.push(token);
    reader.at += 1;
  }
  parts.push({ kind: 'other', tokens: others });
  return parts.filter((part) => part.kind === 'call' || part.tokens.length > 0);
}

function readCall(reader: Reader, { kind, text }: Token): Call | null {
  const id = kind === 'name' ? OURS.exec(text)?.[1] : undefined;
  if (id === undefined || reader.tokens[reader.at + 1]?.text !== '(') return null;
  reader.at += 2;
  const args: (readonly Part[])[] = [];
  for (;;) {
    args.push(readParts(reader, true));
    const end = reader.tokens[reader.at]?.text;
    reader.at += 1;
    if (end !== ',') return { kind: 'call', id: id.toUpperCase(), args };
  }
}
