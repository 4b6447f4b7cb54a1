import { fullAddress } from './addresses.ts';
import type { Book } from './book.ts';
import type { Calculation } from './calculation.ts';
import type { CallFunction, FunctionAnswer, FunctionCall } from './grid.ts';

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
type Question = Omit<FunctionCall, 'address'>;
interface Asked {
  readonly key: string;
  readonly call: FunctionCall;
  readonly cells: Cell[];
}

/** Keeps answers by function and arguments, and sends the questions of one calculation together. */
export interface CallDesk {
  /** A function starts anew in this cell: what it said there before no longer counts. */
  enter(cell: Cell): void;
  /** null while the answer is awaited; the cell calculates again when it is there. */
  ask(question: Question, cell: Cell): FunctionAnswer | null;
  message(sheet: string, row: number, column: number): string;
  /** Asks everything anew. */
  forget(): void;
  /** Its cells are gone or ask another desk: nothing is asked or awaited any more. */
  close(): void;
}

/** Above this, answers that no cell waits for are let go. */
const ANSWERS_KEPT = 100_000;

export function createCallDesk(book: Book, calculation: Calculation, send: CallFunction): CallDesk {
  const answers = new Map<string, FunctionAnswer>();
  const messages = new Map<string, string>();
  const waiting = new Map<string, Asked>();
  /** Releases of what the calculation is held by: questions not yet sent, and answers awaited. */
  const holds = new Set<() => void>();
  let collecting: (() => void) | null = null;
  let open = true;

  const flush = async () => {
    const asked = [...waiting.values()].filter(({ key }) => !answers.has(key));
    const release = collecting;
    waiting.clear();
    collecting = null;
    try {
      if (asked.length > 0) await settle(asked);
    } finally {
      if (release !== null) holds.delete(release);
      release?.();
    }
  };
  const settle = async (asked: readonly Asked[]) => {
    const replies = await answered(
      send,
      asked.map(({ call }) => call),
    );
    if (!open) return;
    asked.forEach(({ key }, i) => answers.set(key, replies[i] ?? NO_ANSWER));
    calculation.recalculate(asked.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, rows: 1, columns: 1 }))));
  };
  const unlisten = calculation.onFinished(() => {
    if (waiting.size > 0) void flush();
    else if (answers.size > ANSWERS_KEPT) answers.clear();
  });
  return {
    enter: (cell) => messages.delete(placeKey(cell)),
    ask: (question, cell) => {
      if (!open) return null;
      const key = JSON.stringify([question.id, question.parameters]);
      const answer = answers.get(key);
      if (answer) {
        if (!answer.ok && answer.message) messages.set(placeKey(cell), answer.message);
        return answer;
      }
      holds.add((collecting ??= calculation.hold()));
      const asked = waiting.get(key);
      if (asked) asked.cells.push(cell);
      else waiting.set(key, { key, call: { ...question, address: addressIn(book, cell) }, cells: [cell] });
      return null;
    },
    message: (sheet, row, column) => messages.get(placeKey({ sheet, row, column })) ?? '',
    forget: () => answers.clear(),
    close: () => {
      open = false;
      unlisten();
      for (const release of holds) release();
    },
  };
}

const NO_ANSWER: FunctionAnswer = { ok: false, error: '#VALUE!', message: 'The add-in did not answer.' };

async function answered(send: CallFunction, calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
  try {
    return await send(calls);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return calls.map(() => ({ ok: false, error: '#VALUE!', message }));
  }
}

function placeKey({ sheet, row, column }: Cell): string {
  return `${sheet} ${row} ${column}`;
}

function addressIn(book: Book, { sheet, row, column }: Cell): string {
  return fullAddress(book.workbook().getSheetBySheetId(sheet)?.getName() ?? sheet, row, column);
}
