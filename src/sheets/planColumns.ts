import type { TextKey } from '../i18n/en.ts';
import { CYCLES, DIMENSIONS, ROLES, UNITS } from '../plan/schema.ts';
import {
  numberOrBlank,
  optionalNumber,
  optionalWordsOrText,
  percent,
  percentOrGone,
  requiredText,
  text,
  words,
  wordsOrText,
  type Codec,
} from './codecs.ts';

export type PlanColumnId =
  | 'id'
  | 'name'
  | 'dimension'
  | 'role'
  | 'unit'
  | 'direction'
  | 'weight'
  | 'target'
  | 'baseline'
  | 'rule'
  | 'source'
  | 'cycle'
  | 'definition'
  | 'gateEffect'
  | 'gateAmount'
  | 'floor'
  | 'cap'
  | 'threshold'
  | 'green'
  | 'yellow'
  | 'goal'
  | 'weightAfterSeason';

/** One column of the indicator table; `path` is where its value stands in a plan's indicator. */
export interface PlanColumn {
  readonly id: PlanColumnId;
  readonly label: TextKey;
  readonly path: readonly string[];
  readonly codec: Codec;
  /** Points; wide enough for the headings and words of both languages. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

const column = (
  id: PlanColumnId,
  codec: Codec,
  looks: { width: number; align?: PlanColumn['align']; path?: readonly string[] },
): PlanColumn => ({
  id,
  label: `sheet.column.${id}`,
  path: looks.path ?? [id],
  codec,
  width: looks.width,
  align: looks.align ?? 'left',
});

/** What most plans leave empty stands last. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [
  column('id', requiredText, { width: 142 }),
  column('name', text, { width: 160 }),
  column('dimension', words('dimension', DIMENSIONS), { width: 108 }),
  column('role', words('role', ROLES), { width: 84 }),
  column('unit', words('unit', UNITS), { width: 124 }),
  column('direction', words('direction', ['higher', 'lower']), { width: 118 }),
  column('weight', percent, { width: 78, align: 'right' }),
  column('target', numberOrBlank, { width: 84, align: 'right' }),
  column('baseline', numberOrBlank, { width: 84, align: 'right' }),
  column('rule', requiredText, { width: 190 }),
  column('source', wordsOrText('source'), { width: 150 }),
  column('cycle', words('cycle', CYCLES), { width: 66 }),
  column('definition', text, { width: 380 }),
  column('gateEffect', words('gate', ['cap', 'multiply', 'zero', 'barRewards']), {
    width: 110,
    path: ['gate', 'effect'],
  }),
  column('gateAmount', optionalNumber, { width: 66, align: 'right', path: ['gate', 'amount'] }),
  column('floor', optionalNumber, { width: 54, align: 'right' }),
  column('cap', optionalNumber, { width: 54, align: 'right' }),
  column('threshold', optionalNumber, { width: 70, align: 'right' }),
  column('green', optionalNumber, { width: 70, align: 'right', path: ['lights', 'green'] }),
  column('yellow', optionalNumber, { width: 70, align: 'right', path: ['lights', 'yellow'] }),
  column('goal', optionalWordsOrText('goal'), { width: 180 }),
  column('weightAfterSeason', percentOrGone, { width: 96, align: 'right' }),
];

/** Columns that a plan sheet can do without; all others must stand there. */
export const OPTIONAL_COLUMNS: ReadonlySet<PlanColumnId> = new Set<PlanColumnId>([
  'name',
  'definition',
  'gateEffect',
  'gateAmount',
  'floor',
  'cap',
  'threshold',
  'green',
  'yellow',
  'goal',
  'weightAfterSeason',
]);

export const planColumnIndex = (id: PlanColumnId): number => PLAN_COLUMNS.findIndex((column) => column.id === id);
