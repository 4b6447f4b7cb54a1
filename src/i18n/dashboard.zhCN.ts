import type { dashboardEn } from './dashboard.en.ts';

export const dashboardZhCN: Record<keyof typeof dashboardEn, string> = {
  'sheet.dashboard.name': '绩效看板',
  'sheet.dashboard.title': '绩效看板：{name}',
  'sheet.dashboard.first': '共 {people} 人，此处列出前 {shown} 名，全员见计分卡。',
  'sheet.dashboard.hint': '随“{scorecard}”自动更新，无需填写。左侧为排名，右侧为各项指标的红黄绿灯。',
  'sheet.dashboard.team': '团队',
  'sheet.dashboard.people': '人数',
  'sheet.dashboard.withTotal': '已有总分',
  'sheet.dashboard.withoutTotal': '尚无总分',
  'sheet.dashboard.averageTotal': '平均总分',
  'sheet.dashboard.averageCoverage': '平均覆盖率',
  'sheet.dashboard.lights': '红黄绿灯',
  'sheet.dashboard.share': '占比',
  'sheet.dashboard.dimension': '维度',
  'sheet.dashboard.average': '平均得分',
  'sheet.dashboard.teamAverage': '团队平均',
  'sheet.dashboard.missing': '–',
};
