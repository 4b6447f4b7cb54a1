import type { Finding } from '../findings.ts';
import type { PointsRole } from './rules/rule.ts';

/** Points are clamped to [floor, cap], both included [S-17]. */
export interface Limits {
  readonly floor: number;
  readonly cap: number;
}

export const DEFAULT_LIMITS: Limits = { floor: 0, cap: 120 };

/** Points that go into the total as they are have a sign, and only limits of their own. */
const UNLIMITED: Limits = { floor: -Infinity, cap: Infinity };

export function limitsOf(
  role: PointsRole,
  own: { floor?: number | null | undefined; cap?: number | null | undefined },
): Limits {
  const usual = role === 'weighted' ? DEFAULT_LIMITS : UNLIMITED;
  return { floor: own.floor ?? usual.floor, cap: own.cap ?? usual.cap };
}

export function checkLimits({ floor, cap }: Limits): Finding | null {
  if (Number.isNaN(floor) || Number.isNaN(cap)) return { code: 'limits.notFinite', args: {} };
  if (floor === Infinity || cap === -Infinity) return { code: 'limits.notFinite', args: {} };
  return floor > cap ? { code: 'limits.order', args: { floor, cap } } : null;
}

export function clamp(value: number, { floor, cap }: Limits): number {
  return Math.min(cap, Math.max(floor, value)) + 0;
}
