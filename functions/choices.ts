/** The words that arguments of custom functions may be; the first is what a blank one means. */
export const MISSING_CHOICES = ['incomplete', 'exclude', 'zero'] as const;
export const DURATION_UNITS = ['s', 'min', 'time'] as const;

export type MissingChoice = (typeof MISSING_CHOICES)[number];

export type Direction = 'higher' | 'lower';

/** Each direction with what it is called on plan sheets and in rules. */
export const DIRECTIONS: readonly (readonly [Direction, ...string[]])[] = [
  ['higher', 'higher is better', '越高越好'],
  ['lower', 'lower is better', '越低越好'],
];
