import { describe, expect, it, vi } from 'vitest';
import type { Book } from '../../../host/grid/book.ts';
import type { Calculation } from '../../../host/grid/calculation.ts';
import { createCallDesk } from '../../../host/grid/callDesk.ts';
import type { CallFunction, FunctionAnswer } from '../../../host/grid/grid.ts';

const CELL = { sheet: 'sheet-1', row: 0, column: 0 };
const QUESTION = { id: 'KPI_SCORE', parameters: [80, 100] };
const EIGHTY: FunctionAnswer = { ok: true, values: [[80]] };

/** A calculation that counts its holds and finishes when told. */
function calculationOf() {
  let held = 0;
  const finished = new Set<() => void>();
  const recalculate = vi.fn<Calculation['recalculate']>();
  const calculation: Pick<Calculation, 'hold' | 'onFinished' | 'recalculate'> = {
    hold: () => {
      held += 1;
      let holding = true;
      return () => {
        if (holding) held -= 1;
        holding = false;
      };
    },
    onFinished: (listener) => {
      finished.add(listener);
      return () => finished.delete(listener);
    },
    recalculate,
  };
  return { calculation, recalculate, held: () => held, finish: () => finished.forEach((listener) => listener()) };
}

function openDesk(send: CallFunction) {
  const parts = calculationOf();
  const book = { workbook: () => ({ getSheetBySheetId: () => null }) };
  const desk = createCallDesk(book as unknown as Book, parts.calculation as Calculation, send);
  return { ...parts, desk };
}

describe('the desk of custom functions', () => {
  it('should hold the calculation until the answer is there, and then know it', async () => {
    const { desk, finish, held, recalculate } = openDesk(() => Promise.resolve([EIGHTY]));
    expect(desk.ask(QUESTION, CELL)).toBeNull();
    expect(held()).toBe(1);
    finish();
    await vi.waitFor(() => expect(held()).toBe(0));
    expect(recalculate).toHaveBeenCalledOnce();
    expect(desk.ask(QUESTION, CELL)).toEqual(EIGHTY);
  });

  it('should hold nothing up once another workbook has come, whatever it still waits for', async () => {
    const never = new Promise<readonly FunctionAnswer[]>(() => undefined);
    const { desk, finish, held } = openDesk(() => never);
    desk.ask(QUESTION, CELL);
    finish();
    desk.ask({ ...QUESTION, parameters: [90, 100] }, CELL);
    expect(held()).toBe(2);
    desk.close();
    expect(held()).toBe(0);
    expect(desk.ask(QUESTION, CELL)).toBeNull();
    expect(held()).toBe(0);
  });

  it('should not calculate cells of a workbook that is closed when the answer comes', async () => {
    const late: { answer?: (answers: readonly FunctionAnswer[]) => void } = {};
    const { desk, finish, recalculate } = openDesk(() => new Promise((resolve) => (late.answer = resolve)));
    desk.ask(QUESTION, CELL);
    finish();
    desk.close();
    late.answer?.([EIGHTY]);
    await Promise.resolve();
    expect(recalculate).not.toHaveBeenCalled();
  });
});
