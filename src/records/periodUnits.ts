export const PERIOD_UNITS = ['week', 'month', 'quarter'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

const DAY_MS = 86_400_000;

/** The period of a day, counted from 1970-01-01: `2026-W09` (ISO 8601), `2026-03` or `2026 Q1`. */
export function periodOfDay(day: number, unit: PeriodUnit): string {
  if (unit === 'week') return weekOf(day);
  const date = new Date(day * DAY_MS);
  const [year, month] = [yearText(date.getUTCFullYear()), date.getUTCMonth()];
  return unit === 'month' ? `${year}-${twoDigits(month + 1)}` : `${year} Q${Math.floor(month / 3) + 1}`;
}

/** First and last day, both included, counted from 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

interface NamedSpan extends Span {
  readonly unit: PeriodUnit;
}

const MONTH = /^(\d{4})(?:[-/.]?(0[1-9]|1[0-2])|[-/.](\d)|年(\d{1,2})月)$/;
const QUARTER = /^(\d{4})[-/ ]?(?:Q([1-4])|年?第?([1-4一二三四])季度)$/;
const WEEK = /^(\d{4})(?:[-/ ]?W(\d{1,2})|年?第(\d{1,2})周)$/;

/** What a name such as `2026-03`, `2026年3月`, `2026Q1` or `2026-W09` covers; null for other names. */
export function spanOf(name: string): NamedSpan | null {
  const text = name.normalize('NFKC').trim().toUpperCase();
  return monthSpan(text) ?? quarterSpan(text) ?? weekSpan(text);
}

/** The period of the unit that holds all of another, null if none does; names that are no dates stay as they are. */
export function periodOfName(name: string, unit: PeriodUnit): string | null {
  const span = spanOf(name);
  if (span === null) return name.trim();
  const [first, last] = [periodOfDay(span.first, unit), periodOfDay(span.last, unit)];
  return first === last ? first : null;
}

/** Earlier periods first, then those whose names are no dates, by name. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [spanOf(a)?.first ?? Infinity, spanOf(b)?.first ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function monthSpan(text: string): NamedSpan | null {
  const [, year, padded, short, chinese] = MONTH.exec(text) ?? [];
  const month = Number(padded ?? short ?? chinese);
  return year === undefined || !(month >= 1 && month <= 12) ? null : months(Number(year), month - 1, 'month');
}

function quarterSpan(text: string): NamedSpan | null {
  const [, year, latin, chinese = ''] = QUARTER.exec(text) ?? [];
  if (year === undefined) return null;
  const quarter = latin ?? ('一二三四'.includes(chinese) ? '一二三四'.indexOf(chinese) + 1 : chinese);
  return months(Number(year), (Number(quarter) - 1) * 3, 'quarter');
}

function weekSpan(text: string): NamedSpan | null {
  const [, year, latin, chinese] = WEEK.exec(text) ?? [];
  const week = Number(latin ?? chinese);
  if (year === undefined || !(week >= 1 && week <= 53)) return null;
  const first = mondayOf(dayNumber(Number(year), 0, 4)) + (week - 1) * 7;
  const isOfYear = weekOf(first).startsWith(year);
  return isOfYear ? { unit: 'week', first, last: first + 6 } : null;
}

const months = (year: number, month: number, unit: 'month' | 'quarter'): NamedSpan => ({
  unit,
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + (unit === 'month' ? 1 : 3), 0),
});

/** A week belongs to the year that its Thursday is in. */
function weekOf(day: number): string {
  const thursday = mondayOf(day) + 3;
  const year = new Date(thursday * DAY_MS).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(year, 0, 1)) / 7) + 1;
  return `${yearText(year)}-W${twoDigits(week)}`;
}

/** 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Days from 1970-01-01; months from 0, and they and days may pass their ends. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / DAY_MS);
}

const yearText = (year: number): string => String(year).padStart(4, '0');
const twoDigits = (part: number): string => String(part).padStart(2, '0');
