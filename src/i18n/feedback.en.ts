/** Sentences of what people are told about their figures: progress, interviews, rewards. */
export const feedbackEn = {
  'feedback.days': '{gone} of {working} working days are gone ({share}).',
  'feedback.figure.sum': '{actual} of {target} ({attainment}), {due} due by now',
  'feedback.figure.target': '{actual}, target {target}',
  'feedback.figure.points': '{actual}, {points} points',
  'feedback.strength.ahead': 'Strength: {indicator} ({figures}).',
  'feedback.strength.nearest': 'Nothing is at green yet; {indicator} is nearest ({figures}).',
  'feedback.strength.none': 'No strength can be named yet.',
  'feedback.weakness.gate':
    'Weakness: the gate {indicator} is not passed ({figures}), which decides over the whole total.',
  'feedback.weakness.behind': 'Weakness: {indicator} ({figures}).',
  'feedback.weakness.leastAhead': 'Everything measured is at green; {indicator} has the least to spare ({figures}).',
  'feedback.weakness.none': 'No weakness shows in the figures so far.',

  'feedback.interview.onTarget':
    '{indicator} is at green ({figures}){running, plural, =1 {} other {, # periods running}}.',
  'feedback.interview.improved':
    '{indicator} has gone from {before} to {actual} ({gained} points), though not to green yet.',
  'feedback.interview.gate':
    'The gate {indicator} is not passed ({figures}){running, plural, =1 {} other {, # periods running}}.',
  'feedback.interview.below':
    '{indicator} is below green ({figures}){running, plural, =1 {} other {, # periods running}}.',
  'feedback.interview.slipped': '{indicator} is at green, but has gone from {before} to {actual} ({gained} points).',
  'feedback.interview.nothingWell': 'Nothing measured is at green, or better than before.',
  'feedback.interview.nothingWrong': 'Everything measured is at green.',
  'feedback.interview.noGoal': 'No figure needs a goal of its own.',
  'feedback.interview.unmeasured': 'Without a figure that counts, so nothing is said of it: {indicators}.',
  'feedback.interview.totals': 'Totals: {totals}',
  'feedback.goal.step': '{indicator}: from {from} to {to} ({change}) by {by}.',
  'feedback.goal.plain': '{indicator}: from {from} to {to} by {by}.',
  'feedback.goal.scaled': '{from} at full attendance',
  'feedback.goal.how': 'How, and with whose help:',

  'sheet.interview.name': 'Interview {person}',
  'sheet.interview.title': 'Performance interview: {person}',
  'sheet.interview.madeBy': '{period} · plan {plan} · version {version}',
  'sheet.interview.well': 'What went well',
  'sheet.interview.wrong': 'What the data says went wrong',
  'sheet.interview.plan': 'Improvement plan',
  'sheet.interview.agreed': 'What else was said and agreed',
  'sheet.interview.agent': 'Agent',
  'sheet.interview.manager': 'Manager',
  'sheet.interview.date': 'Date',
} as const;
