import { addressOf } from '../grid/addresses.ts';
import type { UniverGrid } from '../grid/univerGrid.ts';
import type { Status } from './status.ts';
import { fill, type Texts } from './texts.ts';

/** Says what is wrong in the selected cell, and why a locked one cannot be changed. */
export function followCells(grid: UniverGrid, status: Status, texts: () => Texts): void {
  grid.listen((event) => {
    if (event.kind !== 'selected' && event.kind !== 'calculated') return;
    const { sheet, row, column } = grid.selection();
    const message = grid.message(sheet, row, column);
    status.note(message && fill(texts().formulaSays, { address: addressOf(row, column), message }));
  });
  grid.onRefused(() => status.say(texts().locked, 'error'));
}
