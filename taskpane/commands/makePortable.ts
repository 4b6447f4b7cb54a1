import type { Finding, Where } from '../../src/findings.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { portableChanges } from '../../src/portable/changes.ts';
import { formulasIn, type CellChange } from '../../src/portable/liveCell.ts';
import { recordOf } from '../../src/portable/record.ts';
import type { TwinWords } from '../../src/portable/twins/twin.ts';
import { areaAddress } from '../../src/sheets/address.ts';
import type { NamedFormula, RunOptions, Workbook } from '../excel/workbook.ts';
import { languageOf } from '../state/language.ts';
import { withRecords } from '../state/portableRecords.ts';
import { recallRecords, rememberRecords } from './portableMemory.ts';
import { partOf } from './progress.ts';
import { workbookForms } from './workbookForms.ts';

export type PortableAnswer =
  /** No formula calls the add-in. */
  | { readonly kind: 'nothing' }
  /** Nothing was changed. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'done';
      /** How many formulas of the add-in are built-in ones now. */
      readonly formulas: number;
      /** Where its values stand in for a formula from now on; `values` counts the formulas. */
      readonly values: number;
      readonly kept: readonly Where[];
    };

/** Share of the progress that finding the formulas takes. */
const FINDING_SHARE = 0.4;

/** Turns every formula of the add-in into what gives the same figures without it, and remembers how it was [S-41]. */
export async function makePortable(workbook: Workbook, run: RunOptions = {}): Promise<PortableAnswer> {
  const cells = await workbook.readFormulaCells(partOf(run, 0, FINDING_SHARE));
  const names = await workbook.readFormulaNames();
  if (cells.length + names.length === 0) return { kind: 'nothing' };
  const forms = await workbookForms(workbook);
  const { changes, findings } = portableChanges(cells, { words: wordsOf(workbook), twins: forms.builtinOf });
  const wrong = [...findings, ...names.map(standsForCall)];
  if (wrong.length > 0) return { kind: 'refused', findings: wrong };
  run.signal?.throwIfAborted();
  await write(workbook, changes, partOf(run, FINDING_SHARE, 1));
  const kept = changes.filter(({ by }) => by === 'values');
  return {
    kind: 'done',
    formulas: formulasIn(changes) - formulasIn(kept),
    values: formulasIn(kept),
    kept: kept.map(({ sheet, area }) => ({ kind: 'address', sheet, address: areaAddress(area) })),
  };
}

const standsForCall = ({ name }: NamedFormula): Finding => ({ code: 'portable.name', args: { name } });

/** Functions answer in Excel's display language, whatever that of the pane. */
function wordsOf({ displayLanguage }: Workbook): TwinWords {
  const t = createTranslator(languageOf('auto', displayLanguage));
  return { lights: { green: t('sheet.light.green'), yellow: t('sheet.light.yellow'), red: t('sheet.light.red') } };
}

/** Remembered first: cells without a record could never be turned back. */
async function write(workbook: Workbook, changes: readonly CellChange[], run: RunOptions): Promise<void> {
  const before = await recallRecords(workbook);
  await rememberRecords(workbook, withRecords(before, changes.map(recordOf)));
  try {
    await workbook.editCells(changes, run);
  } catch (error) {
    await rememberRecords(workbook, before);
    throw error;
  }
}
