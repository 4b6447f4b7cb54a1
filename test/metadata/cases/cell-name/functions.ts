/**
 * Twice a number.
 * @customfunction KPI2 KPI2
 * @param value Number.
 */
export function kpi2(value: number): number {
  return value * 2;
}

/**
 * Twice a number.
 * @customfunction R1C1 R1C1
 * @param value Number.
 */
export function r1c1(value: number): number {
  return value * 2;
}

/**
 * Twice a number.
 * @customfunction UP UP
 * @param value Number.
 */
export function up(value: number): number {
  return value * 2;
}
