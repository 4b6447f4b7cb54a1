import { figureText } from '../plan/figureText.ts';
import type { Language, Unit } from '../plan/schema.ts';

/** A figure as sentences for people have it: sums and counts with their thousands apart, the rest as findings quote it. */
export function shownFigure(value: number, unit: Unit, language: Language): string {
  if (unit !== 'currency' && unit !== 'count') return figureText(value, unit);
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
