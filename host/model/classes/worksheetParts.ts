import type { GridProtection } from '../../grid/grid.ts';
import { whole } from '../checks.ts';
import type { ClassDefinition } from '../define.ts';
import { ApiError, invalidArgument } from '../errors.ts';
import { areaOf } from '../places.ts';

export const FREEZE_PANES: ClassDefinition<string> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    FreezeRows: (id, [rows], { grid }) => grid.freeze(id, whole(rows ?? 1, { from: 1 }), 0),
    FreezeColumns: (id, [columns], { grid }) => grid.freeze(id, 0, whole(columns ?? 1, { from: 1 })),
    FreezeAt: (id, [range], env) => {
      const area = areaOf(range, id, env);
      env.grid.freeze(id, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (id, _, { grid }) => grid.freeze(id, 0, 0),
  },
};

/** What Excel answers for each permission that was not given. */
const OPTIONS: GridProtection['options'] = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function readOptions(given: unknown): GridProtection['options'] {
  const options = Object.entries(given ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const stranger = options.find(([name, value]) => typeof value !== typeof OPTIONS[name]);
  if (stranger !== undefined) throw invalidArgument(`the protection option ${stranger[0]}`);
  return { ...OPTIONS, ...(Object.fromEntries(options) as GridProtection['options']) };
}

export const PROTECTION: ClassDefinition<string> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: (id, { grid }) => grid.protection(id) !== null },
    Options: {
      get: (id, { grid }) => {
        const protection = grid.protection(id);
        return protection && { ...OPTIONS, ...protection.options };
      },
    },
  },
  methods: {
    Protect: (id, [options, password], { grid }) => {
      if (grid.protection(id) !== null) throw new ApiError('InvalidOperation', 'The sheet is protected already.');
      grid.setProtection(id, {
        options: readOptions(options),
        password: typeof password === 'string' ? password : '',
      });
    },
    Unprotect: (id, [password], { grid }) => {
      const protection = grid.protection(id);
      if (protection !== null && protection.password !== '' && protection.password !== password) {
        throw new ApiError('AccessDenied', 'The password is not the one the sheet was protected with.');
      }
      grid.setProtection(id, null);
    },
  },
};
