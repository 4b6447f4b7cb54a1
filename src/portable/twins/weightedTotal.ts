import { sumOf } from '../../scoring/formulaText.ts';
import { weightsOffFormula } from '../../scoring/totalFormula.ts';
import type { Operand, Placing } from '../operands.ts';
import { wordOf } from './setting.ts';
import { type MakeTwin, provided } from './twin.ts';

const POLICIES = ['incomplete', 'exclude', 'zero'] as const;
type Policy = (typeof POLICIES)[number];

/** Without gates: those take words for yes and no, which built-in formulas would have to list. */
export const weightedTotal: MakeTwin = ([points, weights, missing, gates]) => {
  const word = wordOf(missing);
  const policy = POLICIES.find((each) => each === (word === '' ? 'incomplete' : word));
  if (points === undefined || weights === undefined || gates !== undefined || policy === undefined) return null;
  const people = peopleOf(points, weights);
  return people && { rows: people.length, columns: 1, formula: (row) => totalOf(people[row] ?? NOBODY, policy) };
};

/** One person's points with the weights, cell by cell, and both as ranges. */
interface Person {
  readonly points: readonly string[];
  readonly weights: readonly string[];
  readonly allPoints: string;
  readonly allWeights: string;
}

const NOBODY: Person = { points: [], weights: [], allPoints: '', allWeights: '' };

/** A person a row, or one person in a column; null where points and weights do not match or are no references. */
function peopleOf(points: Operand, weights: Operand): readonly Person[] | null {
  const count = weights.rows * weights.columns;
  const isLine = weights.rows === 1 || weights.columns === 1;
  const isColumn = points.columns !== count && points.columns === 1 && points.rows === count;
  if (!isLine || (points.columns !== count && !isColumn)) return null;
  const people = isColumn ? 1 : points.rows;
  const [own, held] = [placingOf(people, 'free'), placingOf(people, 'fixed')];
  const allWeights = weights.range(held);
  if (allWeights === null) return null;
  const weightCells = Array.from({ length: count }, (_, index) =>
    weights.rows === 1 ? weights.cell(0, index, held) : weights.cell(index, 0, held),
  );
  return Array.from({ length: people }, (_, person) => {
    const cells = Array.from({ length: count }, (__, index) =>
      isColumn ? points.cell(index, 0, own) : points.cell(person, index, own),
    );
    return { points: cells, weights: weightCells, allPoints: rangeOf(cells), allWeights };
  });
}

const placingOf = (people: number, hold: 'free' | 'fixed'): Placing => ({
  rows: people === 1 ? 'own' : hold,
  columns: 'own',
});

function rangeOf(cells: readonly string[]): string {
  const [first, last] = [cells[0] ?? '', cells.at(-1) ?? ''];
  return first === last ? first : `${first}:${last.replace(/^.*!/s, '')}`;
}

function totalOf({ points, weights, allPoints, allWeights }: Person, policy: Policy): string {
  const each = (term: (point: string, weight: string) => string): string =>
    sumOf(points.map((point, index) => term(point, `N(${weights[index] ?? ''})`)));
  const sum = each((point, weight) => `IF(ISNUMBER(${point}),${point},0)*${weight}`);
  const measured = each((point, weight) => `ISNUMBER(${point})*${weight}`);
  const lacking = each((point, weight) => `(1-ISNUMBER(${point}))*(${weight}<>0)`);
  const known = `COUNT(${allPoints})+COUNTBLANK(${allPoints})+SUMPRODUCT(--ISNA(${allPoints}))=${points.length}`;
  const weighted = `COUNT(${allWeights})+COUNTBLANK(${allWeights})=${points.length}`;
  const conditions = [
    known,
    weighted,
    `COUNTIF(${allWeights},"<0")=0`,
    `NOT(${weightsOffFormula(`SUM(${allWeights})`)})`,
  ];
  return provided(conditions, TOTALS[policy]({ sum, measured, lacking, whole: `SUM(${allWeights})` }));
}

interface Sums {
  readonly sum: string;
  readonly measured: string;
  /** How many with a weight are missing. */
  readonly lacking: string;
  readonly whole: string;
}

const TOTALS: Readonly<Record<Policy, (sums: Sums) => string>> = {
  incomplete: ({ sum, lacking, whole }) => `IF(${lacking}>0,NA(),(${sum})/(${whole}))`,
  exclude: ({ sum, measured }) => `IF(${measured}=0,NA(),(${sum})/(${measured}))`,
  zero: ({ sum, whole }) => `(${sum})/${whole}`,
};
