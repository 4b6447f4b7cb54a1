import { isBlank, textOfCell, type Cell } from '../calls/cell.ts';
import { readDuration, type DurationUnit } from '../calls/duration.ts';
import type { EffectiveRule } from '../calls/effectiveRule.ts';
import { isExcluded } from '../calls/outcomes.ts';
import { periodOf } from '../calls/period.ts';
import { readSale } from '../calls/sale.ts';
import { readYes } from '../calls/yes.ts';
import { readNew, readPassed, readSolved } from './answers.ts';
import type { CellFault } from './checkList.ts';
import type { FieldType } from './fields.ts';
import { isInvalidNumber } from './invalidNumbers.ts';
import type { SurveyScale } from './kinds.ts';
import type { Dictionaries } from './dictionaries.ts';
import { readMoment } from './moments.ts';
import type { SpellingOf } from './spellings.ts';
import { readOrderStatus } from './orderStatus.ts';
import { readScaled } from './scaledNumbers.ts';
import { isoMoment, looksAmbiguous, readOtherDate, type DateOrder } from './textDate.ts';
import { readTextNumber } from './textNumber.ts';

/** A cell that breaks a rule. */
export interface Fault extends CellFault {
  /** What it counts as for all that; null where its row cannot count. */
  readonly value: number | null;
  /** What it counts as once the repair is accepted, and how that is written. */
  readonly repaired?: { readonly value: number; readonly used: Cell };
}

/** What a column's cells are read by. */
export interface ColumnContext {
  readonly names: Dictionaries;
  readonly rule: EffectiveRule;
  readonly unit: DurationUnit;
  readonly scale: SurveyScale;
  /** What the column shows of the order of its dates; null where it shows none, or both. */
  readonly order: DateOrder | null;
  readonly spellingOf: SpellingOf;
}

/** What stands for a blank cell among codes and answers; numbers have NaN. */
export const NONE = -1;

/** A refund counts with an amount below 0 alone. */
export const STATUS = { noSale: 0, sale: 1, refund: 2 } as const;

/** Bits of an outcome. */
export const OUTCOME = { excluded: 1, invalidNumber: 2 } as const;

export type CellReader = (cell: Cell) => number | Fault;

/** Depends on the cell alone, so that what it gives may be kept for the next cell with the same text. */
export function readerOf(type: Exclude<FieldType, 'id'>, context: ColumnContext): CellReader {
  return (cell) => READERS[type](cell, context);
}

type Reader = (cell: Cell, context: ColumnContext) => number | Fault;

const answer =
  (read: (cell: Cell) => boolean | null, blank = 0): Reader =>
  (cell) => {
    if (isBlank(cell)) return blank;
    const said = read(cell);
    return said === null ? { code: 'answerUnreadable', value: null } : Number(said);
  };

const READERS: Readonly<Record<Exclude<FieldType, 'id'>, Reader>> = {
  agent: readAgent,
  customer: (cell, { names }) =>
    isBlank(cell) ? { code: 'customerBlank', value: NONE } : names.customers.of(textOfCell(cell).trim()),
  text: (cell, { names }) => (isBlank(cell) ? NONE : names.words.of(textOfCell(cell).trim())),
  outcome: (cell, { rule }) =>
    (isExcluded(cell, rule.excluded) ? OUTCOME.excluded : 0) | (isInvalidNumber(cell) ? OUTCOME.invalidNumber : 0),
  duration: (cell, { unit }) => {
    const seconds = readDuration(cell, unit);
    if (typeof seconds === 'number') return seconds;
    if (seconds === null) return NaN;
    return { code: seconds === 'calls.durationNegative' ? 'durationNegative' : 'durationUnreadable', value: null };
  },
  amount: (cell) => (isBlank(cell) ? { code: 'amountBlank', value: null } : readPlain(cell)),
  count: (cell) => {
    const read = isBlank(cell) ? NaN : readPlain(cell);
    return typeof read === 'number' && read < 0 ? { code: 'outOfRange', value: null } : read;
  },
  score: readScore,
  share: readScore,
  need: answer(readYes),
  sale: answer(readSale),
  isNew: answer(readNew),
  yes: answer(readYes),
  solved: answer(readSolved),
  result: answer(readPassed, NONE),
  status: readStatus,
  date: readDate,
  period: (cell, { names }) => (isBlank(cell) ? NONE : names.periods.of(periodOf(cell))),
};

/** Yes and no are read as such on every scale; 1 is a number on all but that of yes and no. */
function readScore(cell: Cell, { scale }: ColumnContext): number | Fault {
  if (isBlank(cell)) return NaN;
  const isNumber = typeof cell === 'number' || (typeof cell === 'string' && readTextNumber(cell) !== null);
  const said = isNumber && scale !== 'yesNo' ? null : readYes(cell);
  if (said !== null) return Number(said);
  return scale === 'yesNo' ? { code: 'answerUnreadable', value: null } : readScaled(cell, scale);
}

function readAgent(cell: Cell, { names, spellingOf }: ColumnContext): number | Fault {
  if (isBlank(cell)) return { code: 'agentBlank', value: null };
  const text = textOfCell(cell);
  const name = text.trim();
  const value = names.agents.of(name);
  const spelling = spellingOf(name);
  if (spelling === 'ambiguous') return { code: 'nameAmbiguous', value };
  if (spelling !== null) {
    const repaired = { value: names.agents.of(spelling), used: spelling };
    return { code: 'nameVariant', repair: 'names', value, repaired };
  }
  return name === text ? value : { code: 'outerSpaces', value };
}

function readStatus(cell: Cell): number | Fault {
  const status = readOrderStatus(cell);
  return status === null ? { code: 'statusUnknown', value: null } : STATUS[status];
}

function readPlain(cell: Cell): number | Fault {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { code: 'notNumber', value: null };
  const number = typeof cell === 'string' ? readTextNumber(cell) : null;
  if (number === null) return { code: 'notNumber', value: null };
  return { code: 'numberAsText', repair: 'textNumber', value: null, repaired: { value: number, used: number } };
}

function readDate(cell: Cell, { order }: ColumnContext): number | Fault {
  const moment = readMoment(cell);
  if (moment === null) return NaN;
  if (!Number.isNaN(moment)) return typeof cell === 'string' ? { code: 'readTextDate', value: moment } : moment;
  if (typeof cell !== 'string') return { code: 'dateUnreadable', value: null };
  const other = readOtherDate(cell, order);
  if (other === null)
    return { code: looksAmbiguous(cell) && order === null ? 'dateAmbiguous' : 'dateUnreadable', value: null };
  return { code: 'dateAsText', repair: 'textDate', value: null, repaired: { value: other, used: isoMoment(other) } };
}
