import { BatchRun } from './batchRun.ts';
import type { Environment, Instance } from './define.ts';
import { ApiError } from './errors.ts';
import { ACTION, type Batch, type WireResult } from './wire.ts';

export interface Model {
  readonly root: Instance;
  /** Services that stand beside the workbook, by their full name. */
  readonly services: Readonly<Record<string, Instance>>;
  readonly environment: Environment;
}

export interface BatchAnswer {
  /** JSON, as `context.sync()` reads it. */
  readonly body: string;
  /** What the batch asked for that the model does not cover; null where it covers all. */
  readonly notCovered: string | null;
}

/** As Excel on the web bounds them. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Objects that later batches name by reference, until the add-in lets go of them. */
export class References {
  private readonly kept = new Map<string, Instance>();
  private last = 0;

  keep(target: Instance): string {
    this.last += 1;
    const reference = `${target.className}:${this.last}`;
    this.kept.set(reference, target);
    return reference;
  }

  get = (reference: string): Instance | undefined => this.kept.get(reference);
  release = (reference: string): boolean => this.kept.delete(reference);
}

/**
 * Runs the batch of one `context.sync()`. The first action that fails ends it: those before have
 * taken effect, those after have not.
 */
export async function runBatch(body: string, model: Model, references: References): Promise<BatchAnswer> {
  if (isLargerThan(body, MAX_BYTES)) {
    return failure(new ApiError('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.'));
  }
  const batch = parseBatch(body);
  if (batch === null) return failure(new ApiError('InvalidRequest', 'The request is no batch.'));
  const answer = await runActions(batch, model, references);
  if (!isLargerThan(answer.body, MAX_BYTES)) return answer;
  return failure(new ApiError('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.'));
}

/** In UTF-8; a character takes three bytes at most. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

function parseBatch(body: string): Batch | null {
  try {
    const batch = JSON.parse(body) as Partial<Batch> | null;
    const isBatch = Array.isArray(batch?.Actions) && typeof batch.ObjectPaths === 'object';
    return isBatch ? (batch as Batch) : null;
  } catch {
    return null;
  }
}

const READS: ReadonlySet<number> = new Set([ACTION.query, ACTION.queryAsJson]);

/** What has been done so far. By the traces office.js knows how far that was, and which listeners to add. */
interface Done {
  readonly Results: WireResult[];
  readonly TraceIds: number[];
}

async function runActions(batch: Batch, model: Model, references: References): Promise<BatchAnswer> {
  const run = new BatchRun(batch, model, references);
  const done: Done = { Results: [], TraceIds: [] };
  // An earlier batch may have written too.
  let written = true;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      // What is read after a formula was written is what it gives.
      if (written && READS.has(action.ActionType)) {
        await model.environment.grid.calculated();
        written = false;
      }
      const value = run.act(action);
      written ||= WRITES.has(action.ActionType);
      if (action.ActionType === ACTION.trace) done.TraceIds.push(action.Id);
      if (value !== undefined) done.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return failure(error, { done, index, location: run.locate(action) });
    }
  }
  return { body: JSON.stringify(done), notCovered: null };
}

const WRITES: ReadonlySet<number> = new Set([ACTION.method, ACTION.setProperty, ACTION.update]);

const NOT_FOUND: ReadonlySet<string> = new Set(['ItemNotFound', 'ApiNotFound']);

function failure(error: unknown, at?: { done: Done; index: number; location: string }): BatchAnswer {
  const code = error instanceof ApiError ? error.code : 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  const body = JSON.stringify({
    ...at?.done,
    Error: {
      Code: code,
      Message: message,
      Location: at?.location ?? '',
      ActionIndex: at?.index ?? 0,
      HttpStatusCode: NOT_FOUND.has(code) ? 404 : 400,
    },
  });
  return { body, notCovered: code === 'ApiNotFound' ? message : null };
}
