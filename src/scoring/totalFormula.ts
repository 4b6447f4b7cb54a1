import type { Gate, MissingPolicy } from '../plan/schema.ts';
import { numberLiteral, sumOf, textLiteral } from './formulaText.ts';
import { DEFAULT_GATE_CAP } from './gates.ts';
import { GATE_PASS } from './planGates.ts';
import { DEFAULT_LIMITS } from './limits.ts';

/** Cells one by one, weights in the order of the points: they may lie across each other. */
export interface CoverageCells {
  readonly points: readonly string[];
  readonly weights: readonly string[];
}

export interface TotalCells extends CoverageCells {
  readonly missing: MissingPolicy;
  /** Least coverage for `exclude`; 0 unless given. */
  readonly minimumCoverage?: string;
  /** What stands for an incomplete total. */
  readonly incomplete: string;
  /** The mark of points that do not apply. Other text is as good as blank: missing. */
  readonly notApplicable: string;
  /** What stands for a total whose weights add up to neither 1 nor 100; unchecked unless given. */
  readonly weightsOff?: string;
  readonly adjustments?: readonly string[];
  readonly gates?: readonly GateCells[];
  readonly team?: { readonly share: string; readonly total: string };
  /** 0 and 120 unless given. */
  readonly floor?: string;
  readonly cap?: string;
  /** Unrounded, for what is calculated on with. */
  readonly isExact?: boolean;
}

export interface GateCells {
  readonly points: string;
  readonly effect: Gate['effect'];
  /** 59.9 for a cap and 1 for a factor unless given. */
  readonly amount?: string;
}

/** Beyond what any total can be, where no gate caps it. */
const NO_CAP = '1E+300';

/** The published total: a number of 2 decimals, or the text of an incomplete one. */
export const totalFormula = (cells: TotalCells): string => totalBy(`(${numerator(cells)})/(${used(cells)})`, cells);

/**
 * The same total with its weighted sum by the add-in's own function. That one knows nothing of marks,
 * adjustments, the team, the plan's limits, or gates with effects of their own, and answers `#N/A` where
 * the plan wants words: it is handed what takes part, and the rest stays built-in around it.
 */
export function customTotalFormula(cells: TotalCells): string {
  const points = cells.points.map((cell) => takingPart(cell, cells));
  return totalBy(`TELEKPI.WEIGHTED_TOTAL(${listOf(points)},${listOf(cells.weights)},"exclude")`, cells);
}

/** A row of cells that need not lie side by side, as Excel of any age makes one. */
const listOf = (cells: readonly string[]): string =>
  `CHOOSE({${cells.map((_, index) => index + 1).join(',')}},${cells.join(',')})`;

/** Blank for what is left out; what is missing counts 0 where the plan says so. */
function takingPart(cell: string, { missing, notApplicable }: TotalCells): string {
  if (missing === 'zero') return `IF(${cell}=${textLiteral(notApplicable)},"",N(${cell}))`;
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}

function totalBy(sum: string, cells: TotalCells): string {
  const exact = finished(sum, cells);
  const total = cells.isExact === true ? exact : `ROUND(${exact},2)`;
  const complete = `IF(${unscored(cells)},${textLiteral(cells.incomplete)},${total})`;
  if (cells.weightsOff === undefined) return complete;
  return `IF(${weightsOffFormula(sumOfWeights(cells))},${textLiteral(cells.weightsOff)},${complete})`;
}

/** Whether a sum of weights is neither 1 nor 100 [S-19]. */
export const weightsOffFormula = (sum: string): string =>
  `AND(ABS(${sum}-1)>0.0000500001,ABS(${sum}-100)>0.0050000001)`;

/** Share of weight measured, 0 to 1. */
export function coverageFormula(cells: CoverageCells): string {
  const sum = sumOfWeights(cells);
  return `IF(${sum}=0,0,(${measured(cells)})/${sum})`;
}

function unscored(cells: TotalCells): string {
  const nothing = `${used(cells)}=0`;
  if (cells.missing === 'zero') return nothing;
  const lacking = `${missingCount(cells)}>0`;
  if (cells.missing === 'incomplete') return `OR(${lacking},${nothing})`;
  const thin = `(${measured(cells)})/${sumOfWeights(cells)}<${cells.minimumCoverage ?? '0'}`;
  return `OR(AND(${lacking},${thin}),${nothing})`;
}

function numerator({ points, weights }: CoverageCells): string {
  return sumOf(points.map((cell, index) => `N(${cell})*${weights[index] ?? '0'}`));
}

function measured({ points, weights }: CoverageCells): string {
  return sumOf(points.map((cell, index) => `ISNUMBER(${cell})*${weights[index] ?? '0'}`));
}

function used(cells: TotalCells): string {
  if (cells.missing !== 'zero') return measured(cells);
  const mark = textLiteral(cells.notApplicable);
  return sumOf(cells.points.map((cell, index) => `(${cell}<>${mark})*${cells.weights[index] ?? '0'}`));
}

function missingCount({ points, weights, adjustments, notApplicable }: TotalCells): string {
  const mark = textLiteral(notApplicable);
  const isMissing = (cell: string): string => `(1-ISNUMBER(${cell}))*(${cell}<>${mark})`;
  return sumOf([
    ...points.map((cell, index) => `${isMissing(cell)}*(${weights[index] ?? '0'}<>0)`),
    ...(adjustments ?? []).map(isMissing),
  ]);
}

function sumOfWeights({ weights }: CoverageCells): string {
  return `SUM(${weights.join(',')})`;
}

/** Team → adjustments → gates → clamp, as the engine does. */
function finished(sum: string, cells: TotalCells): string {
  const { team, adjustments = [], gates = [] } = cells;
  const blended = team === undefined ? sum : `(1-${team.share})*${sum}+${team.share}*${team.total}`;
  const adjusted = [blended, ...adjustments.map((cell) => `N(${cell})`)].join('+');
  const [floor, cap] = [
    cells.floor ?? numberLiteral(DEFAULT_LIMITS.floor),
    cells.cap ?? numberLiteral(DEFAULT_LIMITS.cap),
  ];
  return `MIN(${cap},MAX(${floor},${gated(adjusted, gates)}))`;
}

function gated(total: string, gates: readonly GateCells[]): string {
  const of = (effect: Gate['effect']): readonly GateCells[] => gates.filter((gate) => gate.effect === effect);
  const factors = of('multiply').map((gate) => ifFailed(gate, gate.amount ?? '1', '1'));
  const caps = of('cap').map((gate) => ifFailed(gate, gate.amount ?? numberLiteral(DEFAULT_GATE_CAP), NO_CAP));
  const vetoes = of('zero').map((gate) => ifFailed(gate, '0', '1'));
  const multiplied = factors.length === 0 ? total : [`(${total})`, ...factors].join('*');
  const capped = caps.length === 0 ? multiplied : `MIN(${[multiplied, ...caps].join(',')})`;
  return vetoes.length === 0 ? capped : [`(${capped})`, ...vetoes].join('*');
}

function ifFailed({ points }: GateCells, failed: string, otherwise: string): string {
  return `IF(AND(ISNUMBER(${points}),${points}<${GATE_PASS}),${failed},${otherwise})`;
}
