/** Functions younger than the file format, which files mark so that older programs do not mistake them. */
const YOUNG = new Set(
  [
    'AGGREGATE ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM',
    'CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DROP EXPAND FLOOR.MATH FORECAST.LINEAR HSTACK IFNA IFS ISOMITTED',
    'LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV',
    'NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY',
    'RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.INV T.INV.2T T.TEST TAKE',
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS',
    'XLOOKUP XMATCH XOR',
  ].flatMap((names) => names.split(' ')),
);
const YOUNG_IN_SHEETS = new Set(['FILTER', 'SORT']);

/** Functions that fill cells beside their own, or take arrays whole. */
const DYNAMIC =
  /\b(?:ANCHORARRAY|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|HSTACK|LAMBDA|LET|MAKEARRAY|MAP|RANDARRAY|REDUCE|SCAN|SEQUENCE|SORT|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP)\s*\(/i;

/** Texts, names in quotes, and references in brackets: nothing inside them is a function. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(\s*\()?/gu;

export function isDynamic(formula: string): boolean {
  return DYNAMIC.test(formula);
}

/** `=FILTER(…)` as a file holds it: `_xlfn._xlws.FILTER(…)`, and custom functions as `_xldudf_NAMESPACE_NAME(…)`. */
export function toFile(formula: string, namespaces: readonly string[]): string {
  const names = localNames(formula);
  return formula.replace(/^=/, '').replace(PIECES, (piece, call?: string) => {
    if (/^["'[]/.test(piece)) return piece;
    const name = call ? piece.slice(0, -call.length) : piece;
    if (names.has(name.toLowerCase())) return `_xlpm.${piece}`;
    return call ? fileName(name, namespaces) + call : piece;
  });
}

function fileName(name: string, namespaces: readonly string[]): string {
  const upper = name.toUpperCase();
  const namespace = namespaces.find((candidate) => upper.startsWith(`${candidate.toUpperCase()}.`));
  if (namespace) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (YOUNG_IN_SHEETS.has(upper)) return `_xlfn._xlws.${name}`;
  return YOUNG.has(upper) ? `_xlfn.${name}` : name;
}

export function fromFile(formula: string): string {
  return `=${formula.replace(PIECES, (piece) => {
    if (/^["'[]/.test(piece)) return piece;
    return piece
      .replace(/^_xlfn\.(?:_xlws\.)?/i, '')
      .replace(/^_xlpm\./i, '')
      .replace(/^_xldudf_([A-Z0-9]+)_/i, '$1.');
  })}`;
}

/** What LET and LAMBDA name, in small letters. */
function localNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const parts = argumentsFrom(formula, match.index + match[0].length);
    const named = match[1]?.toUpperCase() === 'LET' ? parts.filter((_, i) => i % 2 === 0) : parts;
    for (const part of named.slice(0, -1)) names.add(part.trim().toLowerCase());
  }
  return names;
}

/** The arguments of a call, from after its opening parenthesis. */
function argumentsFrom(formula: string, start: number): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of formula.slice(start).match(/"(?:[^"]|"")*"|[\s\S]/g) ?? []) {
    if (piece === ')' && depth === 0) break;
    if ('({['.includes(piece)) depth++;
    if (')}]'.includes(piece)) depth--;
    if (piece === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
