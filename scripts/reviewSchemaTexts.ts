/** What each entry of the rules of the review in a plan file means, by its path. */
export const REVIEW_SCHEMA_TEXTS: Readonly<Record<string, string>> = {
  review: 'The rules by which the plan is reviewed. Absent in older files; the rules of the workbook stay then.',
  'review.falseAlarms':
    'The share of years in which nothing is the matter that may raise an alarm, by all rules together: 0.05 is 5 %.',
  'review.rules': 'The triggers of the review. Each id only once.',
  'review.rules.id': 'An id of the rules that ship, or of an own rule.',
  'review.rules.name': 'The own name. Rules that ship have one in each language when this is absent.',
  'review.rules.isOn': 'Whether it is looked for.',
  'review.rules.kind':
    'monthly: each month against the one before. quarterly: each full quarter. diagnosis: causes of what is off its target. conflict: pairs of indicators.',
  'review.rules.periods': 'All conditions must hold in each of so many periods running.',
  'review.rules.conditions': 'What must hold, all of it.',
  'review.rules.conditions.measure':
    'change: against the period before, as a share of it. rise: over the periods before, in the unit of the figure. attainment: share of the target. value: the figure itself. weight: percent in the plan. offTarget: on the worse side of the target. against: moves against the other.',
  'review.rules.conditions.indicator':
    'An indicator of the plan or the catalogue, or a figure beside them such as over_promise_rate; * for the one that is off its target.',
  'review.rules.conditions.comparison': 'Which side of the bound; the bound belongs to it.',
  'review.rules.conditions.bound': 'Shares as 0.1 for 10 %, weights in percent.',
  'review.rules.conditions.other': 'The indicator that it moves against.',
  'review.rules.evidence': 'Figures to be shown beside those of the conditions.',
  'review.rules.examine': 'What people should look into, in their own words.',
  'review.rules.proposals':
    'Ways to change the plan, of which one is to be chosen; what stands in one is done together.',
  'review.rules.proposals.action':
    'lower, raise: the weight. retire: out of the plan. gate: a condition in place of a weight. skillReached: script compliance is taken for granted. replace: another takes its place and weight.',
  'review.rules.proposals.indicator': 'What it is done to; * for the indicator that is off its target.',
  'review.rules.proposals.by': 'Points of weight, in percent.',
  'review.rules.proposals.with': 'What takes its place.',
};
