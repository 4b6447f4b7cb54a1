import { merged, type TableExport } from './tableExport.ts';

const HEADINGS = [
  '工号',
  '姓名',
  '所属团队',
  '岗位',
  '入职日期',
  '月份',
  '应出勤天数',
  '实际出勤天数',
  '人员类型',
  '团队目标',
];

export const ATTENDANCE: TableExport = {
  tool: '考勤与团队',
  rows: [
    merged('电销中心 2026 年 3 月考勤', HEADINGS.length),
    ['制表：人事部', '', '', '', '', '', '', '单位：天', '', ''],
    HEADINGS,
    ['8001', '王芳', '一组', '电销', '2024-05-06', '2026-03', 22, 21, '成熟', 500_000],
    ['8002', '李强', '一组', '电销', '2026-01-12', '2026-03', 22, 22, '新人', 500_000],
    ['合计', '', '', '', '', '', 44, 43, '', 1_000_000],
  ],
  headingRow: 2,
  kind: 'roster',
  columns: {
    agent: '姓名',
    team: '所属团队',
    period: '月份',
    workingDays: '应出勤天数',
    daysWorked: '实际出勤天数',
    stage: '人员类型',
    teamTarget: '团队目标',
  },
};

export const ROSTER: TableExport = {
  tool: 'HR roster',
  rows: [
    ['Employee ID', 'Name', 'Team', 'Hire Date', 'Job Title', 'Working Days', 'Days Worked', 'Team Target'],
    [8001, 'Ann Lee', 'North', '2024-05-06', 'Agent', 22, 21, '500,000'],
    [8002, 'Bo Cruz', 'North', '2026-01-12', 'Agent', 22, 22, '500,000'],
  ],
  headingRow: 0,
  kind: 'roster',
  columns: {
    agent: 'Name',
    team: 'Team',
    workingDays: 'Working Days',
    daysWorked: 'Days Worked',
    teamTarget: 'Team Target',
  },
};

export const FIGURES: TableExport = {
  tool: '月度指标',
  rows: [
    merged('一季度指标', 6),
    ['坐席', '团队', '周期', '有效通话数（次）', '客户满意度（%）', '销售额（元）'],
    ['王芳', '一组', '2026-01', 120, 0.95, 82_000],
    ['王芳', '一组', '2026-02', 98, 0.92, 61_000],
  ],
  headingRow: 1,
  kind: 'figures',
  columns: { agent: '坐席', team: '团队', period: '周期' },
};
