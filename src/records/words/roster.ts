import type { HeadingWords } from '../../calls/headings.ts';
import type { FieldWords } from './fieldWords.ts';
import { joined, PEOPLE, PERIOD } from './shared.ts';

export const TEAM: HeadingWords = {
  whole: [
    ...['team', 'team name', 'group', 'group name', 'squad', 'department', 'unit', 'branch', 'skill group'],
    ...[
      '团队',
      '团队名称',
      '所属团队',
      '小组',
      '组别',
      '所属小组',
      '班组',
      '部门',
      '所属部门',
      '主属部门',
      '战队',
      '技能组',
    ],
    ...['负责人主属部门'],
  ],
  parts: ['团队名', '小组', '班组'],
};

export const ROSTER_WORDS: FieldWords<'roster'> = {
  agent: joined(
    { whole: ['name', 'full name', 'team member', 'member', '成员', '人员', '人员姓名'], parts: [] },
    PEOPLE,
  ),
  team: TEAM,
  daysWorked: {
    whole: [
      ...[
        'days worked',
        'worked days',
        'days present',
        'attendance days',
        'attendance',
        'actual days',
        'days attended',
      ],
      ...[
        '出勤天数',
        '实际出勤天数',
        '实际出勤',
        '实出勤',
        '实出勤天数',
        '出勤',
        '实到天数',
        '实际工作天数',
        '上班天数',
      ],
    ],
    parts: ['days worked', '实际出勤', '实出勤', '出勤天数'],
  },
  workingDays: {
    whole: [
      ...['working days', 'work days', 'scheduled days', 'workdays', 'days due', 'business days', 'planned days'],
      ...['应出勤天数', '应出勤', '工作日', '工作日天数', '应到天数', '计划出勤天数', '法定工作日', '工作天数'],
    ],
    parts: ['working days', 'scheduled days', '应出勤', '工作日'],
  },
  stage: {
    whole: [
      ...['stage', 'team stage', 'agent stage', 'seniority', 'tenure group', 'cohort'],
      ...['阶段', '团队阶段', '员工阶段', '人员阶段', '人员类型', '新老员工', '成长阶段'],
    ],
    parts: ['stage', '阶段'],
  },
  teamTarget: {
    whole: [
      ...['team target', 'team goal', 'team sales target', 'team quota', 'group target', 'team target amount'],
      ...['团队目标', '团队销售目标', '团队总目标', '小组目标', '团队任务', '团队业绩目标', '团队指标'],
    ],
    parts: ['team target', 'team goal', 'team quota', '团队目标', '小组目标', '团队销售目标'],
  },
  period: PERIOD,
};
