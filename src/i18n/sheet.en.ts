/** Texts of the sheets that the add-in writes. */
export const sheetEn = {
  'sheet.plan.name': 'Plan',
  'sheet.actuals.name': 'Actuals',
  'sheet.scorecard.name': 'Scorecard',
} as const;
