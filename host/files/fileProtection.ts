import type { Sheet } from 'hucre/xlsx';
import type { GridProtection } from '../grid/grid.ts';

type FileProtection = NonNullable<Sheet['protection']>;

/** What may be allowed, by Excel's name and the file's. */
const ALLOWED = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const;

export function fileProtection({ options, password }: GridProtection): FileProtection {
  const allowed = Object.entries(ALLOWED).flatMap(([excel, file]) =>
    options[excel] === true ? [[file, true] as const] : [],
  );
  return {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
    selectLockedCells: options['selectionMode'] !== 'Unlocked' && options['selectionMode'] !== 'None',
    selectUnlockedCells: options['selectionMode'] !== 'None',
    ...Object.fromEntries(allowed),
    ...(password && { password }),
  };
}

/** A file holds no password, only a mark of one, so that it is gone here. */
export function protectionFrom(protection: FileProtection | undefined): GridProtection | null {
  if (!protection || protection.sheet === false) return null;
  const allowed = Object.entries(ALLOWED).flatMap(([excel, file]) =>
    protection[file] === true ? [[excel, true] as const] : [],
  );
  const mode =
    protection.selectUnlockedCells === false ? 'None' : protection.selectLockedCells === false ? 'Unlocked' : null;
  return {
    options: {
      ...Object.fromEntries(allowed),
      ...(protection.objects !== true && { allowEditObjects: true }),
      ...(protection.scenarios !== true && { allowEditScenarios: true }),
      ...(mode && { selectionMode: mode }),
    },
    password: '',
  };
}
