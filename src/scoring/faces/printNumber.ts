import type { Bound } from '../cursor.ts';

/** Plain decimals up to this many digits before or after the point; beyond, an exponent. */
const PLAIN_DIGITS = 21;

/** The shortest text that reads back as the same double. */
export function printNumber(value: number): string {
  return layOut(value, 0);
}

/** `0.6` as `60%`, such that reading it gives back the same double. */
export function printPercent(value: number): string {
  return `${layOut(value, 2)}%`;
}

export function printBound({ value, percent }: Bound): string {
  return percent ? printPercent(value) : printNumber(value);
}

function layOut(value: number, shift: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponentText = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(exponentText) + shift;
  const sign = value < 0 ? '-' : '';
  if (Math.abs(exponent) >= PLAIN_DIGITS) return `${sign}${mantissa}e${exponent}`;
  return sign + placePoint(digits, exponent);
}

function placePoint(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
