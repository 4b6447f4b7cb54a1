export interface SampleTexts {
  readonly callsSheet: string;
  readonly examplesSheet: string;
  /** Date, agent, seconds, outcome, need. */
  readonly callColumns: readonly [string, string, string, string, string];
  readonly agents: readonly string[];
  readonly outcomes: {
    readonly connected: string;
    readonly refused: string;
    readonly empty: string;
    readonly missed: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly title: string;
  readonly targets: string;
  readonly exampleColumns: readonly string[];
  /** What an example shows, and its formula, given the last agent's row. */
  readonly notes: readonly (readonly [string, (last: number) => string])[];
}

const en: SampleTexts = {
  callsSheet: 'Calls',
  examplesSheet: 'Examples',
  callColumns: ['Date', 'Agent', 'Seconds', 'Outcome', 'Need captured'],
  agents: ['Alice', 'Ben', 'Chloe', 'Daniel', 'Emma', 'Frank'],
  outcomes: { connected: 'Connected', refused: 'Refused', empty: 'Empty number', missed: 'No answer' },
  yes: 'yes',
  no: 'no',
  title: 'Six agents, one week of calls',
  targets: 'Targets (change them)',
  exampleColumns: [
    'Agent',
    'Outbound dials',
    'Effective calls',
    'Effective-call rate',
    'Points: calls',
    'Points: rate',
    'Total',
  ],
  notes: [
    ['A score for one figure: 92 of 100', () => '=TELEKPI.KPI_SCORE(92,100)'],
    ['Lower is better: 4 complaints where 5 are allowed', () => '=TELEKPI.KPI_SCORE(4,5,"lower")'],
    ['Best total of the team', (last) => `=MAX(G4:G${last})`],
  ],
};

const zhCN: SampleTexts = {
  callsSheet: '通话记录',
  examplesSheet: '示例',
  callColumns: ['日期', '坐席', '通话秒数', '通话结果', '获取需求'],
  agents: ['王芳', '李伟', '张敏', '刘洋', '陈静', '赵磊'],
  outcomes: { connected: '接通', refused: '拒接', empty: '空号', missed: '未接' },
  yes: '是',
  no: '否',
  title: '六名坐席一周的通话',
  targets: '目标值（可修改）',
  exampleColumns: ['坐席', '呼出次数', '有效通话数', '有效率', '得分：通话', '得分：有效率', '总分'],
  notes: [
    ['单项得分：目标 100，实际 92', () => '=TELEKPI.KPI_SCORE(92,100)'],
    ['越低越好：允许 5 次投诉，实际 4 次', () => '=TELEKPI.KPI_SCORE(4,5,"越低越好")'],
    ['团队最高总分', (last) => `=MAX(G4:G${last})`],
  ],
};

export const SAMPLE_TEXTS: Readonly<Record<'en-US' | 'zh-CN', SampleTexts>> = { 'en-US': en, 'zh-CN': zhCN };
