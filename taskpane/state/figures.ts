import type { PlanIndicator } from '../../src/plan/schema.ts';

type Unit = PlanIndicator['unit'];

/** How many of the engine's own unit one of the shown unit is: ratios show as %, durations as minutes. */
const SHOWN_IN: Readonly<Record<Unit, number>> = {
  currency: 1,
  count: 1,
  ratio: 100,
  duration: 1 / 60,
  score: 1,
  level: 1,
};

/** A figure as people type it; empty for none. */
export const shownFigure = (value: number | null, unit: Unit): string =>
  value === null ? '' : String(withoutNoise(value * SHOWN_IN[unit]));

/** What was typed, in the engine's unit; null for nothing, undefined for what is no number. */
export function typedFigure(text: string, unit: Unit): number | null | undefined {
  const plain = text.normalize('NFKC').trim().replace(/%$/, '').replaceAll(',', '').trim();
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? withoutNoise(value / SHOWN_IN[unit]) : undefined;
}

/** 12 significant digits, so that 0.07 shows as 7 and not as 7.000000000000001. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** A weight in percent; null for what is no number yet. */
export function typedWeight(text: string): number | null {
  const weight = Number(text);
  return text.trim() === '' || !Number.isFinite(weight) ? null : weight;
}

/** A share typed in percent, 0 to 100 both included; null for anything else. */
export function typedShare(text: string): number | null {
  const share = typedFigure(text, 'ratio');
  return share === null || share === undefined || share < 0 || share > 1 ? null : share;
}
