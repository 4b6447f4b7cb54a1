/** Texts of the sheet that shows how a team stands. */
export const dashboardEn = {
  'sheet.dashboard.name': 'Dashboard',
  'sheet.dashboard.title': 'Dashboard: {name}',
  'sheet.dashboard.first': 'The first {shown} of {people} people; the scorecard has everybody.',
  'sheet.dashboard.hint':
    'Follows {scorecard} by itself: nothing to fill in. Ranking on the left, the light of each indicator on the right.',
  'sheet.dashboard.team': 'Team',
  'sheet.dashboard.people': 'People',
  'sheet.dashboard.withTotal': 'With a total',
  'sheet.dashboard.withoutTotal': 'Without a total',
  'sheet.dashboard.averageTotal': 'Average total',
  'sheet.dashboard.averageCoverage': 'Average coverage',
  'sheet.dashboard.lights': 'Lights',
  'sheet.dashboard.share': 'Share',
  'sheet.dashboard.dimension': 'Dimension',
  'sheet.dashboard.average': 'Average points',
  'sheet.dashboard.teamAverage': 'Team average',
  'sheet.dashboard.missing': '–',
} as const;
