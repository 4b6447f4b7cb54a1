import type { Finding } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { isAtLeast } from './compare.ts';
import { publish } from './publish.ts';

export const LIGHTS = ['green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** Lowest points of green and of yellow; they belong to it [S-23]. */
export type LightThresholds = Plan['lights'];

export const DEFAULT_LIGHTS: LightThresholds = { green: 100, yellow: 80 };

/** `elapsed`: share of the working days gone in a running period, 0 to 1, which the thresholds shrink by. */
export function lightOf(points: number, thresholds: LightThresholds = DEFAULT_LIGHTS, elapsed = 1): Light {
  const published = publish(points);
  if (isAtLeast(published, thresholds.green * elapsed)) return 'green';
  return isAtLeast(published, thresholds.yellow * elapsed) ? 'yellow' : 'red';
}

/** The light above this one; null above green. */
export function nextLight(light: Light): 'green' | 'yellow' | null {
  if (light === 'green') return null;
  return light === 'yellow' ? 'green' : 'yellow';
}

export function checkLights({ green, yellow }: LightThresholds): Finding | null {
  return green >= yellow ? null : { code: 'lights.order', args: { green, yellow } };
}
