/** The words that arguments of custom functions may be; the first is what a blank one means. */
export const MISSING_CHOICES = ['incomplete', 'exclude', 'zero'] as const;
export const DURATION_UNITS = ['s', 'min', 'time'] as const;

export type MissingChoice = (typeof MISSING_CHOICES)[number];
