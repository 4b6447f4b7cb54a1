import type { Finding } from '../findings.ts';

/** What no cell can hold: control characters other than tabs and line breaks, and halves of characters. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** The first text, at any depth, with a character that people cannot see or type. */
export function findControlCharacter(value: unknown, path: readonly (string | number)[] = []): Finding | null {
  if (typeof value === 'string') return findIn(value, path);
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inside] of Object.entries(value)) {
    const finding =
      findIn(key, path) ?? findControlCharacter(inside, [...path, Array.isArray(value) ? Number(key) : key]);
    if (finding !== null) return finding;
  }
  return null;
}

function findIn(text: string, path: readonly (string | number)[]): Finding | null {
  const found = CONTROL.exec(text)?.[0];
  if (found === undefined) return null;
  return { code: 'planFile.controlCharacter', where: { kind: 'path', path }, args: { found: codePoint(found) } };
}

/** `U+000A` */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
