const CURRENCY = /^(?:[¥$€£]|rmb|cny|usd|us\$)|(?:元|¥|€|rmb|cny)$/gi;
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const BRACKETED = /^\((.+)\)$/;

/**
 * The number that a text means beyond doubt: `1,234.50`, `１２３`, `¥1,234`, `(80)` for -80, `95%` for 0.95.
 * Null for anything else; `1.234,50` may be two numbers and is none.
 */
export function readTextNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace('−', '-');
  const inner = BRACKETED.exec(plain)?.[1];
  const unsigned = unsignedNumber((inner ?? plain).replace(/^[-+]/, ''));
  if (unsigned === null) return null;
  const isNegative = inner !== undefined || plain.startsWith('-');
  return isNegative && unsigned !== 0 ? -unsigned : unsigned;
}

function unsignedNumber(text: string): number | null {
  const bare = text.replace(CURRENCY, '');
  const isPercent = bare.endsWith('%');
  const digits = isPercent ? bare.slice(0, -1) : bare;
  if (!GROUPED.test(digits)) return null;
  const number = Number(digits.replaceAll(',', ''));
  return isPercent ? number / 100 : number;
}
