/** What people agreed to reach by a day, and what became of it. */
export const improvementEn = {
  'sheet.improvement.name': 'Improvement plans',
  'sheet.improvement.title': 'Improvement plans',
  'sheet.improvement.subtitle': 'What was agreed in interviews, and whether it was kept by the day it was due.',
  'sheet.improvement.hint':
    'Goals of interview sheets come in by themselves. Change a target that you agreed otherwise, or add rows of your own: they are looked up like the others.',
  'sheet.improvement.number': 'No.',
  'sheet.improvement.person': 'Agent',
  'sheet.improvement.indicator': 'Indicator',
  'sheet.improvement.agreed': 'Agreed after',
  'sheet.improvement.from': 'From',
  'sheet.improvement.to': 'Target',
  'sheet.improvement.due': 'Due',
  'sheet.improvement.figure': 'Reached',
  'sheet.improvement.status': 'Status',
  'sheet.improvement.remark': 'Remarks',

  'improvement.status.kept': '✓ kept',
  'improvement.status.missed': '✗ missed',
  'improvement.status.open': '… open',
  'improvement.kept': '✓ kept: {indicator}, {goal} by {due}; {figure} in {period}.',
  'improvement.missed': '✗ missed: {indicator}, {goal} by {due}; {figure} in {period}.',
  'improvement.open': '… open: {indicator}, {goal} by {due}.',
  'improvement.goal.from': 'from {from} to {to}',
  'improvement.goal.to': '{to}',

  'sheet.interview.before': 'What was agreed before, and what became of it',

  'pane.improvement': 'Improvement plans',
  'pane.improvement.hint':
    'What was agreed in interviews, looked up in the figures of the period in which it falls due.',
  'pane.improvement.none': 'Nothing is agreed yet. Goals come in when interview sheets are written.',
  'pane.improvement.counts': '{kept} kept, {missed} missed, {open} open.',
  'pane.improvement.update': 'Write it on the sheet',
  'pane.improvement.writing': 'Writing the sheet …',
  'pane.improvement.person': '{person}: {sentence}',
} as const;
