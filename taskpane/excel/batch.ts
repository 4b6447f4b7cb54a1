import { decisionFor, waitBefore, type Decision } from './officeErrors.ts';
import { WorkbookError, type RunOptions } from './workbook.ts';

/** What one request carries. `queue` only queues; the request is sent here. */
export interface Step {
  readonly queue: () => void;
  /** What to do with what the request loaded. */
  readonly then?: () => void;
  /** The same work in two smaller requests; absent where it cannot be parted. */
  readonly halves?: () => readonly Step[];
  /** Share of the whole, for the progress. */
  readonly weight?: number;
  /** May be sent again when nobody knows whether it was carried out. */
  readonly repeatable?: boolean;
}

export interface StepRun extends RunOptions {
  /** Pauses between tries; tests give one that does not wait. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Everything the pane does in Excel: waits while a cell is being edited, and words errors as `WorkbookError`. */
export async function runExcel<T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, task);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/**
 * Sends steps one after the other: the one place that sends more than one request for one piece of
 * work. Each step is bounded in size, so that requests grow with the payload and not with rows.
 * Aborting takes effect between two requests.
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  run: StepRun = {},
): Promise<void> {
  const whole = steps.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  let done = 0;
  const sendFrom = async (rest: readonly Step[]): Promise<void> => {
    const [step, ...later] = rest;
    if (!step) return;
    run.signal?.throwIfAborted();
    const parts = await sendOne(context, step, run);
    if (parts === null) {
      done += step.weight ?? 1;
      run.onProgress?.(whole === 0 ? 1 : done / whole);
    }
    return sendFrom([...(parts ?? []), ...later]);
  };
  await sendFrom(steps);
}

/** null when the step was carried out, or the smaller steps to send in its place. */
async function sendOne(
  context: Excel.RequestContext,
  step: Step,
  run: StepRun,
  attempt = 1,
): Promise<readonly Step[] | null> {
  try {
    step.queue();
    await context.sync();
  } catch (error) {
    const decision = decisionOn(error, step);
    if (decision === 'halve' && step.halves) return step.halves();
    const wait = waitBefore(decision, attempt);
    if (wait === null) throw error;
    await (run.pause ?? pause)(wait);
    run.signal?.throwIfAborted();
    return sendOne(context, step, run, attempt + 1);
  }
  step.then?.();
  return null;
}

function decisionOn(error: unknown, step: Step): Decision {
  const decision = decisionFor(codeOf(error));
  return decision === 'again' && step.repeatable !== true ? 'fail' : decision;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Excel's own code, or `` for what Excel did not throw. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function asWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || codeOf(error) === '') return error;
  return new WorkbookError(codeOf(error), placeOf(error), { cause: error });
}

function placeOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return '';
  return error.debugInfo.errorLocation ?? '';
}
