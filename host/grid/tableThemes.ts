/** Univer's themes by accent of Excel's: none, blue, orange, grey, gold, light blue, green. */
const THEMES = [0, 0, 5, 3, 1, 1, 2] as const;

/** `TableStyleMedium2` and its like; anything else looks like that one. */
export function themeOf(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${THEMES[(number - 1) % THEMES.length] ?? 0}`;
}
