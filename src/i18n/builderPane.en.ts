/** Texts of the pane's plan builder: where a plan starts, own indicators, and what an indicator says of itself. */
export const builderPaneEn = {
  'pane.start.custom': 'Something of everything, to make your own: all four dimensions in five indicators.',
  'pane.start.market': 'Market',
  'pane.start.marketHint': 'A plan begins with what the market lives on.',
  'pane.start.newHint': 'A new team is not judged on results yet, so its indicators are the same in every market.',

  'pane.own': 'Add an indicator of your own',
  'pane.own.name': 'What it is called',
  'pane.own.add': 'Add to the plan',

  'pane.more.label': 'Definition, source, role and more',
  'pane.more.wrong': 'Definition, source, role and more: something to correct',
  'pane.more.of': '{field}: {indicator}',
  'pane.more.cap': 'Cap',
  'pane.more.factor': 'Factor',
  'pane.more.adjustmentHint':
    'Its points are added to the total as they are. “bonus 2” or “deduct 5” suits as its rule.',
  'pane.more.partners': 'Kept honest by {partners}.',

  'pane.parts.of': 'Part of {indicator}: counts by what it makes of it',
  'pane.parts.add': 'Measure by its parts',
  'pane.parts.addName': 'Measure {indicator} by its parts',
  'pane.parts.hint': 'Where all parts have figures, their mean counts: {parts}.',
} as const;
