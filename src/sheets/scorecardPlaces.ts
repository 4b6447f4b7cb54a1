import type { Language } from '../plan/schema.ts';
import type { DayFigure } from '../scoring/attendance.ts';
import type { DayCells } from '../scoring/attendanceFormula.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { actualPlace, actualsLayout, type ActualsLayout, dayPlace } from './actualsLayout.ts';
import { cellAddress, fixedAddress, sheetPrefix } from './address.ts';
import { planColumnIndex, type PlanColumnId } from './planColumns.ts';
import { planLayout, type PlanLayout } from './planLayout.ts';
import type { ScorecardLayout } from './scorecardLayout.ts';
import { translatorOf } from './vocabulary.ts';

/** Where the formulas of a scorecard find what they score, and in which words they answer. */
export interface ScorecardPlaces {
  readonly compiled: CompiledPlan;
  readonly language: Language;
  readonly layout: ScorecardLayout;
  readonly plan: PlanLayout;
  readonly actuals: ActualsLayout;
  readonly sheets: { readonly plan: string; readonly actuals: string };
  /** Where the total of a person's team stands, as formula text; nowhere unless given [S-21]. */
  readonly teamTotalOf?: ((person: number) => string) | undefined;
}

/** On an input sheet without days unless `figures` has them. */
export function scorecardPlaces(
  compiled: CompiledPlan,
  layout: ScorecardLayout,
  language: Language,
  figures: readonly string[] = [],
): ScorecardPlaces {
  const t = translatorOf(language);
  const people = { people: Array<string>(layout.people).fill(''), indicators: figures };
  return {
    compiled,
    language,
    layout,
    plan: planLayout(compiled.plan),
    actuals: actualsLayout(compiled.plan, people),
    sheets: { plan: t('sheet.plan.name'), actuals: t('sheet.actuals.name') },
  };
}

export function planCell({ plan, sheets }: ScorecardPlaces, indicator: number, column: PlanColumnId): string {
  return sheetPrefix(sheets.plan) + fixedAddress(plan.indicators.row + 1 + indicator, planColumnIndex(column));
}

export function fieldCell({ plan, sheets }: ScorecardPlaces, ...path: readonly string[]): string {
  const field = plan.fields.find((each) => each.path.join('.') === path.join('.'));
  if (!field) throw new RangeError(`No field ${path.join('.')} on the plan sheet`);
  return sheetPrefix(sheets.plan) + fixedAddress(field.valueAt.row, field.valueAt.column);
}

/** A person's figure of an indicator on the input sheet. */
export function figureCell({ actuals, sheets }: ScorecardPlaces, person: number, index: number): string {
  const { row, column } = actualPlace(actuals, person, index);
  return sheetPrefix(sheets.actuals) + cellAddress(row, column);
}

/** A person's days on the input sheet; null where it has none. */
export function dayCells({ actuals, sheets }: ScorecardPlaces, person: number): DayCells | null {
  const cellOf = (figure: DayFigure): string | null => {
    const place = dayPlace(actuals, person, figure);
    return place && sheetPrefix(sheets.actuals) + cellAddress(place.row, place.column);
  };
  const [worked, working] = [cellOf('daysWorked'), cellOf('workingDays')];
  return worked === null || working === null ? null : { worked, working };
}

export const markOf = ({ language }: ScorecardPlaces): string => translatorOf(language)('sheet.notApplicable');
