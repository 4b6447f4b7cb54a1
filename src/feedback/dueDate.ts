import type { Cycle } from '../plan/schema.ts';
import { lastDayOfMonth } from './periods.ts';

const MONTHS = { monthly: 1, quarterly: 3, yearly: 12 } as const;
const WEEK = 7 * 86_400_000;

/**
 * The first end of a cycle [S-14] after a day, both `2026-11-30`: of the month, quarter or year that follows it
 * or that it lies in; a week later for weekly cycles.
 */
export function nextCycleEnd(day: string, cycle: Cycle): string {
  if (cycle === 'weekly') return new Date(Date.parse(day) + WEEK).toISOString().slice(0, 10);
  const length = MONTHS[cycle];
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const end = lastDayOfMonth((Math.floor(month / length) + 1) * length - 1);
  return end > day ? end : lastDayOfMonth((Math.floor(month / length) + 2) * length - 1);
}
