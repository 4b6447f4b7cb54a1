import type { Language, Unit } from '../../src/plan/schema.ts';
import { indicatorHeading, unitOfFigure } from '../../src/sheets/headings.ts';

/** A figure's name, with its unit where that is no share of something. */
export function figureName(id: string, language: Language): string {
  const unit = unitOfFigure(id);
  return indicatorHeading({ id }, unit === 'ratio' ? null : unit, language);
}

/** A figure in its unit; '' for none. */
export function figureText(value: number | null, id: string, language: Language): string {
  if (value === null) return '';
  const unit: Unit | null = unitOfFigure(id);
  const style =
    unit === 'ratio' ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, style).format(value);
}

export const amountText = (amount: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount);
