import * as fc from 'fast-check';
import type { CellValue } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { kpiScore } from '../../functions/scores.ts';
import { weightedTotal } from '../../functions/totals.ts';
import { kpiGrade, kpiLight, kpiRank } from '../../functions/verdicts.ts';
import { portableFormula } from '../../src/portable/portableFormula.ts';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { textLiteral } from '../../src/scoring/formulaText.ts';
import { areaAddress } from '../../src/sheets/address.ts';
import { anyRule, everydayNumbers } from '../arbitraries/rules.ts';
import { answerOf, errorCell, standIn } from '../helpers/customFunctions.ts';
import { calculate, type ParityCell } from './workbook.ts';

const SEED = 20261125;
const WORDS = { lights: { green: '● Green', yellow: '▲ Yellow', red: '■ Red' } };

/** A cell as people leave it; the last two are errors. LibreOffice takes TRUE for a number, so there is none. */
type Content = number | string | null | '#N/A' | '#DIV/0!';

/** A rectangle of cells with what a call says about it. */
interface Case {
  readonly cells: readonly (readonly Content[])[];
  /** The call in which `{A1:B2}` are areas of the rectangle, whose first cell is A1. */
  readonly formula: string;
  /** What the function itself answers. */
  readonly answer: () => unknown;
}

const asPassed = (cell: Content): unknown =>
  typeof cell === 'string' && cell.startsWith('#') ? errorCell(cell) : cell;
const asWritten = (cell: Content): ParityCell => {
  if (cell === '#N/A') return { formula: 'NA()' };
  return cell === '#DIV/0!' ? { formula: '1/0' } : cell;
};

const figures = everydayNumbers({ min: -3, max: 130 });
const seldom = fc.constantFrom<Content>(null, null, '#N/A', 'text', '#DIV/0!');
const contents: fc.Arbitrary<Content> = fc.oneof({ weight: 8, arbitrary: figures }, { weight: 1, arbitrary: seldom });
const awkward = fc.constantFrom(84.995, 85.005, 79.995, 1.005, 99.99499999999999, 85, 80, -1.005, 0.005);
const totals: fc.Arbitrary<Content> = fc.oneof(
  { weight: 5, arbitrary: contents },
  { weight: 3, arbitrary: awkward },
  { weight: 2, arbitrary: fc.integer({ min: 80, max: 85 }) },
);

const passed = (cells: readonly (readonly Content[])[]): unknown[][] => cells.map((row) => row.map(asPassed));

const scoreCases: fc.Arbitrary<Case> = fc
  .tuple(
    anyRule(everydayNumbers),
    fc.array(fc.tuple(contents, fc.oneof(everydayNumbers({ min: 0.001, max: 8 }), contents)), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.tuple(fc.constantFrom<Content>(null, 0, 20, -50, 'text'), fc.constantFrom<Content>(null, 100, 120, 10)),
    fc.constantFrom('none', 'cells', 'literals'),
    fc.boolean(),
  )
  .map(([rule, rows, [floor, cap], limits, sharesTarget]) => {
    const text = printRule(rule);
    const names = rule.kind === 'levels' ? rule.levels.map(({ name }) => name) : [];
    const cells = rows.map(([actual, target], row) => {
      const named = row % 2 === 0 ? (names[row % Math.max(names.length, 1)] ?? actual) : actual;
      return [named, target, row === 0 ? floor : null, row === 0 ? cap : null];
    });
    const targets = sharesTarget ? 'B1' : areaAddress({ row: 0, column: 1, rows: cells.length, columns: 1 });
    const actuals = areaAddress({ row: 0, column: 0, rows: cells.length, columns: 1 });
    const literal = typeof floor === 'number' && typeof cap === 'number' && limits === 'literals';
    const more = limits === 'cells' ? ',{C1},{D1}' : literal ? `,${floor},${cap}` : '';
    const given = limits === 'cells' || literal ? [asPassed(floor), asPassed(cap)] : [];
    return {
      cells,
      formula: `=TELEKPI.KPI_SCORE({${actuals}},{${targets}},${textLiteral(text)}${more})`,
      answer: () => {
        const against = passed(cells.map(([, target]) => [target ?? null]));
        const figuresGiven = passed(cells.map(([actual]) => [actual ?? null]));
        return kpiScore(figuresGiven, sharesTarget ? against.slice(0, 1) : against, text, given[0], given[1]);
      },
    };
  });

const lightCases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(fc.tuple(totals, totals), { minLength: 1, maxLength: 4 }),
    fc.constantFrom<Content>(100, 90, null, 70, 'x'),
  )
  .map(([cells, green]) => ({
    cells: [...cells, [green, null]],
    formula: `=TELEKPI.KPI_LIGHT({${areaAddress({ row: 0, column: 0, rows: cells.length, columns: 2 })}},{A${cells.length + 1}},75)`,
    answer: () => kpiLight(passed(cells), asPassed(green), 75),
  }));

