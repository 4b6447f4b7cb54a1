import { guardConditions, type ValueGuard } from './valueGuard.ts';
import { ERROR, numberLiteral, textLiteral } from './formulaText.ts';
import type { RuleFormula } from './faces/face.ts';
import { facesOf, printRule } from './faces/registry.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { definitionOf, type Rule } from './rules/registry.ts';
import type { PointsRole } from './rules/rule.ts';

/*
 * The built-in twin: what Excel 2016 and LibreOffice 7 calculate without the add-in. No formula here
 * begins with `=`. Operands are cell references or numbers as formula text. What the engine calls
 * invalid is `#VALUE!`, and errors in the operands pass through.
 */

export interface PointsCells {
  readonly actual: string;
  readonly target: string;
  /** 0 and 120 unless given; null for none, as adjustments have. */
  readonly floor?: string | null;
  readonly cap?: string | null;
  readonly threshold?: string;
  readonly role?: PointsRole;
  /** Data errors the cell is checked for; only text where a number belongs unless given. */
  readonly guard?: ValueGuard;
  /** The text that stands in the actual's cell, and then in the points' cell, when it does not apply. */
  readonly notApplicable?: string;
}

/** Points of one cell: a number, `""` for a blank actual, the mark for not applicable, or `#VALUE!`. */
export function pointsFormula(rule: Rule, cells: PointsCells): string {
  return unlessEmpty(cells, figurePointsFormula(rule, cells));
}

/** Points of a cell that is not blank: a number, or `#VALUE!`. */
export function figurePointsFormula(rule: Rule, cells: PointsCells): string {
  const parts = rulePartsOf(rule, cells);
  const valid = [...typeConditions(rule, cells), ...attainable(parts, cells)];
  const scored = limited(parts, cells, limit(parts.points, cells));
  return valid.length === 0 ? scored : `IF(AND(${valid.join(',')}),${scored},${ERROR})`;
}

/**
 * The same points by the add-in's own function. KPI_SCORE has no role to be told, so an adjustment by
 * a rule that weights too stays built-in.
 */
export function customFormula(rule: Rule, cells: PointsCells): string {
  if (cells.role === 'adjustment' && definitionOf(rule).soleRole === undefined) return pointsFormula(rule, cells);
  const { actual, target } = cells;
  const { floor, cap } = limitsText(cells);
  const limits = [floor ?? '-1E+300', cap ?? '1E+300'];
  const call = `TELEKPI.KPI_SCORE(${[actual, target, textLiteral(printRule(rule)), ...limits].join(',')})`;
  const parts = rulePartsOf(rule, cells);
  const scored = limited(parts, cells, call);
  const valid = [...valueConditions(rule, cells), ...(cells.threshold === undefined ? [] : attainable(parts, cells))];
  return unlessEmpty(cells, valid.length === 0 ? scored : `IF(AND(${valid.join(',')}),${scored},${ERROR})`);
}

function rulePartsOf(rule: Rule, { actual, target, role }: PointsCells): RuleFormula {
  return facesOf(rule).formula(rule, { actual, target, role: role ?? definitionOf(rule).soleRole ?? 'weighted' });
}

function typeConditions(rule: Rule, cells: PointsCells): readonly string[] {
  if (definitionOf(rule).names !== undefined) return [];
  return [`ISNUMBER(${cells.actual})`, ...valueConditions(rule, cells)];
}

/** What a figure of the indicator can be, of which a function that knows no indicator knows nothing. */
function valueConditions(rule: Rule, { actual, guard }: PointsCells): readonly string[] {
  return definitionOf(rule).names !== undefined || guard === undefined ? [] : guardConditions(actual, guard);
}

/** What the rule asks of the target; and a threshold needs an attainment to compare with. */
function attainable({ valid, attainment }: RuleFormula, { threshold }: PointsCells): readonly string[] {
  return threshold === undefined || attainment === null ? valid : [...valid, `ISNUMBER(${attainment})`];
}

function limitsText({ floor, cap, role }: PointsCells): { floor: string | null; cap: string | null } {
  const usual = role === 'adjustment' ? null : DEFAULT_LIMITS;
  return {
    floor: floor === undefined ? usual && numberLiteral(usual.floor) : floor,
    cap: cap === undefined ? usual && numberLiteral(usual.cap) : cap,
  };
}

function limit(points: string, cells: PointsCells): string {
  const { floor, cap } = limitsText(cells);
  const raised = floor === null ? points : `MAX(${floor},${points})`;
  return cap === null ? raised : `MIN(${cap},${raised})`;
}

function limited({ attainment }: RuleFormula, cells: PointsCells, points: string): string {
  const { floor } = limitsText(cells);
  if (cells.threshold === undefined) return points;
  if (attainment === null || floor === null) return ERROR;
  return `IF(${attainment}>=${cells.threshold},${points},${floor})`;
}

function unlessEmpty({ actual, notApplicable }: PointsCells, formula: string): string {
  const blank = `IF(${actual}="","",${formula})`;
  if (notApplicable === undefined) return blank;
  const mark = textLiteral(notApplicable);
  return `IF(${actual}=${mark},${mark},${blank})`;
}
