import type { Grid } from '../grid/grid.ts';
import { References, runBatch, type Model } from './batch.ts';
import { ADDIN_SERVICE } from './classes/addinService.ts';
import { CUSTOM_FUNCTIONS } from './classes/customFunctions.ts';
import { workbookOf } from './classes/workbook.ts';
import { NAMES } from './classes/names.ts';
import { RANGE } from './classes/range.ts';
import { TABLES } from './classes/tables.ts';
import { WORKSHEET } from './classes/worksheet.ts';
import { instance, type Environment } from './define.ts';
import { createEventHub } from './events.ts';

export interface ModelOptions {
  readonly grid: Grid;
  readonly settings: Map<string, unknown>;
  readonly settleFunctions: (results: readonly unknown[]) => void;
  readonly sendEntries: (entries: readonly unknown[]) => void;
}

/** Excel's objects over a grid, for one add-in: batch in, answer out. */
export function createModel(options: ModelOptions): (body: string) => Promise<string> {
  const { grid, settings, settleFunctions } = options;
  const environment: Environment = {
    grid,
    settings,
    settleFunctions,
    events: createEventHub(grid, options.sendEntries),
    objects: {
      range: (area) => instance(RANGE, area, environment, true),
      worksheet: (id) => instance(WORKSHEET, id, environment),
      tables: (sheet) => instance(TABLES, { sheet }, environment),
      names: () => instance(NAMES, null, environment),
    },
  };
  const model: Model = {
    root: workbookOf(environment),
    services: {
      'Microsoft.ExcelServices.CustomFunctions': instance(CUSTOM_FUNCTIONS, null, environment),
      'Microsoft.InternalService.AddinInternalService': instance(ADDIN_SERVICE, null, environment),
    },
    environment,
  };
  const references = new References();
  return (body) => runBatch(body, model, references);
}
