/** Texts of the sheet that explains a workbook to people without the add-in. */
export const readmeEn = {
  'sheet.readme.name': 'Read me',
  'sheet.readme.title': 'How to use this workbook',
  'sheet.readme.madeFor': 'KPI plan {name} · version {version} · fingerprint {fingerprint}',
  'sheet.readme.intro':
    'Scores a telephone-sales team by a balanced KPI plan. Everything calculates in Excel 2016 or later and in LibreOffice: no add-in is needed, and nothing leaves the workbook.',

  'sheet.readme.steps': 'In four steps',
  'sheet.readme.step.actuals':
    'Give each person a row ({rows} are ready) and type the figures. Leave empty what is not known yet; type {marker} where an indicator does not apply to somebody.',
  'sheet.readme.step.scorecard': 'Points, total, light, grade and rank appear by themselves.',
  'sheet.readme.step.dashboard': 'Ranking, lights and the averages of the team at a glance.',
  'sheet.readme.step.plan':
    'Change weights, targets, limits, lights or grades, and all sheets follow. Weights must add up to 100 %.',

  'sheet.readme.signs': 'What the signs mean',
  'sheet.readme.sign.input': 'type here',
  'sheet.readme.sign.inputMeans': 'Cells on this ground are for input. All others calculate or explain.',
  'sheet.readme.sign.green': 'On target. From how many points on is set in the plan.',
  'sheet.readme.sign.yellow': 'Not quite there: act in time.',
  'sheet.readme.sign.red': 'Off target: find out why and agree what to do.',
  'sheet.readme.sign.incomplete':
    'A figure that is due is missing. The total stays open, ungraded and unranked; missing never counts as 0.',
  'sheet.readme.sign.exclude':
    'A missing figure is left out and its weight shared by the others; this stands where too little was measured.',
  'sheet.readme.sign.zero': 'A missing figure counts as 0 in this plan; this stands where nothing was measured at all.',
  'sheet.readme.sign.invalid':
    'A figure cannot be scored: text in place of a number, say, or 92 in place of 92 %. Put it right on {actuals}.',
  'sheet.readme.sign.coverage': 'The share of the weight that was measured.',
  'sheet.readme.sign.gate': 'A gate carries no weight; who fails it pays with the total, as the plan says.',

  'sheet.readme.indicators': 'Indicators',
  'sheet.readme.counted': 'What is counted',
  'sheet.readme.rules': 'How points come about',
  'sheet.readme.total': 'Points run from {floor} to {cap}. The sum of weight × points, rounded to 2 decimals.',
  'sheet.readme.rule.higher':
    '100 points at the target, and in proportion above and below it, from 0 or from the value after “from”.',
  'sheet.readme.rule.lower':
    '100 points at the target, more below it, 0 points at twice the target or at the value after “from”.',
  'sheet.readme.rule.range': '100 points inside the range, falling to 0 at the outer limits.',
  'sheet.readme.rule.bands': 'The points of the band that was reached; with % it is a share of the target.',
  'sheet.readme.rule.curve': 'Straight lines between the points given, flat outside; with % a share of the target.',
  'sheet.readme.rule.deduct': 'Each unit takes off the points given.',
  'sheet.readme.rule.bonus': 'Each unit adds the points given to the total.',
  'sheet.readme.rule.pass': '100 points when the target is met, otherwise 0.',
  'sheet.readme.rule.levels': 'The points of the level typed in.',

  'sheet.readme.more': 'Good to know',
  'sheet.readme.locked': 'Locked cells',
  'sheet.readme.lockedMeans': 'What calculates is locked against slips, without a password: Review › Unprotect Sheet.',
  'sheet.readme.addin': 'More changes',
  'sheet.readme.addinMeans':
    'Indicators, roles and rules are built into the formulas. Change them with the TeleKPI add-in, which writes the sheets anew.',
  'sheet.readme.print': 'Printing',
  'sheet.readme.printMeans':
    'Each sheet fits the width of an A4 page, repeats its headings on every page, and has page numbers.',
} as const;
