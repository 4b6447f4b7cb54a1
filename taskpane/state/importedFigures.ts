import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import type { RememberedFigures } from './remembered.ts';

/**
 * What the workbook is to remember of figures that the pane writes beside those people type: each as it is
 * written, where what is made of its parts takes the place of a ready figure [S-2].
 */
export function toRemember({ people, indicators }: Actuals, written: Actuals): RememberedFigures {
  const rowOf = new Map(written.people.map((person, row) => [person, row]));
  const columns = indicators.map((indicator) => written.indicators.indexOf(indicator));
  const rows = people.map((person) => {
    const row = written.rows[rowOf.get(person) ?? -1];
    return columns.map((column) => valueOf(row?.[column]));
  });
  return { people: [...people], indicators: [...indicators], rows };
}

const valueOf = (figure: Measurement | undefined): number | string | null =>
  figure?.kind === 'value' ? figure.value : null;

/**
 * The input sheet without the figures the pane put there earlier, so that newer ones can take their
 * place. What people typed over them stays, and so does everyone with a figure of their own.
 */
export function withoutImported(typed: Actuals, imported: RememberedFigures | null): Actuals {
  if (imported === null) return typed;
  const people = new Map(imported.people.map((person, index) => [person, index]));
  const columns = typed.indicators.map((indicator) => imported.indicators.indexOf(indicator));
  const rows = typed.rows.map((row, at) => {
    const figures = imported.rows[people.get(typed.people[at] ?? '') ?? -1];
    return row.map((figure, index): Measurement =>
      isSame(figure, figures?.[columns[index] ?? -1]) ? MISSING : figure,
    );
  });
  const stays = (at: number): boolean =>
    !people.has(typed.people[at] ?? '') || rows[at]?.some(({ kind }) => kind !== 'missing') === true;
  return {
    people: typed.people.filter((_, at) => stays(at)),
    indicators: typed.indicators,
    rows: rows.filter((_, at) => stays(at)),
  };
}

const MISSING: Measurement = { kind: 'missing' };

/** Up to the 15 digits that Excel keeps. */
function isSame(figure: Measurement, imported: number | string | null | undefined): boolean {
  if (figure.kind !== 'value' || imported === null || imported === undefined) return false;
  const { value } = figure;
  if (typeof value !== 'number' || typeof imported !== 'number') return value === imported;
  return Math.abs(value - imported) <= 1e-9 * Math.max(1, Math.abs(value));
}
