import { figurePointsFormula } from '../../scoring/formula.ts';
import { parseRule, type Rule } from '../../scoring/grammar.ts';
import { DEFAULT_LIMITS } from '../../scoring/limits.ts';
import { definitionOf } from '../../scoring/rules/registry.ts';
import type { Operand } from '../operands.ts';
import { notBelow, settingOf } from './setting.ts';
import { cellFor, isNumberOrBlank, type MakeTwin, placingIn, provided, spreadsOver, unlessBlank } from './twin.ts';

/** Beyond what any points can be: no limit. */
const NO_LIMITS = { floor: -1e300, cap: 1e300 };

export const kpiScore: MakeTwin = ([actual, target, ruleText, floor, cap]) => {
  const rule = ruleOf(ruleText);
  if (actual === undefined || target === undefined || rule === null || !spreadsOver(target, actual)) return null;
  const role = definitionOf(rule).soleRole ?? 'weighted';
  const usual = role === 'weighted' ? DEFAULT_LIMITS : NO_LIMITS;
  const [least, most] = [settingOf(floor, usual.floor, actual), settingOf(cap, usual.cap, actual)];
  const inOrder = least && most && notBelow(most, least);
  if (least === null || most === null || inOrder === null) return null;
  const settings = [...least.conditions, ...most.conditions];
  return {
    rows: actual.rows,
    columns: actual.columns,
    formula: (row, column) => {
      const figure = cellFor(actual, actual, row, column);
      const against = cellFor(target, actual, row, column);
      const points = figurePointsFormula(rule, {
        ...{ actual: figure, target: against, role },
        ...{ floor: least.formula, cap: most.formula },
      });
      const checked = provided([...targetConditions(target, actual, against), ...inOrder], points);
      return provided(settings, unlessBlank(figure, checked));
    },
  };
};

/** Of the arguments, only the rule must be written into the call: a cell might hold another one tomorrow. */
function ruleOf(operand: Operand | undefined): Rule | null {
  const text = operand === undefined ? '' : operand.literal;
  if (typeof text !== 'string') return null;
  const parsed = parseRule(text.trim() === '' ? 'higher' : text);
  return parsed.ok ? parsed.value : null;
}

/** Text in place of a target is an error even for rules that need none. */
function targetConditions(target: Operand, answer: Operand, cell: string): readonly string[] {
  return target.range(placingIn(target, answer)) === null ? [] : [isNumberOrBlank(cell)];
}
