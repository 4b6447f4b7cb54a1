import { isBlank } from '../src/calls/cell.ts';
import type { Finding } from '../src/findings.ts';
import { attainabilityOf } from '../src/plan/attainability.ts';
import { planNorthStar, type Workload } from '../src/plan/northStar.ts';
import {
  countOf,
  errorText,
  isFinding,
  NO_FIGURE,
  plainWord,
  presentFigure,
  type Spread,
  spread,
  toRequired,
  toSingleNumber,
} from './cells.ts';
import { type Direction, DIRECTIONS } from './choices.ts';
import { answer, type Result, toExcelError, type Value } from './errors.ts';
import { orThrow } from './orThrow.ts';
import { headings, wordOf } from './words.ts';

/**
 * Whether targets can be reached from where things stand: safe at the baseline, a stretch up to half more, unrealistic from three times, aggressive between. Where lower is better: down to half, below a third.
 * @customfunction SMART_CHECK SMART_CHECK
 * @param baseline Figures as they are now: a cell or a range. A blank one or #N/A gives #N/A.
 * @param target Targets: a cell, or a range that goes with the baselines.
 * @param direction "higher" (is better, unless given) or "lower": a word, or a range beside the targets.
 * @returns Verdict in words, one for each target.
 */
export function smartCheck(baseline: unknown[][], target: unknown[][], direction?: unknown[][]): string[][] {
  const [from, to] = [toRequired('baseline', baseline), toRequired('target', target)];
  const over = countOf(to) > countOf(from) ? to : from;
  const [baselines, targets] = [orThrow(spread(from, over)), orThrow(spread(to, over))];
  const directions = orThrow(spread(toRequired('direction', direction), over));
  const judge = (...place: readonly [row: number, column: number]): Result<string> => {
    const [present, wanted] = [figureAt(baselines, place), figureAt(targets, place)];
    const way = directionAt(directions, place);
    if (isFinding(present)) return toExcelError(present);
    if (isFinding(wanted)) return toExcelError(wanted);
    if (isFinding(way)) return toExcelError(way);
    return wordOf(`attainability.${attainabilityOf({ baseline: present, target: wanted, direction: way })}`);
  };
  return answer(over.cells.map((cells, row) => cells.map((_, column) => judge(row, column))));
}

/**
 * What it takes to win customers, rounded up: leads (interested customers) = customers ÷ conversion rate, an effective call for each, dials = effective calls ÷ effective-call rate.
 * @customfunction NORTH_STAR NORTH_STAR
 * @param customers Customers to win in the period.
 * @param conversionRate Customers won ÷ interested customers, as a share: 0.1 for 10 %.
 * @param effectiveRate Effective calls ÷ dials, as a share.
 * @param agents How many people share the work; adds a row with the part of each.
 * @returns Leads, effective calls and dials under a heading row, in total and, with agents, a head.
 */
export function northStar(
  customers: unknown,
  conversionRate: unknown,
  effectiveRate: unknown,
  agents?: unknown,
): unknown[][] {
  const planned = planNorthStar({
    customers: orThrow(toGoal('customers', customers)),
    conversionRate: orThrow(toGoal('conversionRate', conversionRate)),
    effectiveRate: orThrow(toGoal('effectiveRate', effectiveRate)),
    agents: orThrow(toSingleNumber('agents', agents)) ?? undefined,
  });
  if (!planned.ok) throw toExcelError(planned.findings[0] ?? NO_FIGURE);
  const { total, perAgent } = planned.value;
  const head = ['', ...headings('word.leads', 'indicator.effective_calls.name', 'indicator.dials.name')];
  const rows: Value[][] = [head, [wordOf('word.inTotal'), ...figuresOf(total)]];
  return perAgent === null ? rows : [...rows, [wordOf('word.perAgent'), ...figuresOf(perAgent)]];
}

const toGoal = (name: string, value: unknown): number | Finding =>
  toSingleNumber(name, value) ?? { ...NO_FIGURE, where: { kind: 'argument', name } };

const figuresOf = ({ leads, effectiveCalls, dials }: Workload): number[] => [leads, effectiveCalls, dials];

function figureAt(figures: Spread, place: readonly [row: number, column: number]): number | Finding {
  const figure = presentFigure(figures.cell(...place));
  return isFinding(figure) ? figures.placed(figure, ...place) : figure;
}

function directionAt(words: Spread, place: readonly [row: number, column: number]): Direction | Finding {
  const cell = words.cell(...place);
  if (isBlank(cell)) return 'higher';
  const found = errorText(cell) ?? String(cell);
  const wanted = plainWord(found);
  const args = { name: 'direction', found, allowed: DIRECTIONS.map(([direction]) => direction).join(', ') };
  const known = DIRECTIONS.find((names) => names.includes(wanted));
  return known?.[0] ?? words.placed({ code: 'function.choice', args }, ...place);
}
