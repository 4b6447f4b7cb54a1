import type { Unit } from '../plan/schema.ts';

/**
 * Number formats by unit. Durations are seconds on every sheet, as in the plan and in rule texts,
 * so that no formula has to convert; headings say so.
 */
const FORMATS: Readonly<Record<Unit, string>> = {
  currency: '#,##0',
  count: '#,##0',
  ratio: '0.0%',
  duration: '#,##0',
  score: '0.0',
  level: 'General',
};

const FINE_FORMATS: Readonly<Record<Unit, string>> = {
  ...FORMATS,
  currency: '#,##0.00',
  count: '#,##0.00',
  ratio: '0.00%',
  duration: '#,##0.0',
  score: '0.00',
};

export const POINTS_FORMAT = '0.00';

/** The unit's format, finer where one of the values would not show in it. */
export function unitFormat(unit: Unit, values: readonly (number | null)[] = []): string {
  const step = unit === 'ratio' ? 1000 : unit === 'score' ? 10 : 1;
  const fits = values.every((value) => value === null || isWhole(value * step));
  return (fits ? FORMATS : FINE_FORMATS)[unit];
}

/** Weights as shares of 1: `40%`, or as many decimals as the finest of them needs, at most two. */
export function weightFormat(weights: readonly number[]): string {
  if (weights.every((weight) => isWhole(weight * 100))) return '0%';
  return weights.every((weight) => isWhole(weight * 1000)) ? '0.0%' : '0.00%';
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
