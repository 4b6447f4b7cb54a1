import { isBlank, type Cell } from '../calls/cell.ts';
import { readDuration } from '../calls/duration.ts';
import { periodOf } from '../calls/period.ts';
import { readSale } from '../calls/sale.ts';
import { readYes } from '../calls/yes.ts';
import { readNew, readPassed, readSolved } from './answers.ts';
import { FIELD_TYPES, type FieldType } from './fields.ts';
import type { HeadingMatch } from './guessColumns.ts';
import type { RecordField } from './kinds.ts';
import { readMoment } from './moments.ts';
import { readOrderStatus } from './orderStatus.ts';
import { spanOf } from './periodUnits.ts';
import { looksAmbiguous, orderShown, readOtherDate } from './textDate.ts';
import { readTextNumber } from './textNumber.ts';

/** Exports hold rows that add up others, second heading rows and slips: most values must fit, not all. */
const MOST = 0.6;
/** Smaller numbers under a heading that only mentions people are marks or counts, not people. */
const LEAST_ID = 100;

/** The share of the values that a field can read, 1 without any; null when they are too few. */
export function fitOf(field: RecordField, values: readonly Cell[], match: HeadingMatch): number | null {
  const type = FIELD_TYPES[field];
  if (values.length === 0) return 1;
  const fitting = values.filter((value) => FITS[type](value, match)).length / values.length;
  return fitting >= MOST ? fitting : null;
}

type Fits = (value: Cell, match: HeadingMatch) => boolean;

const isNumber: Fits = (value) =>
  typeof value === 'number' || (typeof value === 'string' && readTextNumber(value) !== null);
const isName: Fits = (value) => (typeof value === 'string' && readYes(value) === null) || isCode(value);
const isCode = (value: Cell): boolean => typeof value === 'number' && Number.isInteger(value);
const isText: Fits = (value) => typeof value === 'string' && readTextNumber(value) === null;

const FITS: Readonly<Record<FieldType, Fits>> = {
  id: (value) => typeof value === 'string' || isCode(value),
  agent: (value, match) =>
    isName(value, match) && (match === 'whole' || typeof value === 'string' || Number(value) >= LEAST_ID),
  customer: isName,
  text: isText,
  outcome: isText,
  duration: (value) => typeof readDuration(value, 's') === 'number',
  amount: isNumber,
  count: isNumber,
  score: (value, match) => isNumber(value, match) || readYes(value) !== null,
  share: (value, match) => isNumber(value, match) || readYes(value) !== null,
  need: (value) => readYes(value) !== null,
  sale: (value) => readSale(value) !== null,
  isNew: (value) => readNew(value) !== null,
  yes: (value) => readYes(value) !== null,
  solved: (value) => readSolved(value) !== null,
  result: (value) => readPassed(value) !== null,
  status: (value) => readOrderStatus(value) !== null,
  date: isDate,
  period: (value) => isDate(value) || spanOf(periodOf(value)) !== null,
};

/** With the order of day and month that any date of the column may show. */
function isDate(value: Cell): boolean {
  if (!isBlank(value) && !Number.isNaN(readMoment(value))) return true;
  if (typeof value !== 'string') return false;
  return looksAmbiguous(value) || readOtherDate(value, orderShown(value)) !== null;
}
