/** Texts about the forms in which a scorecard can stand in the workbook. */
export const formPaneEn = {
  'pane.form': 'The scorecard is written with',
  'pane.form.builtin': 'Formulas that calculate for everyone',
  'pane.form.telekpi': 'Formulas of the add-in',
  'pane.form.telekpiHint': 'Whoever opens the workbook without the add-in sees no figures in these.',
  'pane.form.values': 'Values, for teams of thousands',
  'pane.form.valuesHint': 'Changes on the plan sheet or among the figures show when the team is scored again.',
  'pane.snapshot': 'Keep these figures on a dated sheet',
  'pane.snapshot.writing': 'Writing the sheet …',
  'pane.snapshot.kept': 'The figures of {date} stay as they are on that sheet, whatever changes later.',
  'sheet.snapshot.name': 'Scorecard {date}',
} as const;
