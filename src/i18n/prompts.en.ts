/** What Excel shows beside an input cell: at most 255 characters, under a title of at most 32. */
export const promptsEn = {
  'sheet.prompt.number': 'A number; leave it empty where there is none.',
  'sheet.prompt.points': 'A number of points.',
  'sheet.prompt.share': 'A percentage between 0 % and 100 %.',
  'sheet.prompt.text': 'Any text.',
  'sheet.prompt.name': 'What the plan is called. The titles of the sheets show it.',
  'sheet.prompt.version': 'A whole number: 1 for the first version, one more with every change.',
  'sheet.prompt.period': 'What the plan covers, such as 2026-11 or 2026 Q4.',
  'sheet.prompt.minimumCoverage':
    'Percent. Where missing figures are left out, at least this share of the weight must be measured.',
  'sheet.prompt.floor': 'The fewest points that an indicator or a total can have, as a rule 0.',
  'sheet.prompt.cap': 'The most points that an indicator or a total can have, as a rule 120.',
  'sheet.prompt.green': 'From how many points on the light is green, as a rule 100.',
  'sheet.prompt.yellow': 'From how many points on the light is yellow, as a rule 80. Below, it is red.',
  'sheet.prompt.teamShare': 'Percent. The share of each total that the team’s own result makes up.',
  'sheet.prompt.minMinutes': 'How many minutes a call must last at least to be effective.',
  'sheet.prompt.excludedOutcomes':
    'Names with semicolons between them. Refused, busy, unanswered and invalid calls never count anyway.',
  'sheet.prompt.id': 'The id of the catalogue, or one of your own: small letters, digits and _, a letter first.',
  'sheet.prompt.indicatorName': 'What people call the indicator.',
  'sheet.prompt.baseline': 'Where things stand today, in the unit of the indicator. Leave it empty while not known.',
  'sheet.prompt.source': 'Where the figures come from.',
  'sheet.prompt.goal': 'The business goal the indicator serves. Leave it empty for the usual one of the catalogue.',
  'sheet.prompt.seasonEnds':
    'The last day of the season, such as 2026-12-31. Empty while no weights were moved for it.',
  'sheet.prompt.weightAfterSeason':
    'Percent. What the indicator weighs once the season is over; “goes” for one that leaves with it. Empty: as now.',
  'sheet.prompt.definition': 'What is counted, and how, in a sentence.',
  'sheet.prompt.gateAmount':
    'If the gate fails: the points that the total is capped at, or the factor it is multiplied by.',
  'sheet.prompt.ownLimit': 'Points, for this indicator only. Leave it empty where the plan’s own limit holds.',
  'sheet.prompt.threshold': 'Attainment, 1 being 100 %, below which there are no points but the floor. Empty: none.',
  'sheet.prompt.ownLights':
    'Points from which this indicator alone shows the light; give both or none. Empty: as the plan.',
  'sheet.prompt.grade': 'The name of the grade. The best stands first.',
  'sheet.prompt.gradeFrom': 'The fewest points of the grade; each grade begins lower than the one above it.',
  'sheet.prompt.coefficient': 'What the bonus is multiplied by in this grade: 1 leaves it as it is.',
  'sheet.prompt.actualPeriod': 'Such as 2026-11. Leave it empty while all figures are of the same period.',
  'sheet.prompt.agent': 'One person a row; each only once in a period.',
  'sheet.error.share': 'Please enter a percentage between 0 % and 100 %.',
  'sheet.error.wholeNumber': 'Please enter a whole number from 1 on.',
  'sheet.error.tooLong': 'This text is too long.',
  'sheet.error.agent': 'This person has a row of this period already.',
} as const;
