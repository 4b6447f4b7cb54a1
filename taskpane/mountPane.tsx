import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { OutsideExcel } from './components/Pane/OutsideExcel.tsx';
import { officeWorkbook } from './excel/officeWorkbook.ts';

export function mountPane(root: HTMLElement): void {
  const pane = createRoot(root);
  void Office.onReady().then(({ host }) =>
    pane.render(host === Office.HostType.Excel ? <App workbook={officeWorkbook} /> : <OutsideExcel />),
  );
}
