import { isBlank, type Cell } from '../calls/cell.ts';
import { dayNumber } from './periodUnits.ts';

/** Excel's day 0 in days of the Unix epoch (1900 date system). */
const EXCEL_EPOCH_DAYS = 25_569;
/** Serial numbers of 1954 to 2119. */
const SERIALS = { from: 20_000, to: 80_000 };
const MINUTE = 1 / 1440;

const SEPARATED =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T\s]*(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(.*))?$/;
const JOINED = /^(\d{4})(\d{2})(\d{2})$/;
/** What may follow a time: a zone, which is left out of account, as the clock on the wall counts. */
const ZONE = /^\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date, or date and time, in days from 1970-01-01 by the clock it was written by: Excel's serial number, or text
 * with year, month and day in this order. Blank is null, anything else NaN.
 */
export function readMoment(value: Cell): number | null {
  if (isBlank(value)) return null;
  if (typeof value === 'number') return ofNumber(value);
  return typeof value === 'string' ? ofText(value.normalize('NFKC').trim()) : NaN;
}

const ofNumber = (value: number): number =>
  value >= SERIALS.from && value < SERIALS.to ? value - EXCEL_EPOCH_DAYS : joined(String(value));

function ofText(text: string): number {
  const [all, year, month, day, hours = '0', minutes = '0', seconds = '0', rest = ''] = SEPARATED.exec(text) ?? [];
  if (all === undefined) return joined(text);
  const time = (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) * MINUTE;
  return time < 1 && ZONE.test(rest) ? ofParts(Number(year), Number(month), Number(day)) + time : NaN;
}

function joined(text: string): number {
  const [, year, month, day] = JOINED.exec(text) ?? [];
  return year === undefined ? NaN : ofParts(Number(year), Number(month), Number(day));
}

function ofParts(year: number, month: number, day: number): number {
  const number = dayNumber(year, month - 1, day);
  const isReal = month >= 1 && month <= 12 && day >= 1 && number < dayNumber(year, month, 1);
  return isReal ? number : NaN;
}
