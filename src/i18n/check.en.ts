/** What is wrong with tables of records: the rule that is broken, and what to do about it. */
export const checkEn = {
  'check.severity.error': 'Does not count',
  'check.severity.warning': 'Counts, but is doubtful',
  'check.severity.note': 'Note',

  'check.agentBlank': '{count, plural, =1 {One row has} other {# rows have}} no name under “{heading}”.',
  'check.agentBlank.do': 'Type whose it is, or delete the row.',
  'check.dateBlank': '{count, plural, =1 {One row has} other {# rows have}} no date under “{heading}”.',
  'check.dateBlank.do': 'Type the date; without it no period can have the row.',
  'check.dateUnreadable': '{count, plural, =1 {One cell} other {# cells}} under “{heading}” cannot be read as a date.',
  'check.dateUnreadable.do': 'Type year, month and day, such as 2026-03-15.',
  'check.dateAmbiguous':
    '{count, plural, =1 {One date} other {# dates}} under “{heading}” could be day and month, or month and day.',
  'check.dateAmbiguous.do':
    'Type year, month and day, such as 2026-03-15; no other date of the column tells which it is.',
  'check.dateAsText':
    '{count, plural, =1 {One date under “{heading}” is} other {# dates under “{heading}” are}} text in another order.',
  'check.dateAsText.do': 'The column shows which order is meant.',
  'check.amountBlank': '{count, plural, =1 {One order has} other {# orders have}} no amount under “{heading}”.',
  'check.amountBlank.do': 'Type the amount; a blank is never taken for 0.',
  'check.notNumber': '{count, plural, =1 {One cell} other {# cells}} under “{heading}” cannot be read as a number.',
  'check.notNumber.do': 'Type digits, with a point before decimals.',
  'check.numberAsText':
    '{count, plural, =1 {One number under “{heading}” is} other {# numbers under “{heading}” are}} text.',
  'check.numberAsText.do': 'It is plain which number is meant.',
  'check.durationUnreadable':
    '{count, plural, =1 {One cell} other {# cells}} under “{heading}” cannot be read as a length of time.',
  'check.durationUnreadable.do': 'Type seconds, or minutes and seconds such as 3:05.',
  'check.durationNegative':
    '{count, plural, =1 {One length of time under “{heading}” is} other {# lengths of time under “{heading}” are}} negative.',
  'check.durationNegative.do': 'Look the call up where the log comes from, and type its length.',
  'check.answerUnreadable': '{count, plural, =1 {One cell} other {# cells}} under “{heading}” says neither yes nor no.',
  'check.answerUnreadable.do': 'Type yes or no; a blank is no.',
  'check.statusUnknown':
    '{count, plural, =1 {One order has} other {# orders have}} a state under “{heading}” that nobody knows.',
  'check.statusUnknown.do': 'Write it in words such as paid, cancelled or refunded.',
  'check.percentAsRatio':
    '{count, plural, =1 {One share under “{heading}” is} other {# shares under “{heading}” are}} above 1 among shares of 1.',
  'check.percentAsRatio.do': '92 can only mean 92 % there.',
  'check.outOfRange': '{count, plural, =1 {One number} other {# numbers}} under “{heading}” cannot be on this scale.',
  'check.outOfRange.do': 'Correct it, or choose another scale for the column.',
  'check.rosterConflict':
    '{count, plural, =1 {One row of the roster has} other {# rows of the roster have}} the same person for the same time with other entries.',
  'check.rosterConflict.do': 'Keep one row a person and period; until then the person has no team.',
  'check.totalRow':
    '{count, plural, =1 {One row is a total} other {# rows are totals}} of others and counts as one more.',
  'check.totalRow.do': 'Totals are no records.',
  'check.idTwice':
    '{count, plural, =1 {One row stands} other {# rows stand}} here twice: the same “{heading}”, the same entries.',
  'check.idTwice.do': 'What happened once should count once.',
  'check.idConflict':
    '{count, plural, =1 {One row has} other {# rows have}} a “{heading}” that another row has too, with other entries.',
  'check.idConflict.do': 'Both count. Delete the wrong one, or correct its number.',
  'check.nameVariant':
    '{count, plural, =1 {One name under “{heading}” differs} other {# names under “{heading}” differ}} from another in case, width or spaces only.',
  'check.nameVariant.do': 'Until then they are two people.',
  'check.nameAmbiguous':
    '{count, plural, =1 {One name under “{heading}” has} other {# names under “{heading}” have}} two spellings, and nothing says which is right.',
  'check.nameAmbiguous.do': 'Write the name the same way everywhere, or give the workbook a roster.',
  'check.unknownAgent':
    '{count, plural, =1 {One row belongs} other {# rows belong}} to somebody who is not on the roster.',
  'check.unknownAgent.do': 'Add the person to the roster, or correct the name.',
  'check.futureDate':
    '{count, plural, =1 {One date under “{heading}” is} other {# dates under “{heading}” are}} in the future.',
  'check.futureDate.do': 'Correct the date; what has not happened cannot count.',
  'check.amountOutlier':
    '{count, plural, =1 {One amount under “{heading}” is} other {# amounts under “{heading}” are}} more than a hundred times the middle one.',
  'check.amountOutlier.do': 'Compare with the order; a decimal point may be missing.',
  'check.customerBlank': '{count, plural, =1 {One row names} other {# rows name}} no customer under “{heading}”.',
  'check.customerBlank.do': 'Amounts count, but no customer does. Type who it was.',
  'check.targetConflict':
    '{count, plural, =1 {One row gives} other {# rows give}} its team another target than the rows above.',
  'check.targetConflict.do': 'Give all members of a team the same target; until then it has none.',
  'check.blankRows': '{count, plural, =1 {One row is} other {# rows are}} empty and left out.',
  'check.blankRows.do': 'Nothing is to be done.',
  'check.noSale':
    '{count, plural, =1 {One order is no sale by its} other {# orders are no sale by their}} state under “{heading}”, and left out.',
  'check.noSale.do': 'Nothing is to be done.',
  'check.readTextDate':
    '{count, plural, =1 {One date under “{heading}” is} other {# dates under “{heading}” are}} text with year, month and day, and read as it stands.',
  'check.readTextDate.do': 'Nothing is to be done.',
  'check.outerSpaces': '{count, plural, =1 {One name has} other {# names have}} spaces around it under “{heading}”.',
  'check.outerSpaces.do': 'Nothing is to be done: they do not count.',
  'check.noIds': 'No column says which record a row is, so rows that stand twice cannot be found.',
  'check.noIds.do': 'Choose the column of numbers or ids, if there is one.',

  'check.repair.textNumber': 'Read text as numbers',
  'check.repair.percentRatio': 'Read 92 as 92 %',
  'check.repair.textDate': 'Read these dates',
  'check.repair.names': 'Write names one way',
  'check.repair.duplicates': 'Count each once',
  'check.repair.totalRows': 'Leave totals out',

  'check.inForce.textNumber':
    'Text under “{heading}” is read as numbers: {count, plural, =1 {one cell} other {# cells}}.',
  'check.inForce.percentRatio':
    'Shares above 1 under “{heading}” are read as percent: {count, plural, =1 {one cell} other {# cells}}.',
  'check.inForce.textDate':
    'Dates under “{heading}” are read in the order of their column: {count, plural, =1 {one cell} other {# cells}}.',
  'check.inForce.names': 'Names under “{heading}” are written one way: {count, plural, =1 {one cell} other {# cells}}.',
  'check.inForce.duplicates':
    'Rows with the same “{heading}” and entries count once: {count, plural, =1 {one row} other {# rows}} left out.',
  'check.inForce.totalRows': 'Totals do not count: {count, plural, =1 {one row} other {# rows}} left out.',

  'sheet.dataCheck.name': 'Data check',
  'sheet.dataCheck.title': 'Data check',
  'sheet.dataCheck.read': 'Checked on {date}: {tables}.',
  'sheet.dataCheck.table': '{name} ({count, plural, =1 {one row} other {# rows}})',
  'sheet.dataCheck.hint':
    'No cell has been changed. Repairs that were accepted are made whenever the tables are read, and can be taken back.',
  'sheet.dataCheck.findings': 'Findings',
  'sheet.dataCheck.repairs': 'Repairs in force',
  'sheet.dataCheck.noFindings': 'Nothing was found.',
  'sheet.dataCheck.noRepairs': 'No repair has been accepted.',
  'sheet.dataCheck.severity': 'Severity',
  'sheet.dataCheck.where': 'Table',
  'sheet.dataCheck.rule': 'Rule',
  'sheet.dataCheck.cells': 'Cells',
  'sheet.dataCheck.todo': 'What to do',
  'sheet.dataCheck.cell': 'Cell',
  'sheet.dataCheck.original': 'Stands there',
  'sheet.dataCheck.used': 'Counts as',
  'sheet.dataCheck.leftOut': 'left out',
  'sheet.dataCheck.more': '{cells} and {count, plural, =1 {one more} other {# more}}',
  'sheet.dataCheck.moreCells': '{count, plural, =1 {One more cell} other {# more cells}}',
  'sheet.dataCheck.repairable': 'A repair is offered: {repair}.',
} as const;
