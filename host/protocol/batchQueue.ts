import { answerTo, type RequestMessage } from './messages.ts';

/** Runs the batch of one `context.sync()`. */
export type RunBatch = (body: string) => Promise<{
  readonly body: string;
  /** What was asked for and is not covered; null where all was. */
  readonly notCovered: string | null;
}>;

export interface BatchQueueOptions {
  readonly runBatch: RunBatch;
  readonly post: (message: string) => void;
  /** Told of what could not be done. */
  readonly tell: (what: string) => void;
}

/** Names the service in batches that bring answers of custom functions: others may be waiting for just these. */
const FUNCTION_ANSWERS = '"Microsoft.ExcelServices.CustomFunctions"';
const BODY = 4;
const INTERNAL_ERROR = 5001;

/** Batches are answered in the order in which they came; false for a request that carries none. */
export function createBatchQueue({ runBatch, post, tell }: BatchQueueOptions): (request: RequestMessage) => boolean {
  let last: Promise<void> = Promise.resolve();
  const answer = async (request: RequestMessage, body: string): Promise<void> => {
    try {
      const result = await runBatch(body);
      if (result.notCovered !== null) tell(result.notCovered);
      post(answerTo(request, { Version: 1, Error: 0, Data: [200, [], result.body] }));
    } catch (error) {
      tell(`a batch: ${String(error)}`);
      post(answerTo(request, { Error: INTERNAL_ERROR }, INTERNAL_ERROR));
    }
  };
  return (request) => {
    const body = batchBody(request._data);
    if (body === null) return false;
    if (body.includes(FUNCTION_ANSWERS)) void answer(request, body);
    else last = last.then(() => answer(request, body));
    return true;
  };
}

function batchBody(data: unknown): string | null {
  const array = (data as { ArrayData?: unknown } | null)?.ArrayData;
  const body: unknown = Array.isArray(array) ? array[BODY] : null;
  return typeof body === 'string' ? body : null;
}
