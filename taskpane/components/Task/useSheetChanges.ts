import { useEffect, useRef } from 'react';
import { watchSheet } from '../../commands/checkWorkbookPlan.ts';
import { usePane } from '../Pane/paneContext.ts';

/** Milliseconds without another change before the sheet is read again: pasting a block changes many cells. */
const QUIET = 250;

/** Acts after somebody has changed cells of the sheet; listens to nothing while there is none. */
export function useSheetChanges(sheet: string | null, act: () => Promise<unknown>): void {
  const { workbook } = usePane();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (sheet === null) return undefined;
    const soon = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void act(), QUIET);
    };
    const listening = watchSheet(workbook, sheet, soon);
    return () => {
      clearTimeout(timer.current);
      void listening.then((stop) => stop());
    };
  }, [workbook, sheet, act]);
}
