/** Texts of targets from history in the pane [S-11], and of scorecards that a plan has left behind [S-43]. */
export const historyPaneEn = {
  'pane.history': 'Targets from history',
  'pane.history.hint':
    'Past periods show what people reach. Choose a table or range with a column or a row for each indicator; rows of the same period count as their mean. From six periods on, mean and spread count when targets are judged.',
  'pane.history.source': 'Past periods',
  'pane.history.option': '{name}, {rows, plural, one {1 row} other {# rows}}',
  'pane.history.noSource': 'There is no table or range in this workbook that could hold past periods.',
  'pane.history.read': 'Read past periods',
  'pane.history.reading': 'Reading past periods',
  'pane.history.refused': 'Nothing was taken from {source}:',
  'pane.history.found': 'Past periods of {count, plural, one {1 indicator} other {# indicators}} in {source}.',
  'pane.history.none': '{source} has no figures for the indicators of this plan.',
  'pane.history.ignored': 'Not used, since the plan has no such indicators: {headings}.',
  'pane.history.past': '{periods, plural, one {1 period} other {# periods}}, mean {mean}, spread {spread}',
  'pane.history.pastAlone': '1 period: {mean}',
  'pane.history.take': 'Take as baselines',
  'pane.history.taken': 'The plan has these baselines now.',
  'pane.history.forget': 'Judge without them again',

  'pane.stale':
    'The scorecard was made by version {made} of the plan, and the plan is version {now} now. Its figures may not be those of this plan.',
  'pane.stale.sameVersion':
    'The plan sheet was changed after the scorecard was made by it (version {made}). The scorecard may not be that of this plan.',
  'pane.stale.score': 'Score again',
  'pane.stale.toScore': 'Go to Score to score again',
} as const;
