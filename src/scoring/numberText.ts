/** Plain decimals up to this many digits before or after the point; beyond, an exponent. */
const PLAIN_DIGITS = 21;

/** The shortest text that reads back as the same double. */
export function printNumber(value: number): string {
  return layOut(value, 0);
}

/** `0.6` as `60%`, such that `parsePercent` gives back the same double. */
export function printPercent(value: number): string {
  return `${layOut(value, 2)}%`;
}

/** `60` of `60%` as 0.6. Shifts the text, since 7 ÷ 100 and 0.07 may differ as doubles. */
export function parsePercent(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
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
