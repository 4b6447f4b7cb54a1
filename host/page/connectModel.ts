import { createModel, type ModelOptions } from '../model/model.ts';

/** Gives one add-in the object model of the workbook: a batch in, its answer out. */
export const connectModel = (options: ModelOptions): ((body: string) => Promise<string>) => createModel(options);