const GRADE_TABLES: readonly (readonly (readonly [string, Content])[])[] = [
  [
    ['A', 90],
    ['B', 80],
    ['C', 0],
  ],
  [
    ['A', 85],
    ['', null],
    ['B', 84.99],
    ['C', -5],
  ],
  [
    ['A', 80],
    ['B', 90],
  ],
  [
    ['', null],
    ['', null],
  ],
  [
    ['Top', 85.01],
    ['Low', 'soon'],
  ],
];

const gradeCases: fc.Arbitrary<Case> = fc
  .tuple(fc.array(totals, { minLength: 1, maxLength: 4 }), fc.constantFrom(null, ...GRADE_TABLES))
  .map(([column, table]) => {
    const rows = Math.max(column.length, table?.length ?? 0);
    const cells = Array.from({ length: rows }, (_, row) => [column[row] ?? null, ...(table?.[row] ?? [null, null])]);
    const given = table?.map(([name, from]) => [name === '' ? null : name, asPassed(from)]);
    return {
      cells: cells.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      formula: `=TELEKPI.KPI_GRADE({A1:A${column.length}}${table ? `,{B1:C${table.length}}` : ''})`,
      answer: () => kpiGrade(passed(column.map((cell) => [cell])), given),
    };
  });

const rankCases: fc.Arbitrary<Case> = fc.array(totals, { minLength: 1, maxLength: 9 }).map((column) => ({
  cells: column.map((cell) => [cell]),
  formula: `=TELEKPI.KPI_RANK({A1:A${column.length}})`,
  answer: () => kpiRank(passed(column.map((cell) => [cell]))),
}));

const WEIGHTS: readonly (readonly Content[])[] = [
  [40, 30, 20, 10],
  [0.4, 0.3, 0.3, null],
  [50, 50, 0, 0],
  [50, 40, 5, 4],
  [120, -20, 0, 0],
  [0.25, 0.25, 0.25, 'x'],
  [0, 0, null, 0],
];

