/** The check of records, their roll-up, and the rows behind a figure. */
export const recordsPaneEn = {
  'pane.check.title': 'Data check',
  'pane.check.intro':
    'Looks for rows that cannot count and for what is doubtful. No cell is changed: repairs are made while the tables are read, and can be taken back.',
  'pane.check.run': 'Check the data',
  'pane.check.again': 'Check again',
  'pane.check.running': 'Reading and checking the tables …',
  'pane.check.nothing': 'Nothing was found in {rows, plural, =1 {one row} other {# rows}}.',
  'pane.check.summary':
    '{rows, plural, =1 {One row was} other {# rows were}} checked: {errors, plural, =0 {all of them can count} =1 {one finding keeps rows out} other {# findings keep rows out}}, {warnings, plural, =0 {nothing is doubtful} =1 {one is doubtful} other {# are doubtful}}.',
  'pane.check.allSafe': '{count, plural, =1 {Accept the one safe repair} other {Accept all # safe repairs}}',
  'pane.check.severity.error': 'Rows that do not count ({count})',
  'pane.check.severity.warning': 'Doubtful ({count})',
  'pane.check.severity.note': 'Notes ({count})',
  'pane.check.inTable': '{table}: {text}',
  'pane.check.cells': 'Cells',
  'pane.check.cell': '{address}: {found} → {used}',
  'pane.check.cellFound': '{address}: {found}',
  'pane.check.more': 'and {count, plural, =1 {one more} other {# more}}',
  'pane.check.inForce': 'Repairs in force ({count})',
  'pane.check.leftOut': 'left out',
  'pane.check.takeBack': 'Take back',
  'pane.check.takeBackOf': 'Take back: {repair}',
  'pane.check.repairOf': '{repair}: {table}, {heading}',
  'pane.check.sheet': 'Write it on a sheet',
  'pane.check.writing': 'Writing the sheet …',

  'pane.rollUp.title': 'Roll-up',
  'pane.rollUp.intro':
    'Makes indicators of each person and period from the tables, on a sheet that can be scored, talked about and reviewed.',
  'pane.rollUp.unit': 'A row for each',
  'pane.rollUp.unit.week': 'week',
  'pane.rollUp.unit.month': 'month',
  'pane.rollUp.unit.quarter': 'quarter',
  'pane.rollUp.undated': 'Period of tables without dates',
  'pane.rollUp.undatedHint': 'Such as 2026-03, 2026 Q1 or 2026-W09.',
  'pane.rollUp.run': 'Roll up',
  'pane.rollUp.running': 'Reading, adding up and writing …',
  'pane.rollUp.nobody': 'No row of the tables counts for anybody. See what the data check says.',
  'pane.rollUp.done':
    '{people, plural, =1 {One person} other {# people}} in {periods, plural, =1 {one period} other {# periods}}, with {figures, plural, =1 {one figure} other {# figures}} each.',
  'pane.rollUp.findings':
    '{count, plural, =1 {One finding of the data check keeps rows out.} other {# findings of the data check keep rows out.}}',
  'pane.rollUp.unplaced':
    '{count, plural, =1 {One row} other {# rows}} of {table} are of a longer period than this, or lie across its ends, and count nowhere.',

  'pane.trace.title': 'Rows behind a figure',
  'pane.trace.person': 'Person',
  'pane.trace.period': 'Period',
  'pane.trace.figure': 'Figure',
  'pane.trace.loading': 'Looking for the rows …',
  'pane.trace.value': '{figure} of {person}, {period}: {value}',
  'pane.trace.missing': 'missing',
  'pane.trace.none': 'No table makes this figure.',
  'pane.trace.over': 'What counts: {text}',
  'pane.trace.under': 'Divided by: {text}',
  'pane.trace.rows': '{count, plural, =0 {no row} =1 {one row} other {# rows}}',
  'pane.trace.customers':
    '{amount, plural, =0 {no customer} =1 {one customer} other {# customers}} in {count, plural, =1 {one row} other {# rows}}',
  'pane.trace.sum': '{amount} in {count, plural, =0 {no row} =1 {one row} other {# rows}}',
  'pane.trace.in': '{text} of {tables}',
  'pane.trace.first': 'The first {shown} of {count}:',
} as const;
