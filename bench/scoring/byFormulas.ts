import { HyperFormula } from 'hyperformula';
import { columnLetters } from '../../src/sheets/address.ts';
import { INDICATORS } from './indicators.ts';
import type { Figures } from './team.ts';

/*
 * One sheet: targets in row 1, weights in row 2, from row 3 on a person's actuals, then the points,
 * then the total.
 */
const FIRST_ROW = 3;
const WIDTH = INDICATORS.length;

/** Builds the sheet and calculates it; gives the totals. */
export function totalsByFormulas(figures: Figures): number[] {
  const engine = buildSheet(figures);
  try {
    return totalsIn(engine, figures.length);
  } finally {
    engine.destroy();
  }
}

/** Calculates a sheet that is there already for other figures of as many people. */
export function rescore(engine: HyperFormula, figures: Figures): number[] {
  engine.setCellContents(
    { sheet: 0, row: FIRST_ROW - 1, col: 0 },
    figures.map((row) => [...row]),
  );
  return totalsIn(engine, figures.length);
}

export function buildSheet(figures: Figures): HyperFormula {
  const rows = figures.map((row, person) => [...row, ...formulasOf(FIRST_ROW + person)]);
  const heads = [INDICATORS.map(({ target }) => target), INDICATORS.map(({ weight }) => weight)];
  return HyperFormula.buildFromArray([...heads, ...rows], { licenseKey: 'gpl-v3' });
}

function formulasOf(row: number): string[] {
  const points = INDICATORS.map(({ formula }, index) => {
    const column = columnLetters(index);
    return `=MAX(0,MIN(120,${formula(`${column}${row}`, `${column}$1`)}))`;
  });
  const [from, to] = [columnLetters(WIDTH), columnLetters(2 * WIDTH - 1)];
  const weights = `$A$2:$${columnLetters(WIDTH - 1)}$2`;
  return [...points, `=SUMPRODUCT(${from}${row}:${to}${row},${weights})/SUM(${weights})`];
}

function totalsIn(engine: HyperFormula, people: number): number[] {
  const column = 2 * WIDTH;
  const start = { sheet: 0, row: FIRST_ROW - 1, col: column };
  const end = { sheet: 0, row: FIRST_ROW + people - 2, col: column };
  return engine.getRangeValues({ start, end }).map(([total]) => Number(total));
}