const totalCases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(fc.tuple(contents, contents, contents, contents), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...WEIGHTS),
    fc.constantFrom('', ',"incomplete"', ',"Exclude"', ',"zero"'),
    fc.boolean(),
  )
  .map(([people, weights, policy, acrossEachOther]) => {
    const word = policy.replaceAll(/[,"]/g, '');
    const isColumn = acrossEachOther && people.length === 1;
    const points = isColumn ? (people[0] ?? []).map((cell) => [cell]) : people;
    const cells = isColumn ? [...points.map((row) => [...row, null, null, null]), weights] : [...people, weights];
    const last = isColumn ? 'A4' : `D${people.length}`;
    const row = cells.length;
    return {
      cells,
      formula: `=TELEKPI.WEIGHTED_TOTAL({A1:${last}},{A${row}:D${row}}${policy})`,
      answer: () => weightedTotal(passed(points), passed([weights]), word),
    };
  });

const nestedCases: fc.Arbitrary<Case> = fc
  .tuple(contents, fc.constantFrom<Content>(1, 0.5, null))
  .map(([actual, target]) => ({
    cells: [[actual, target]],
    formula: `=IFERROR("now "&TELEKPI.KPI_LIGHT(TELEKPI.KPI_SCORE({A1},{B1},"higher")),"none")`,
    answer: () => {
      const scored = answerOf(() => kpiScore([[asPassed(actual)]], [[asPassed(target)]], 'higher'));
      if (!Array.isArray(scored)) return 'none';
      return `now ${String((kpiLight(scored) as string[][])[0]?.[0])}`;
    },
  }));

const FAMILIES: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  KPI_SCORE: scoreCases,
  KPI_LIGHT: lightCases,
  KPI_GRADE: gradeCases,
  KPI_RANK: rankCases,
  WEIGHTED_TOTAL: totalCases,
  nested: nestedCases,
};

const WIDEST = 4;
const cases = new Map(
  Object.entries(FAMILIES).map(([name, family], index) => [
    name,
    fc.sample(family, { seed: SEED + index, numRuns: 400 }),
  ]),
);
let calculated: ReadonlyMap<string, CellValue[][]>;

/** The rectangle at its row, with the built-in formulas behind it. */
function placed(
  { cells, formula }: Case,
  at: number,
): { readonly rows: ParityCell[][]; readonly filled: string[][] | null } {
  const written = formula.replace(/\{([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?\}/g, (_, ...[left, top, right, bottom]) => {
    const first = `${left}${Number(top) + at}`;
    return right ? `${first}:${right}${Number(bottom) + at}` : first;
  });
  const filled = portableFormula(written, WORDS);
  const height = Math.max(cells.length, filled?.length ?? 0);
  const rows = Array.from({ length: height }, (_, row): ParityCell[] => [
    ...Array.from({ length: WIDEST }, (__, column) => asWritten(cells[row]?.[column] ?? null)),
    ...(filled?.[row] ?? []).map((text) => ({ formula: text.slice(1) })),
  ]);
  return { rows, filled };
}

/** Where each case begins. */
function layOut(list: readonly Case[]): {
  readonly rows: ParityCell[][];
  readonly starts: readonly number[];
  readonly untold: number;
} {
  const rows: ParityCell[][] = [];
  let untold = 0;
  const starts = list.map((one) => {
    const start = rows.length;
    const { rows: more, filled } = placed(one, start);
    rows.push(...more);
    untold += filled === null ? 1 : 0;
    return start;
  });
  return { rows, starts, untold };
}

beforeAll(async () => {
  standIn('en-US');
  calculated = await calculate([...cases].map(([name, list]) => ({ name, rows: layOut(list).rows })));
});

/** `#N/A` says that something is missing; all other errors say that something is wrong. */
const tidy = (cell: unknown): unknown => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string' || !cell.startsWith('#')) return cell;
  return cell.startsWith('#N/A') ? '#N/A' : 'error';
};

describe('built-in formulas in place of calls', () => {
  test.each(Object.keys(FAMILIES))('[S-41] should calculate in LibreOffice what %s answers', (name) => {
    const list = cases.get(name) ?? [];
    const { starts, untold } = layOut(list);
    let numbers = 0;
    list.forEach((one, index) => {
      const filled = portableFormula(one.formula.replaceAll(/[{}]/g, ''), WORDS);
      if (filled === null) return;
      const answer = answerOf(one.answer);
      filled.forEach((line, row) =>
        line.forEach((_, column) => {
          const wanted = tidy(Array.isArray(answer) ? (answer as unknown[][])[row]?.[column] : answer);
          const found = tidy(calculated.get(name)?.[(starts[index] ?? 0) + row]?.[WIDEST + column]);
          const note = `${one.formula} ${JSON.stringify(one.cells)} cell ${row},${column}: ${String(found)} for ${String(wanted)}`;
          if (typeof wanted !== 'number') return expect(found, note).toBe(wanted);
          numbers += 1;
          expect(typeof found, note).toBe('number');
          expect(Math.abs(Number(found) - wanted) / Math.max(1, Math.abs(wanted)), note).toBeLessThan(1e-9);
        }),
      );
    });
    expect(untold).toBeLessThan(list.length / 4);
    if (!['KPI_LIGHT', 'KPI_GRADE', 'nested'].includes(name)) expect(numbers).toBeGreaterThan(200);
  });
});
