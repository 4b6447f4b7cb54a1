import type { Language } from '../plan/schema.ts';

/** Why the page shows no pane. */
export type NoPane = 'notInExcel' | 'noLibrary' | 'notLoaded';

export const noPaneWords: Readonly<Record<Language, Readonly<Record<NoPane, string>>>> = {
  en: {
    notInExcel: 'TeleKPI works inside Excel. Open a workbook there and choose “Team KPI” on the Home tab.',
    noLibrary:
      'The library that connects TeleKPI with Excel could not be loaded. Check the connection and open the pane again.',
    notLoaded: 'The pane could not be loaded. Check the connection, close the pane and open it again.',
  },
  'zh-CN': {
    notInExcel: 'TeleKPI 在 Excel 中使用。请在 Excel 中打开工作簿，然后选择“开始”选项卡中的“团队绩效”。',
    noLibrary: '无法加载连接 TeleKPI 与 Excel 的程序库。请检查网络连接，然后重新打开窗格。',
    notLoaded: '无法加载窗格。请检查网络连接，关闭窗格后重新打开。',
  },
};
