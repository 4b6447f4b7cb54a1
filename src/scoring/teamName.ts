import type { Actuals } from './actuals.ts';

/** The figure of a person that names the team [S-21]; it brings no points. */
export const TEAM_FIGURE = 'teamName';

/** Of everybody, row by row; '' without one. */
export function teamNames({ people, indicators, rows }: Actuals): readonly string[] {
  const column = indicators.indexOf(TEAM_FIGURE);
  return people.map((_, row) => {
    const figure = rows[row]?.[column];
    return figure?.kind === 'value' ? String(figure.value) : '';
  });
}
