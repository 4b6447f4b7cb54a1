import type { Unit } from './schema.ts';

/** A figure as findings quote it, the same in every language: 0.125 as `12.5%`, 240 seconds as `4:00`. */
export function figureText(value: number, unit: Unit): string {
  if (unit === 'ratio') return `${rounded(value * 100)}%`;
  return unit === 'duration' && value >= 0 ? clock(Math.round(value)) : String(rounded(value));
}

const rounded = (value: number): number => Number(value.toFixed(2));

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
