import { readMoment } from './moments.ts';

/** What the first two numbers of `3/4/2026` are; null where the column does not say. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s+(.+))?$/;
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(\d{4})(?:\s+(.+))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a text shows of the order of its column; null when it is no such date or could be both. */
export function orderShown(text: string): DateOrder | null {
  const [, first, second] = NUMBERS.exec(plainText(text)) ?? [];
  if (first === undefined) return null;
  const [isDay, isMonth] = [Number(first) > 12, Number(second) > 12];
  if (isDay === isMonth) return null;
  return isDay ? 'dayFirst' : 'monthFirst';
}

/**
 * A date that does not begin with its year, in days from 1970-01-01: `15 March 2026`, and `3/15/2026` where the
 * order is known. Null for anything else.
 */
export function readOtherDate(text: string, order: DateOrder | null): number | null {
  const plain = plainText(text);
  return ofNames(plain) ?? (order === null ? null : ofNumbers(plain, order));
}

function ofNumbers(text: string, order: DateOrder): number | null {
  const [, first = '', second = '', year, time] = NUMBERS.exec(text) ?? [];
  if (year === undefined) return null;
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  return moment(year, Number(month), { day, time });
}

function ofNames(text: string): number | null {
  const [, dayBefore, monthAfter, monthBefore, dayAfter, year, time] = NAMED.exec(text) ?? [];
  if (year === undefined) return null;
  const name = (monthAfter ?? monthBefore ?? '').toLowerCase();
  const month = MONTHS.findIndex((short) => name.startsWith(short)) + 1;
  return month === 0 ? null : moment(year, month, { day: dayBefore ?? dayAfter ?? '', time });
}

function moment(year: string, month: number, { day, time }: { day: string; time: string | undefined }): number | null {
  const read = readMoment(`${year}-${month}-${day}${time === undefined ? '' : ` ${withHours(time)}`}`);
  return read === null || Number.isNaN(read) ? null : read;
}

/** `2:05 PM` as `14:05`. */
function withHours(time: string): string {
  const [, hours, rest, half] = /^(\d{1,2})(:\d{2}(?::\d{2})?)\s*([ap])\.?m\.?$/i.exec(time.trim()) ?? [];
  if (hours === undefined || half === undefined) return time;
  return `${(Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}${rest ?? ''}`;
}

const plainText = (text: string): string => text.normalize('NFKC').trim();

/** Whether day and month could be either of the first two numbers. */
export const looksAmbiguous = (text: string): boolean => NUMBERS.test(plainText(text)) && orderShown(text) === null;

/** `2026-03-15`, with the time where it has one. */
export function isoMoment(moment: number): string {
  const text = new Date(Math.round(moment * 86_400) * 1000).toISOString();
  return moment === Math.floor(moment) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
