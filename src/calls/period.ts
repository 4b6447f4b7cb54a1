import { isBlank, textOfCell } from './cell.ts';
import type { CallColumn } from './columns.ts';

/** Excel's day 0 in days of the Unix epoch (1900 date system). */
const EXCEL_EPOCH_DAYS = 25_569;
/** Serial numbers of 1954 to 2119; other numbers are no dates but names of periods. */
const SERIALS = { from: 20_000, to: 80_000 };
const DAY = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const ISO_DATE = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:(?:[-/.]|月)\d{1,2}日?(?:[t\s].*)?|月)?$/i;

/** A date, as Excel's serial number or in ISO or Chinese order, becomes `2026-11`; other text stays; blank is ''. */
export function periodOf(value: unknown): string {
  if (isBlank(value)) return '';
  if (isSerial(value)) return dayOfSerial(value).slice(0, 7);
  const text = textOfCell(value).normalize('NFKC').trim();
  const [, year, month] = ISO_DATE.exec(text) ?? [];
  const known = year !== undefined && month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return known ? `${year}-${month.padStart(2, '0')}` : text;
}

/** A day, as Excel's serial number or in ISO or Chinese order, becomes `2026-11-05`; null for anything else. */
export function isoDate(value: unknown): string | null {
  if (isSerial(value)) return dayOfSerial(value);
  const [, year = '', month = '', day = ''] = DAY.exec(textOfCell(value).normalize('NFKC').trim()) ?? [];
  return year === '' ? null : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const isSerial = (value: unknown): value is number =>
  typeof value === 'number' && value >= SERIALS.from && value < SERIALS.to;

const dayOfSerial = (serial: number): string =>
  new Date((Math.floor(serial) - EXCEL_EPOCH_DAYS) * 86_400_000).toISOString().slice(0, 10);

/** With the names of periods in place of dates. */
export function periodColumn(column: CallColumn): CallColumn {
  const known = new Map<unknown, string>();
  const named = (value: unknown): string => {
    const period = known.get(value) ?? periodOf(value);
    known.set(value, period);
    return period;
  };
  return { ...column, values: column.values.map(named) };
}
