import type { Language } from '../grid/language.ts';

const en = {
  newWorkbook: 'New',
  sample: 'Sample',
  open: 'Open…',
  save: 'Save as .xlsx',
  language: 'Display language',
  dark: 'Dark theme',
  ready: 'Ready',
  opening: 'Opening {name}…',
  opened: '{name} opened.',
  chartsUnread: 'Charts of a kind this host does not show or keep: {charts}.',
  chartsPartly: 'Charts shown and kept without labels, trend lines or titles of axes: {charts}.',
  saved: '{name} saved.',
  busy: 'Starting…',
  notOpened: '{name} could not be opened: {reason}',
  notSaved: 'The workbook could not be saved: {reason}',
  unknownKind: 'only .csv and .xlsx files can be read here.',
  damaged: 'it is damaged, or no workbook.',
  locked: 'This cell is locked, and the sheet is protected.',
  noAddin: 'The add-in could not be loaded: {reason}',
  refused: 'This host does not cover what the add-in asked for: {what}',
  formulaSays: '{address}: {message}',
  closePane: 'Close',
  resizePane: 'Width of the task pane',
  gotIt: 'Got it',
  learnMore: 'Learn more',
  unsavedName: 'Workbook.xlsx',
  sampleName: 'Sample.xlsx',
} as const;

export type Texts = Readonly<Record<keyof typeof en, string>>;

const zhCN: Texts = {
  newWorkbook: '新建',
  sample: '示例',
  open: '打开…',
  save: '另存为 .xlsx',
  language: '显示语言',
  dark: '深色主题',
  ready: '就绪',
  opening: '正在打开 {name}…',
  opened: '已打开 {name}。',
  chartsUnread: '此宿主不显示也不保留的图表：{charts}。',
  chartsPartly: '显示并保留、但不含数据标签、趋势线或坐标轴标题的图表：{charts}。',
  saved: '已保存 {name}。',
  busy: '正在启动…',
  notOpened: '无法打开 {name}：{reason}',
  notSaved: '无法保存工作簿：{reason}',
  unknownKind: '此处只能读取 .csv 和 .xlsx 文件。',
  damaged: '文件已损坏，或不是工作簿。',
  locked: '此单元格已锁定，工作表受保护。',
  noAddin: '无法加载加载项：{reason}',
  refused: '此宿主未涵盖加载项的请求：{what}',
  formulaSays: '{address}：{message}',
  closePane: '关闭',
  resizePane: '任务窗格宽度',
  gotIt: '知道了',
  learnMore: '了解更多',
  unsavedName: '工作簿.xlsx',
  sampleName: '示例.xlsx',
};

export function textsIn(language: Language): Texts {
  return language === 'zh-CN' ? zhCN : en;
}

export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
