/** Texts about workbooks that calculate without the add-in [S-41]. */
export const portablePaneEn = {
  'pane.portable': 'Portable workbook',
  'pane.portable.hint':
    'Whoever has no add-in sees #NAME? in place of its formulas. Built-in formulas give the same figures in Excel 2016 and later and in LibreOffice, and can be turned back.',
  'pane.portable.looking': 'Looking for formulas of the add-in …',
  'pane.portable.look': 'Look for formulas of the add-in',
  'pane.portable.calls': 'Formulas of the add-in in this workbook: {count}.',
  'pane.portable.none': 'This workbook has no formulas of the add-in: everyone can calculate it.',
  'pane.portable.make': 'Make it portable',
  'pane.portable.making': 'Writing built-in formulas …',
  'pane.portable.made':
    'The workbook calculates without the add-in now. Formulas that have become built-in ones: {formulas}.',
  'pane.portable.kept':
    'Formulas that built-in ones cannot replace: {values}. Their cells hold the figures of now, which no longer change:',
  'pane.portable.refused': 'Nothing was changed. Put these right first:',
  'pane.portable.back': 'Back to formulas of the add-in',
  'pane.portable.returning': 'Writing formulas of the add-in …',
  'pane.portable.returned': 'Formulas of the add-in that have been written: {formulas}.',
  'pane.portable.left': 'These cells were left alone:',
  'pane.portable.nothing': 'There was nothing to change.',
} as const;
