/** The sheet of teams. Loads with the scoring, apart from the other texts. */
export const teamsSheetEn = {
  name: 'Teams',
  title: 'Results of the teams',
  hint: 'A total is made up to {share} of the total of the team. Amounts and counts are scored per member, rates as sums over sums.',
  again:
    'What you fill in under “Given” goes before what the members come to: amounts and counts of the team together.',
  given: 'Given',
  scored: 'Scored: {name}',
  points: 'Points: {name}',
  none: 'No team',
} as const;

export type TeamsSheetTexts = Readonly<Record<keyof typeof teamsSheetEn, string>>;
