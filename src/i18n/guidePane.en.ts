/** The worked case, walked through in the pane [S-39]. */
export const guidePaneEn = {
  'pane.guide.offer': 'New here? Walk through a worked case in five steps.',
  'pane.guide.start': 'Show me the worked case',
  'pane.guide.title': 'The worked case',
  'pane.guide.leave': 'Leave the worked case',
  'pane.guide.hasPlan':
    'This workbook has a plan, which the worked case would replace. Open a new, empty workbook and start the case there.',
  'pane.guide.step': 'Step {step} of {steps}',
  'pane.guide.next': 'Next step',
  'pane.guide.back': 'Back',
  'pane.guide.working': 'Working on the case…',

  'pane.guide.open.title': 'A team judged on sales and dials',
  'pane.guide.open.text':
    'Sixteen advisers of an education provider, six months of figures. Until March they were judged on sales (70 %) and dials (30 %) alone. The button puts the figures and that plan into this workbook.',
  'pane.guide.open.do': 'Put the case into the workbook',
  'pane.guide.open.done': 'There they are: the figures on one sheet, the plan on another. Both are yours to change.',

  'pane.guide.score.title': 'Whom this plan rewards',
  'pane.guide.score.text': 'Score {period} by sales 70 / dials 30, and look at who comes first.',
  'pane.guide.score.do': 'Score {period}',
  'pane.guide.score.done':
    'In front are {names}. Of their customers {complaints} complained and {repurchase} bought again; in the whole team {teamComplaints} and {teamRepurchase}. The plan rewards those who push.',

  'pane.guide.review.title': 'What the review sees by itself',
  'pane.guide.review.text':
    'The review looks at every pair of indicators over the sixteen advisers, up to {period}, for those that move against each other.',
  'pane.guide.review.do': 'Look for conflicts',
  'pane.guide.review.done':
    '{pairs} pairs tested; corrected for their number, {conflicts, plural, =0 {none is a conflict} one {one is a conflict} other {# are conflicts}}. Among them, and rewarded by this plan:',
  'pane.guide.review.none':
    '{pairs} pairs tested, and no conflict that the plan rewards. The figures are not those of the case any more.',
  'pane.guide.review.pair': '{indicator} against {other}: rank correlation {rho}',

  'pane.guide.change.title': 'A balanced plan',
  'pane.guide.change.text':
    'Sales 40, effective calls 20, satisfaction 20, script compliance 15, training 5. This is what would change:',
  'pane.guide.change.do': 'Accept the new plan',
  'pane.guide.change.done':
    'It is version {version} of the plan now, with date and reason on the change log. Version 1 can be brought back any time.',
  'pane.guide.change.reason': 'Dials and satisfaction move against each other: sales 70 / dials 30 rewards pushing.',

  'pane.guide.result.title': 'What came of it',
  'pane.guide.result.text': 'Score {period} again, by the new plan, and look at the team three months later.',
  'pane.guide.result.do': 'Score {period} by the new plan',
  'pane.guide.result.done':
    'Now {names} are in front: {complaints} of their customers complained, {repurchase} bought again.',
  'pane.guide.result.table': 'The team before and after',
  'pane.guide.result.indicator': 'Indicator',
  'pane.guide.result.change': 'Change',
  'pane.guide.result.noSales':
    'The source of this case gives no figure for the growth of sales, so the sample claims none.',
  'pane.guide.result.end':
    'This was the worked case. The views above work on it, and on your own data in the same way.',

  'pane.guide.sheet': 'Worked case',
  'pane.guide.sheetTitle': 'Worked case: an education provider’s advisers, month by month',
  'pane.guide.sheetNote': 'Made by a generator: nobody here is real. One row a person and month.',
  'pane.guide.people':
    'Alice, Ben, Chloe, Daniel, Emma, Frank, Grace, Henry, Iris, Jack, Kate, Leo, Mia, Noah, Olivia, Paul',
} as const;
