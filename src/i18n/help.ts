import type { Language } from '../plan/schema.ts';

/** Words of the help page that Excel's callout and the support address open. */
export interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly steps: readonly string[];
  readonly templates: string;
  readonly templatesIntro: string;
  readonly functions: string;
  readonly errors: string;
  readonly optional: string;
  readonly examples: string;
  readonly formula: string;
  readonly result: string;
  readonly note: string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly ruleText: string;
  readonly rule: string;
  readonly privacyTitle: string;
  readonly privacy: string;
  readonly otherLanguage: string;
}

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  en: {
    title: 'TeleKPI help',
    intro:
      'TeleKPI gives telephone-sales teams a balanced KPI plan, scores the people in the workbook with it, and shows why each score is what it is.',
    start: 'Start',
    steps: [
      'On the Home tab of Excel choose “Team KPI”. The pane opens beside the workbook.',
      'Choose what kind of team it is, adjust indicators and weights, and choose “Create plan”.',
      'Type figures on the input sheet, or open a call log, and score the team.',
    ],
    templates: 'Ready-made workbooks',
    templatesIntro:
      'For teams that start without the add-in: read-me, plan, input sheet, scorecard and dashboard, calculating by built-in formulas and locked where nobody should type.',
    functions: 'Functions',
    errors:
      'Not measured is not 0: a blank figure gives #N/A. Anything that cannot be calculated gives #VALUE!. The message says what is wrong and where; choose the warning sign beside the cell.',
    optional: 'optional',
    examples: 'Examples',
    formula: 'Formula',
    result: 'Result',
    note: 'What it shows',
    rules: 'Rule texts',
    rulesIntro:
      'The plan sheet and KPI_SCORE take the same texts, in English or Chinese. A number with % is a share of the target.',
    ruleText: 'Text',
    rule: 'Rule',
    privacyTitle: 'Your data',
    privacy: 'Nothing leaves the workbook. TeleKPI sends no data anywhere and keeps no record of what you do.',
    otherLanguage: '中文',
  },
  'zh-CN': {
    title: 'TeleKPI 帮助',
    intro: 'TeleKPI 为电话销售团队提供均衡的 KPI 方案，据此为工作簿中的人员评分，并说明每个分数的由来。',
    start: '开始使用',
    steps: [
      '在 Excel 的“开始”选项卡中选择“团队绩效”，窗格会在工作簿旁打开。',
      '选择团队类型，调整指标和权重，然后选择“创建方案”。',
      '在录入表中填写数据，或打开通话记录，然后为团队评分。',
    ],
    templates: '现成的工作簿',
    templatesIntro:
      '供暂不使用加载项的团队：使用说明、考核方案、实际数据、计分卡和绩效看板，以 Excel 内置公式计算，不应填写的单元格已锁定。',
    functions: '函数',
    errors:
      '未测量不等于 0：空白的数值返回 #N/A。无法计算的内容返回 #VALUE!。提示会说明哪里有什么问题；请点击单元格旁的警告标志查看。',
    optional: '可选',
    examples: '示例',
    formula: '公式',
    result: '结果',
    note: '说明',
    rules: '规则文本',
    rulesIntro: '方案表与 KPI_SCORE 使用同样的文本，中英文皆可。带 % 的数字是目标达成率。',
    ruleText: '文本',
    rule: '规则',
    privacyTitle: '您的数据',
    privacy: '任何内容都不会离开工作簿。TeleKPI 不向任何地方发送数据，也不记录您的操作。',
    otherLanguage: 'English',
  },
};
