/** Control characters and halves of characters, which nobody can see or type; tabs and line breaks are none here. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** What was typed or pasted, without what nobody sees and without spaces around it. */
export const plainText = (text: string): string => text.replace(UNSEEN, '').trim();

/** The same on one line. */
export const oneLine = (text: string): string => plainText(text.replace(UNSEEN, ' ').replace(/\s+/gu, ' '));
