/** The sheet of figures that are rolled up from records. */
export const figuresSheetEn = {
  'sheet.figures.name': 'Figures',
  'sheet.figures.title': 'Figures by person and period',
  'sheet.figures.origin': 'Rolled up on {date} from {tables}.',
  'sheet.figures.hint':
    'A blank is missing: no table says it, or it would be divided by nothing. The pane shows the rows behind every figure.',
  'sheet.figures.team': 'Team',
  'sheet.figures.daysWorked': 'Days worked',
  'sheet.figures.workingDays': 'Working days',
  'sheet.teamFigures.name': 'Team figures',
  'sheet.teamFigures.title': 'Figures by team and period',
  'sheet.teamFigures.people': 'People',
  'sheet.teamFigures.hint': 'Rates are sums over sums of the members, never means of their rates.',
} as const;
