/** Months as Excel reads them before a number, in English and Chinese versions alike. */
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[\s\-/.,]*\d/i;
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
