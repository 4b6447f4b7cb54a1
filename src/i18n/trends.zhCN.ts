import type { trendsEn } from './trends.en.ts';

export const trendsZhCN: Record<keyof typeof trendsEn, string> = {
  'sheet.trends.name': '绩效趋势',
  'sheet.trends.title': '团队绩效趋势',
  'sheet.trends.hint': '各周期公布的总分与平均得分，以数值保存；绩效看板的趋势图由此而来。',
  'sheet.trends.again': '同一周期再次计分时，替换该周期原有的一行；保留最近 {most} 个周期。',
  'sheet.trends.plan': '考核方案',
  'sheet.trends.made': '计分日期',
  'sheet.trends.people': '人数',
  'sheet.dashboard.trend': '趋势',
  'sheet.dashboard.trendTotals': '各周期总分',
  'sheet.dashboard.trendDimensions': '各周期维度团队平均',
  'sheet.dashboard.trendShown': '共 {periods} 个周期，此处为最近 {shown} 个，全部见“{sheet}”。',
  'sheet.dashboard.trendAll': '数据见“{sheet}”。',
  'sheet.dashboard.trendPlans': '各周期并非都按同一版本的方案计分。',
  'sheet.dashboard.noTrend':
    '暂无趋势：至少需要两个周期的总分。请对带有“周期”列且包含多个周期的表格计分，或逐个周期计分，并将周期名称填入方案的“周期”。',
};
