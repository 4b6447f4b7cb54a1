import type { Finding } from '../src/findings.ts';
import type { Measurement } from '../src/scoring/actuals.ts';
import { type Contribution, type Contributions, contributionsOf } from '../src/scoring/contributions.ts';
import type { Light } from '../src/scoring/lights.ts';
import { isFinding, isMissing, NO_FIGURE, toMeasurement, toNumber, toRequired } from './cells.ts';
import { eachInLine, eachOf } from './eachOf.ts';
import { toExcelError, type Value } from './errors.ts';
import { orThrow } from './orThrow.ts';
import { toRule } from './ruleText.ts';
import { shapeFault } from './shapeFault.ts';
import { headings, wordOf } from './words.ts';

/**
 * Where a person's total comes from: for each indicator its points, share of the weight, contribution, light, and a note if it brings nothing; last the total, beside the share of the weight measured.
 * @customfunction KPI_EXPLAIN KPI_EXPLAIN
 * @param actuals Figures of one person, a row or a column. A blank one or #N/A leaves the total incomplete, since not measured is not 0.
 * @param targets Targets beside them.
 * @param rules Rule texts beside them, or one for all. Blank means "higher"; "bonus 2" adds to the total and takes no weight.
 * @param weights Weights beside them, which add up to 1 or 100.
 * @returns A row for each indicator under a heading row, then the total.
 */
export function kpiExplain(
  actuals: unknown[][],
  targets: unknown[][],
  rules: unknown[][],
  weights: unknown[][],
): unknown[][] {
  const [figures, aims] = [toRequired('actuals', actuals), toRequired('targets', targets)];
  const [texts, shares] = [toRequired('rules', rules), toRequired('weights', weights)];
  const [ownRules, wanted] = [eachOf(texts, toRule), aims.cells.flat()];
  const measured = eachInLine(figures, toMeasurement);
  orThrow(shapeFault([figures, aims, shares, ...(ownRules.length === 1 ? [] : [texts])]));
  const ownWeights = eachOf(shares, toNumber);
  const explained = contributionsOf(
    measured.map((actual, index) => {
      const rule = ownRules[index] ?? ownRules[0];
      if (rule === undefined) throw toExcelError(NO_FIGURE);
      return { rule, weight: ownWeights[index] ?? null, ...againstTarget(actual, wanted[index]) };
    }),
  );
  if (!explained.ok) throw toExcelError(explained.findings[0] ?? NO_FIGURE);
  return tableOf(explained.value);
}

/** A target of no use is said in the row of its indicator, as a figure of no use is. */
function againstTarget(actual: Measurement, cell: unknown): { actual: Measurement; target: number | null } {
  const target = isMissing(cell) ? null : toNumber(cell);
  if (!isFinding(target)) return { actual, target };
  const finding: Finding = { ...target, where: { kind: 'argument', name: 'targets' } };
  return { actual: { kind: 'faulty', finding }, target: null };
}

function tableOf({ lines, total, coverage, light }: Contributions): Value[][] {
  const head = headings(
    'sheet.column.name',
    'word.points',
    'sheet.column.weight',
    'word.contribution',
    'sheet.scorecard.light',
    'word.note',
  );
  const points = total.kind === 'scored' ? total.total : '';
  const state = total.kind === 'scored' ? '' : wordOf(`sheet.scorecard.${total.kind}`);
  return [
    head,
    ...lines.map((line, index) => [index + 1, ...cellsOf(line)]),
    [wordOf('sheet.scorecard.total'), points, coverage, points, lightWord(light), state],
  ];
}

const cellsOf = (line: Contribution): Value[] => [
  line.points ?? '',
  line.share ?? '',
  line.contribution ?? '',
  lightWord(line.light),
  noteOf(line),
];

const lightWord = (light: Light | null): string => (light === null ? '' : wordOf(`sheet.light.${light}`));

function noteOf({ excluded, share }: Contribution): string {
  if (excluded === null) return share === null ? wordOf('word.adjustment') : '';
  if (excluded.reason === 'invalid') return toExcelError(excluded.finding).message ?? '';
  return wordOf(excluded.reason === 'weightZero' ? 'word.weightZero' : 'word.notMeasured');
}
