import type { TableExport } from './tableExport.ts';

export const WENJUANXING: TableExport = {
  tool: '问卷星',
  rows: [
    [
      ...['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP', '1、您的姓名', '2、为您服务的坐席工号'],
      ...['3、您对本次服务的满意度（1-5分）', '4、您是否有投诉', '5、投诉是否解决', '6、您的意见和建议'],
    ],
    [1, '2026/3/14 10:10:21', '35秒', '短信', '', '1.2.3.4(上海)', '张敏', 8001, 5, '否', '', ''],
    [2, '2026/3/14 11:40:02', '52秒', '微信', '', '1.2.3.5(浙江)', '赵磊', 8002, 2, '是', '是', '希望回电'],
    [3, '2026/3/15 09:05:40', '41秒', '微信', '', '1.2.3.6(浙江)', '孙丽', 8002, 4, '否', '', ''],
  ],
  headingRow: 0,
  kind: 'surveys',
  columns: {
    responseId: '序号',
    agent: '2、为您服务的坐席工号',
    customer: '1、您的姓名',
    score: '3、您对本次服务的满意度（1-5分）',
    complaint: '4、您是否有投诉',
    solved: '5、投诉是否解决',
    date: '提交答卷时间',
  },
  scale: 'upTo5',
};

/** With the second heading row that this tool writes. */
export const SURVEYMONKEY: TableExport = {
  tool: 'SurveyMonkey',
  rows: [
    [
      ...['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'IP Address', 'Email Address', 'First Name'],
      ...['Last Name', 'Which agent spoke with you?', 'Overall, how satisfied were you with the call? (1 to 10)'],
      ...['Did you have to complain?', 'Was your complaint resolved?', 'Any comments?'],
    ],
    ['', '', '', '', '', '', '', '', 'Response', 'Response', 'Response', 'Response', 'Open-Ended Response'],
    [
      ...[114001, 42, '03/14/2026 10:10:21 AM', '03/14/2026 10:11:02 AM', '1.2.3.4', 'joe@acme.test', 'Joe', 'Hill'],
      ...['Ann Lee', 9, 'No', '', 'Thanks'],
    ],
    [
      ...[114002, 42, '03/14/2026 11:40:02 AM', '03/14/2026 11:41:40 AM', '1.2.3.5', 'di@bell.test', 'Di', 'May'],
      ...['Bo Cruz', 4, 'Yes', 'Yes', ''],
    ],
    [
      ...[114003, 42, '03/15/2026 02:05:00 PM', '03/15/2026 02:06:12 PM', '1.2.3.6', 'al@crane.test', 'Al', 'Fox'],
      ...['Bo Cruz', 8, 'No', '', ''],
    ],
  ],
  headingRow: 0,
  kind: 'surveys',
  columns: {
    responseId: 'Respondent ID',
    agent: 'Which agent spoke with you?',
    customer: 'Email Address',
    score: 'Overall, how satisfied were you with the call? (1 to 10)',
    complaint: 'Did you have to complain?',
    solved: 'Was your complaint resolved?',
    date: 'End Date',
  },
  scale: 'upTo10',
};
