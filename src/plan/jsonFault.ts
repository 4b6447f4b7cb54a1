/** The first thing that keeps a text from being taken as JSON. `position` counts characters from 0. */
export interface JsonFault {
  readonly kind: 'syntax' | 'tooDeep' | 'repeatedKey';
  readonly position: number;
  /** What stands there; empty at the end of the text. */
  readonly found: string;
}

/**
 * Finds what engines word differently, or not at all: the place of an error, lists in lists beyond
 * `deepest`, and a key given twice, of which only the last would be kept.
 */
export function findJsonFault(text: string, deepest: number): JsonFault | null {
  const scan: Scan = { text, at: 0, depth: 0, deepest };
  const fault = scanValue(scan);
  if (fault !== null) return fault;
  skipSpace(scan);
  return scan.at < text.length ? faultHere(scan) : null;
}

interface Scan {
  readonly text: string;
  at: number;
  depth: number;
  readonly deepest: number;
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function scanValue(scan: Scan): JsonFault | null {
  skipSpace(scan);
  const sign = scan.text[scan.at];
  if (sign === '"') return scanString(scan);
  if (sign === '[') return scanEntries(scan, ']', scanValue);
  if (sign !== '{') return take(scan, PLAIN) ? null : faultHere(scan);
  const keys = new Set<string>();
  return scanEntries(scan, '}', () => scanPair(scan, keys));
}

function scanEntries(scan: Scan, close: string, scanEntry: (scan: Scan) => JsonFault | null): JsonFault | null {
  if (scan.depth >= scan.deepest) return faultHere(scan, 'tooDeep');
  scan.at += 1;
  scan.depth += 1;
  if (!takeSign(scan, close)) {
    do {
      const fault = scanEntry(scan);
      if (fault !== null) return fault;
    } while (takeSign(scan, ','));
    if (!takeSign(scan, close)) return faultHere(scan);
  }
  scan.depth -= 1;
  return null;
}

function scanPair(scan: Scan, keys: Set<string>): JsonFault | null {
  skipSpace(scan);
  const start = scan.at;
  const fault = scan.text[start] === '"' ? scanString(scan) : faultHere(scan);
  if (fault !== null) return fault;
  const key: unknown = JSON.parse(scan.text.slice(start, scan.at));
  if (keys.has(String(key))) return { kind: 'repeatedKey', position: start, found: String(key) };
  keys.add(String(key));
  return takeSign(scan, ':') ? scanValue(scan) : faultHere(scan);
}

function scanString(scan: Scan): JsonFault | null {
  for (scan.at += 1; ;) {
    const sign = scan.text[scan.at];
    if (sign === undefined || sign < ' ') return faultHere(scan);
    if (sign === '\\' && !take(scan, ESCAPE)) return faultHere(scan);
    if (sign === '\\') continue;
    scan.at += 1;
    if (sign === '"') return null;
  }
}

function takeSign(scan: Scan, sign: string): boolean {
  skipSpace(scan);
  if (scan.text[scan.at] !== sign) return false;
  scan.at += 1;
  return true;
}

function skipSpace(scan: Scan): void {
  take(scan, SPACE);
}

/** Goes past what the sticky pattern matches here. */
function take(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const matches = pattern.test(scan.text);
  if (matches) scan.at = pattern.lastIndex;
  return matches;
}

function faultHere({ text, at }: Scan, kind: JsonFault['kind'] = 'syntax'): JsonFault {
  return { kind, position: at, found: [...text.slice(at, at + 2)][0] ?? '' };
}
