import type { Cell } from '../../src/calls/cell.ts';
import { partsOf } from './calendar.ts';
import type { Chance } from './chance.ts';
import { twoDigits } from './twoDigits.ts';
import type { YearTexts } from './yearTexts.ts';

/**
 * `reads`: means the same without any repair. `safe`: nobody can doubt what is meant, so that a repair may be offered.
 * `unsafe`: only people can tell; until they do, the row counts as it stands or not at all.
 */
export type Remedy = 'reads' | 'safe' | 'unsafe';

export interface FaultSetting {
  readonly texts: YearTexts;
  readonly chance: Chance;
}

/** What is wrong with one cell. */
export interface CellFaultKind {
  readonly remedy: Remedy;
  /** What stands in place of the right value; null where that value does not lend itself. */
  readonly spoil: (value: Cell, setting: FaultSetting) => Cell;
}

const SPACES = [' ', '  ', '\u00a0', '\u3000'] as const;

export const CELL_FAULTS = {
  dateAsText: { remedy: 'reads', spoil: dateText },
  /** 31/12/2025, in a column that shows elsewhere that days come first. */
  dateDayFirst: {
    remedy: 'safe',
    spoil: (value) => {
      if (typeof value !== 'number') return null;
      const [year, month, day] = partsOf(value);
      return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
    },
  },
  dateImpossible: { remedy: 'unsafe', spoil: () => '2025-02-30' },
  durationAsText: { remedy: 'reads', spoil: durationText },
  durationUnreadable: { remedy: 'unsafe', spoil: (_, { texts }) => texts.unknownDuration },
  durationNegative: {
    remedy: 'unsafe',
    spoil: (value) => (typeof value === 'number' && value > 0 ? -value : null),
  },
  durationTextNumber: { remedy: 'reads', spoil: textNumber },
  textNumber: { remedy: 'safe', spoil: textNumber },
  amountAsText: { remedy: 'safe', spoil: amountText },
  amountUnreadable: { remedy: 'unsafe', spoil: (_, { texts }) => texts.unknownAmount },
  /** 92 where 0.92 is meant. */
  percentAsRatio: {
    remedy: 'safe',
    spoil: (value) => (typeof value === 'number' && value > 0.02 ? Math.round(value * 100) : null),
  },
  scoreOutOfRange: { remedy: 'unsafe', spoil: (value) => (typeof value === 'number' ? value * 10 : null) },
  nameSpaces: {
    remedy: 'reads',
    spoil: (value, { chance }) =>
      chance.unit() < 0.5 ? `${chance.pick(SPACES)}${String(value)}` : `${String(value)}${chance.pick(SPACES)}`,
  },
  nameVariant: { remedy: 'safe', spoil: nameVariant },
  agentBlank: { remedy: 'unsafe', spoil: () => null },
} as const satisfies Readonly<Record<string, CellFaultKind>>;

export type CellFaultName = keyof typeof CELL_FAULTS;

/** Rows that do not belong where they stand. */
export const ROW_FAULTS = {
  blankLine: 'reads',
  totalRow: 'safe',
  duplicateRow: 'safe',
  /** The same id over another record. */
  duplicateId: 'unsafe',
  unknownAgent: 'unsafe',
} as const satisfies Readonly<Record<string, Remedy>>;

export type RowFaultName = keyof typeof ROW_FAULTS;

function dateText(value: Cell, { texts, chance }: FaultSetting): Cell {
  if (typeof value !== 'number') return null;
  const write = texts.dateTexts[chance.whole(0, texts.dateTexts.length - 1)];
  return write?.(partsOf(value), !Number.isInteger(value)) ?? null;
}

/** `3:05`, `00:03:05` or in words. */
function durationText(value: Cell, { texts, chance }: FaultSetting): Cell {
  if (typeof value !== 'number') return null;
  const [minutes, seconds] = [Math.floor(value / 60), value % 60];
  const form = chance.whole(0, 2);
  if (form === 0) return `${minutes}:${twoDigits(seconds)}`;
  if (form === 1) return texts.durationText(minutes, seconds);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds)}`;
}

function textNumber(value: Cell): Cell {
  return typeof value === 'number' ? String(value) : null;
}

function amountText(value: Cell, { chance }: FaultSetting): Cell {
  if (typeof value !== 'number' || value < 0) return null;
  const grouped = value.toLocaleString('en-US', { minimumFractionDigits: 2 });
  return chance.pick([grouped, `¥${grouped}`, ` ${value} `]);
}

/** Another case, full width, or a space within. */
function nameVariant(value: Cell, { chance }: FaultSetting): Cell {
  const name = String(value);
  const cased = name === name.toUpperCase() ? `${name.slice(0, 1)} ${name.slice(1)}` : name.toUpperCase();
  return chance.unit() < 0.5 ? cased : name.replace(' ', '  ').replace(/^(\S)(\S)$/u, '$1　$2');
}
