/** Months as Excel reads them in English and Chinese versions alike. */
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i;
/** Full-width signs start formulas too where Chinese input methods are at home. */
const STARTS_LIKE_SOMETHING_ELSE = /^[\s\p{N}=+\-@＝＋－＠'.,%$¥￥€£#(（]/u;

/**
 * Text as it must be written so that Excel keeps it as text [S-42]: with a leading apostrophe, which
 * Excel takes off again, where it would otherwise become a formula, a number, a date or a boolean.
 */
export function literalText(text: string): string {
  const isRead = STARTS_LIKE_SOMETHING_ELSE.test(text) || /^(true|false)$/i.test(text) || MONTH.test(text);
  return isRead ? `'${text}` : text;
}
