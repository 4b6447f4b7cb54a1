import type { CallFunction, CellValue, FunctionAnswer, FunctionCall } from '../grid/grid.ts';

/** The host's end of the custom-function runtime: calls go out as events, answers come back in batches. */
export interface FunctionDesk {
  readonly call: CallFunction;
  /** The runtime is there: calls go out from now on, those collected first. */
  begin(): void;
  /** The argument of `SetInvocationArrayResults`. */
  settle(results: readonly unknown[]): void;
  /** Ends what still waits, because the add-in is gone. */
  abandon(message: string): void;
}

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** 2 to 4 are exceptions, rejected promises and answers of the wrong number; 9 and 10 functions that are not associated. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const OTHER_ERROR = '#VALUE!';

export function createFunctionDesk(sendEntries: (entries: readonly unknown[]) => void): FunctionDesk {
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  /** Before the runtime listens, its events reach whoever else listens, and nobody answers. */
  let collected: unknown[] | null = [];
  let lastId = 0;
  const settleOne = (id: number, answer: FunctionAnswer): void => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  return {
    call: (calls) => {
      const entries: unknown[] = [];
      const answers = calls.map((call) => {
        lastId += 1;
        entries.push(entryOf(lastId, call));
        return new Promise<FunctionAnswer>((resolve) => waiting.set(lastId, resolve));
      });
      if (collected === null) sendEntries(entries);
      else collected.push(...entries);
      return Promise.all(answers);
    },
    begin: () => {
      const entries = collected ?? [];
      collected = null;
      if (entries.length > 0) sendEntries(entries);
    },
    settle: (results) => {
      for (const result of results) if (Array.isArray(result)) settleOne(Number(result[0]), answerOf(result));
    },
    abandon: (message) => {
      const ids = [...waiting.keys()];
      if (collected === null && ids.length > 0) sendEntries(ids.map(cancellationOf));
      collected = collected && [];
      for (const id of ids) settleOne(id, { ok: false, error: OTHER_ERROR, message });
    },
  };
}

function entryOf(id: number, { id: name, parameters, address }: FunctionCall): unknown {
  const invocation = JSON.stringify([id, name, parameters, address, 0]);
  return [FUNCTION_CATEGORY, INVOKE, '', invocation, '', false];
}

const cancellationOf = (invocationId: number): unknown => [
  FUNCTION_CATEGORY,
  CANCEL,
  '',
  JSON.stringify({ invocationId }),
  '',
  false,
];

/** `[id, true, value, …]` or `[id, false, message, code, …]`. */
function answerOf([, ok, value, code]: readonly unknown[]): FunctionAnswer {
  if (ok !== true) {
    return { ok: false, error: ERRORS[Number(code)] ?? OTHER_ERROR, message: typeof value === 'string' ? value : '' };
  }
  const matrix: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
  return { ok: true, values: matrix.map((row) => row.map(toCell)) };
}

/** Errors inside a range come as objects that name Excel's error. */
function toCell(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 0;
  const { basicValue } = value as { basicValue?: unknown };
  return typeof basicValue === 'string' ? basicValue : OTHER_ERROR;
}
