import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { officeWorkbook } from './excel/officeWorkbook.ts';

export function mountPane(root: HTMLElement): void {
  createRoot(root).render(<App workbook={officeWorkbook} />);
}
