import { type Look, named } from './conditions.ts';
import { type Measured, measuredAs } from './measured.ts';
import { type FigureRow, pool, rowsOf, teamOf } from './pooled.ts';
import type { ConditionEvidence, EvidenceRow } from './reviewTypes.ts';

const MOST_ROWS = 10;

/**
 * The rows of the figures that speak for a cause, the heaviest first: of a figure that should have risen, those
 * above the team's figure before, by how many cases; of a relation between people, those worse off than the team
 * among the third who have most of the other figure.
 */
export function causeRows(
  conditions: readonly ConditionEvidence[],
  subject: Measured,
  look: Look,
): readonly EvidenceRow[] {
  return conditions.flatMap((evidence) => {
    const { condition } = evidence;
    if (evidence.verdict !== 'met') return [];
    if (condition.measure === 'against') return worseOff(named(condition.indicator, look.subject), subject, look);
    return condition.measure === 'rise' ? risen(named(condition.indicator, look.subject), look) : [];
  });
}

function risen(id: string, look: Look): readonly EvidenceRow[] {
  const measured = measuredAs(id, look.plan);
  const base = measured && pool(look.before.length > 0 ? look.before : look.after, measured);
  const level = (base && teamOf(base)?.value) ?? 0;
  const excess = ({ value, count }: FigureRow): number => (value - level) * (count ?? 1);
  return look.after
    .flatMap((period) => rowsOf(period, id))
    .filter((row) => excess(row) > 0)
    .sort((one, other) => excess(other) - excess(one))
    .slice(0, MOST_ROWS)
    .map((row) => ({ ...row, indicator: id }));
}

const MOST_OF_IT = 1 / 3;

function worseOff(id: string, subject: Measured, look: Look): readonly EvidenceRow[] {
  const measured = measuredAs(id, look.plan);
  const pooled = measured && pool(look.after, measured);
  const whole = pool(look.after, subject);
  const team = (whole && teamOf(whole)?.value) ?? null;
  if (pooled === null || team === null) return [];
  const people = [...pooled.people].sort(([, one], [, other]) => other.top / other.bottom - one.top / one.bottom);
  const most = new Set(people.slice(0, Math.ceil(people.length * MOST_OF_IT)).map(([person]) => person));
  const worse = ({ value }: FigureRow): number => (subject.direction === 'lower' ? value - team : team - value);
  return look.after
    .flatMap((period) => rowsOf(period, subject.id))
    .filter((row) => most.has(row.person) && worse(row) > 0)
    .sort((one, other) => worse(other) - worse(one))
    .slice(0, MOST_ROWS)
    .map((row) => ({ ...row, indicator: subject.id }));
}
