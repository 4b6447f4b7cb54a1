/** The sample year. Dates are Excel's serial numbers. */
export const YEAR = 2025;
export const MONTHS = 12;

const DAY_MS = 86_400_000;
/** Excel's day 0 in days of the Unix epoch. */
const EXCEL_EPOCH_DAYS = 25_569;

/** `2025-01` for month 0. */
export const monthName = (month: number): string => `${YEAR}-${String(month + 1).padStart(2, '0')}`;

export const lastDayOf = (month: number): number => serial(month + 1, 0);

/** Mondays to Fridays. */
export function workingDaysOf(month: number): readonly number[] {
  const days: number[] = [];
  for (let day = serial(month, 1); day <= lastDayOf(month); day += 1) if (!isWeekend(day)) days.push(day);
  return days;
}

/** Year, month from 1, day, hour and minute of a serial number. */
export function partsOf(date: number): readonly [number, number, number, number, number] {
  const moment = new Date(Math.round((date - EXCEL_EPOCH_DAYS) * 1440) * 60_000);
  const day = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()] as const;
  return [...day, moment.getUTCHours(), moment.getUTCMinutes()];
}

const serial = (month: number, day: number): number => Date.UTC(YEAR, month, day) / DAY_MS + EXCEL_EPOCH_DAYS;

/** Serial number 1 counts as a Sunday. */
const isWeekend = (day: number): boolean => day % 7 < 2;
