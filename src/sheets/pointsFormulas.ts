import { subsOf } from '../plan/subIndicators.ts';
import type { CompiledIndicator } from '../scoring/compiledPlan.ts';
import type { PointsCells } from '../scoring/formula.ts';
import { attendedPoints, proratedTarget } from '../scoring/attendanceFormula.ts';
import { partsFormula, type PartCells } from '../scoring/partsFormula.ts';
import type { Rule } from '../scoring/rules/registry.ts';
import { guardOf } from '../scoring/valueGuard.ts';
import { dayCells, fieldCell, figureCell, markOf, planCell, type ScorecardPlaces } from './scorecardPlaces.ts';

export interface Scored {
  readonly each: CompiledIndicator;
  readonly index: number;
  readonly person: number;
}

/** Points of a figure in one of the two forms. */
type Write = (rule: Rule, cells: PointsCells) => string;

export function pointsOf(places: ScorecardPlaces, scored: Scored, write: Write): string {
  const days = dayCells(places, scored.person);
  const cells = cellsOf(places, scored);
  if (days === null) return figurePoints(places, scored, cells, write);
  const target = scored.each.additive ? proratedTarget(cells.target, days) : cells.target;
  return attendedPoints(figurePoints(places, scored, { ...cells, target }, write), days, markOf(places));
}

function figurePoints(places: ScorecardPlaces, { each, person }: Scored, cells: PointsCells, write: Write): string {
  const otherwise = write(each.rule, { ...cells, notApplicable: markOf(places) });
  const parts = partsOf(places, each, person);
  if (parts.length === 0) return otherwise;
  return partsFormula({
    parts,
    notApplicable: markOf(places),
    pointsOf: (actual) => write(each.rule, { ...cells, actual }),
    otherwise,
  });
}

/** The sub-indicators that an indicator is measured by: all that the catalogue knows of it, or none. */
function partsOf(places: ScorecardPlaces, { indicator }: CompiledIndicator, person: number): readonly PartCells[] {
  const subs = subsOf(indicator.id);
  const parts = subs.flatMap((sub): PartCells[] => {
    const index = places.compiled.indicators.findIndex((other) => other.indicator.id === sub.id);
    if (index < 0) return [];
    return [
      { figure: figureCell(places, person, index), weight: planCell(places, index, 'weight'), guard: guardOf(sub) },
    ];
  });
  return parts.length === subs.length ? parts : [];
}

/** What the points of a figure go by. */
export function cellsOf(places: ScorecardPlaces, { each, index, person }: Scored): PointsCells {
  const { indicator } = each;
  return {
    actual: figureCell(places, person, index),
    target: planCell(places, index, 'target'),
    floor: limitCell(places, index, 'floor'),
    cap: limitCell(places, index, 'cap'),
    role: each.pointsRole,
    guard: each.guard,
    ...(indicator.threshold === undefined ? {} : { threshold: planCell(places, index, 'threshold') }),
  };
}

/** The indicator's own limit where it has one, else the plan's; adjustments have no other than their own. */
function limitCell(places: ScorecardPlaces, index: number, limit: 'floor' | 'cap'): string | null {
  const each = places.compiled.indicators[index];
  if (each?.indicator[limit] !== undefined) return planCell(places, index, limit);
  return each?.pointsRole === 'adjustment' ? null : fieldCell(places, limit);
}
