import { seeded } from '../random.ts';
import { INDICATORS } from './indicators.ts';

/** Figures as they stand in a sheet: people down, indicators across. */
export type Figures = readonly (readonly number[])[];

/** A team of any size; another seed gives other figures. */
export function makeFigures(people: number, seed = 1): Figures {
  const random = seeded(seed);
  const rowOf = (): number[] => INDICATORS.map(({ lowest, highest }) => lowest + (highest - lowest) * random());
  return Array.from({ length: people }, rowOf);
}
