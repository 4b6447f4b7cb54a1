import type { Cell } from './cell.ts';
import { readDuration } from './duration.ts';
import type { MappedField } from './mappedField.ts';
import { periodOf } from './period.ts';
import { readSale } from './sale.ts';
import { readYes } from './yes.ts';

/** Whether the values seen can belong to a field; without any they can. Blank values are left out before. */
export const fitsField = (field: MappedField, values: readonly Cell[]): boolean => values.every(FITS[field]);

const FITS: Readonly<Record<MappedField, (value: Cell) => boolean>> = {
  callId: (value) => typeof value !== 'boolean',
  agent: (value) => typeof value !== 'boolean',
  duration: (value) => typeof readDuration(value, 's') === 'number',
  outcome: (value) => typeof value === 'string',
  need: (value) => readYes(value) !== null,
  sale: (value) => readSale(value) !== null,
  date: (value) => isMonth(periodOf(value)),
  period: (value) => isMonth(periodOf(value)) || /\d{4}/.test(String(value)),
};

/** A period without its year, such as `may`, would lump years together. */
const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text);
