/** Texts of the sheet that keeps the totals of each period, and of the trend on the dashboard. */
export const trendsEn = {
  'sheet.trends.name': 'Trends',
  'sheet.trends.title': 'Trends of the team',
  'sheet.trends.hint':
    'Published totals and average points of each period, kept as values; the charts of the dashboard show them.',
  'sheet.trends.again': 'A period that is scored again takes the place of its row; the last {most} periods stay.',
  'sheet.trends.plan': 'Plan',
  'sheet.trends.made': 'Scored on',
  'sheet.trends.people': 'People',
  'sheet.dashboard.trend': 'Trend',
  'sheet.dashboard.trendTotals': 'Total over the periods',
  'sheet.dashboard.trendDimensions': 'Team average by dimension over the periods',
  'sheet.dashboard.trendShown': 'The last {shown} of {periods} periods; all are on the sheet {sheet}.',
  'sheet.dashboard.trendAll': 'From the sheet {sheet}.',
  'sheet.dashboard.trendPlans': 'They were not all scored by the same version of the plan.',
  'sheet.dashboard.noTrend':
    'No trend yet: it needs the totals of two periods or more. Score a table that has a column “Period” with several periods, or score each period in turn, with its name as the period of the plan.',
} as const;
