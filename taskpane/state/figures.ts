import type { PlanIndicator } from '../../src/plan/schema.ts';

type Unit = PlanIndicator['unit'];

/** How many of the engine's own unit one of the shown unit is: ratios show as %, durations as minutes. */
const SHOWN_IN: Readonly<Record<Unit, number>> = { currency: 1, count: 1, ratio: 100, duration: 1 / 60, score: 1, level: 1 };

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
