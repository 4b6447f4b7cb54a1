import { merged, type TableExport } from './tableExport.ts';

const HEADINGS = [
  ...['质检编号', '录音编号', '坐席工号', '坐席', '所属班组', '通话时间', '通话时长', '质检员', '质检时间', '质检得分'],
  ...['质检结果', '产品介绍准确率', '异议处理合规率', '是否过度承诺', '扣分说明'],
];

export const CHINESE_QA: TableExport = {
  tool: '质检系统',
  rows: [
    merged('2026年3月录音质检明细', HEADINGS.length),
    HEADINGS,
    [
      ...['ZJ1', 'LY1', '8001', '王芳', '一组', '2026-03-14 10:00', '00:04:05', '陈静', '2026-03-15 09:00', 92],
      ...['合格', 0.95, 0.9, '否', ''],
    ],
    [
      ...['ZJ2', 'LY2', '8002', '李强', '一组', '2026-03-14 10:03', '00:03:05', '陈静', '2026-03-15 09:20', 58],
      ...['不合格', 0.7, 0.5, '是', '夸大效果'],
    ],
    ['合计', '', '', '', '', '', '', '', '', 75, '', '', '', '', ''],
  ],
  headingRow: 1,
  kind: 'qa',
  columns: {
    recordId: '质检编号',
    agent: '坐席',
    result: '质检结果',
    productIntro: '产品介绍准确率',
    objectionHandling: '异议处理合规率',
    overPromised: '是否过度承诺',
    date: '质检时间',
  },
  scale: 'share',
};

export const ENGLISH_QA: TableExport = {
  tool: 'QA scorecards',
  rows: [
    [
      ...['Evaluation ID', 'Call ID', 'Agent', 'Team', 'Evaluator', 'Evaluation Date', 'Call Duration', 'QA Score'],
      ...['Pass/Fail', 'Product Knowledge', 'Objection Handling', 'Over-promised', 'Auto Fail', 'Comments'],
    ],
    ['E-1', 'C-1', 'Ann Lee', 'North', 'Kim', '15 Mar 2026', '4:05', 92, 'Pass', 95, 90, 'No', 'No', ''],
    [
      'E-2',
      'C-2',
      'Bo Cruz',
      'North',
      'Kim',
      '15 Mar 2026',
      '3:05',
      58,
      'Fail',
      70,
      50,
      'Yes',
      'Yes',
      'Promised too much',
    ],
    [
      'E-2',
      'C-2',
      'Bo Cruz',
      'North',
      'Kim',
      '15 Mar 2026',
      '3:05',
      58,
      'Fail',
      70,
      50,
      'Yes',
      'Yes',
      'Promised too much',
    ],
  ],
  headingRow: 0,
  kind: 'qa',
  columns: {
    recordId: 'Evaluation ID',
    agent: 'Agent',
    result: 'Pass/Fail',
    productIntro: 'Product Knowledge',
    objectionHandling: 'Objection Handling',
    overPromised: 'Over-promised',
    date: 'Evaluation Date',
  },
  scale: 'percent',
};
