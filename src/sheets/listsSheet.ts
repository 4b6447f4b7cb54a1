import type { Language } from '../plan/schema.ts';
import { sheetPrefix, fixedAreaAddress } from './address.ts';
import type { Codec } from './codecs.ts';
import { PLAN_COLUMNS } from './planColumns.ts';
import { PLAN_FIELDS } from './planFields.ts';
import { LABEL } from './looks.ts';
import type { SheetSpec } from './sheetSpec.ts';
import { translatorOf, wordOf } from './vocabulary.ts';

type Choices = NonNullable<Codec['choices']>;

const codecs: readonly Codec[] = [...PLAN_FIELDS.flat(), ...PLAN_COLUMNS].map(({ codec }) => codec);
/** One column a family; inline lists of more than 255 characters would corrupt the file. */
const LISTS: readonly Choices[] = [
  ...new Map(codecs.flatMap(({ choices }) => (choices ? [[choices.family, choices] as const] : []))).values(),
];

/** The hidden sheet that the lists of the plan sheet are taken from. */
export function listsSheet(language: Language): SheetSpec {
  const t = translatorOf(language);
  return {
    key: 'lists',
    name: t('sheet.lists.name'),
    visibility: 'hidden',
    blocks: LISTS.map(({ family, ids }, column) => ({
      row: 0,
      column,
      style: LABEL,
      cells: [[family], ...ids.map((id) => [wordOf(family, id, language)])],
    })),
    columnWidths: LISTS.map(() => 110),
  };
}

/** `='Lists'!$A$2:$A$5` for the choices of a family. */
export function listSource(choices: Choices, language: Language): string {
  const column = LISTS.findIndex(({ family }) => family === choices.family);
  const area = { row: 1, column, rows: choices.ids.length, columns: 1 };
  return `=${sheetPrefix(translatorOf(language)('sheet.lists.name'))}${fixedAreaAddress(area)}`;
}
