import type { Finding } from '../src/findings.ts';
import type { Rule } from '../src/scoring/grammar.ts';
import { checkSetting, scoreBy, type ScoreSetting, settingOf } from '../src/scoring/score.ts';
import {
  type Argument,
  isFinding,
  NO_FIGURE,
  onlyCell,
  placed,
  type Spread,
  spread,
  toMeasurement,
  toNumber,
  toRequired,
  toSingleNumber,
} from './cells.ts';
import { answer, type Result, toExcelError } from './errors.ts';
import { orThrow } from './orThrow.ts';
import { toRule } from './ruleText.ts';

/**
 * Points of figures against their targets on the 100-point scale, unrounded. A range of figures gives a range of points.
 * @customfunction KPI_SCORE KPI_SCORE
 * @param actual Figures: a cell or a range. A blank one or #N/A gives #N/A, since not measured is not 0.
 * @param target Targets: a cell, a range of the same shape, or one row or column for all of the range.
 * @param rule Rule text, such as "higher", "lower from 0.15" or "bands 60%:0 80%:60 100%:100". Blank means "higher".
 * @param floor Least points; 0 unless given.
 * @param cap Most points; 120 unless given.
 * @returns Points, one for each figure.
 */
export function kpiScore(
  actual: unknown[][],
  target: unknown[][],
  rule?: string,
  floor?: unknown,
  cap?: unknown,
): number[][] {
  const points = scoreNumbers(onlyCell(actual), onlyCell(target), rule, floor, cap);
  if (points !== null) return [[points]];
  const actuals = toRequired('actual', actual);
  const targets = orThrow(spread(toRequired('target', target), actuals));
  const settings = {
    rule: orThrow(toRule(rule)),
    floor: orThrow(toSingleNumber('floor', floor)),
    cap: orThrow(toSingleNumber('cap', cap)),
  };
  const scorer = { actuals, targets, settings };
  return answer(actuals.cells.map((cells, row) => cells.map((_, column) => score(row, column, scorer))));
}

/** The usual call, of two numbers, without what others need; null where there is more to be said. */
function scoreNumbers(actual: unknown, target: unknown, rule: unknown, floor: unknown, cap: unknown): number | null {
  if (typeof actual !== 'number' || typeof target !== 'number' || !Number.isFinite(target)) return null;
  const [read, least, most] = [toRule(rule), toSingleNumber('floor', floor), toSingleNumber('cap', cap)];
  if (isFinding(read) || isFinding(least) || isFinding(most)) return null;
  const { setting, finding } = checkedBy(read, least, most, target);
  if (finding !== null) return null;
  const outcome = scoreBy(setting, { kind: 'value', value: actual });
  return outcome.kind === 'scored' ? outcome.points : null;
}

interface Scorer {
  readonly actuals: Argument;
  readonly targets: Spread;
  readonly settings: Settings;
}

interface Settings {
  readonly rule: Rule;
  readonly floor: number | null;
  readonly cap: number | null;
}

interface Checked extends Settings {
  readonly target: number | null;
  readonly setting: ScoreSetting;
  /** What stops any figure from being scored. */
  readonly finding: Finding | null;
}

/** Cells and calls mostly share their target with those before, so the last setting of a rule is kept. */
const lastOfRule = new WeakMap<Rule, Checked>();

function checkedBy(rule: Rule, floor: number | null, cap: number | null, target: number | null): Checked {
  const last = lastOfRule.get(rule);
  if (last !== undefined && last.target === target && last.floor === floor && last.cap === cap) return last;
  const setting = settingOf({ rule, target, floor, cap });
  const checked = { rule, floor, cap, target, setting, finding: checkSetting(setting) };
  lastOfRule.set(rule, checked);
  return checked;
}

function score(row: number, column: number, { actuals, targets, settings }: Scorer): Result {
  const actual = toMeasurement(actuals.cells[row]?.[column]);
  if (actual.kind === 'missing') return toExcelError(placed(NO_FIGURE, actuals, [row, column]));
  const target = toNumber(targets.cell(row, column));
  if (isFinding(target)) return toExcelError(targets.placed(target, row, column));
  const { setting, finding } = checkedBy(settings.rule, settings.floor, settings.cap, target);
  if (finding !== null) return toExcelError(aboutTarget(finding) ? targets.placed(finding, row, column) : finding);
  const outcome = scoreBy(setting, actual);
  if (outcome.kind === 'scored') return outcome.points;
  return toExcelError(placed(outcome.kind === 'invalid' ? outcome.finding : NO_FIGURE, actuals, [row, column]));
}

const aboutTarget = ({ code }: Finding): boolean => code.startsWith('target.');
