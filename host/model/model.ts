import type { Grid } from '../grid/grid.ts';
import { References, runBatch, type BatchAnswer, type Model } from './batch.ts';
import { APP_RUNTIME } from './classes/appRuntime.ts';
import { ADDIN_SERVICE } from './classes/addinService.ts';
import { CUSTOM_FUNCTIONS } from './classes/customFunctions.ts';
import { workbookOf } from './classes/workbook.ts';
import { NAMES } from './classes/names.ts';
import { RANGE } from './classes/range.ts';
import { TABLES } from './classes/tables.ts';
import { WORKSHEET } from './classes/worksheet.ts';
import { instance, type Environment, type FunctionRuntime, type TaskPane } from './define.ts';
import { createEventHub, visibilityEntry } from './events.ts';

export interface ModelOptions {
  readonly grid: Grid;
  readonly settings: Map<string, unknown>;
  readonly functions: FunctionRuntime;
  readonly sendEntries: (entries: readonly unknown[]) => void;
  /** Excel's display language, such as `zh-CN`. */
  readonly locale?: string;
  /** Where it is given, `Office.addin.showAsTaskpane` and `hide` work. */
  readonly pane?: TaskPane;
}

/** Excel's objects over a grid, for one add-in: batch in, answer out. */
export function createModel(options: ModelOptions): (body: string) => Promise<BatchAnswer> {
  const { grid, settings, functions, sendEntries, locale = null, pane = null } = options;
  pane?.onToggle((isShown) => sendEntries([visibilityEntry(isShown)]));
  const environment: Environment = {
    grid,
    settings,
    functions,
    events: createEventHub(grid, sendEntries),
    locale,
    pane,
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
      'Microsoft.AppRuntime.AppRuntimeService': instance(APP_RUNTIME, null, environment),
      'Microsoft.InternalService.AddinInternalService': instance(ADDIN_SERVICE, null, environment),
    },
    environment,
  };
  const references = new References();
  return (body) => runBatch(body, model, references);
}
