import type { Language } from '../plan/schema.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { rowFormulas } from '../sheets/scorecardFormulas.ts';
import { scorecardLayout } from '../sheets/scorecardLayout.ts';
import { scorecardPlaces, type ScorecardPlaces } from '../sheets/scorecardPlaces.ts';
import { canonical } from './movedFormula.ts';

/** The two ways in which a scorecard can say the same: by the canonical text of one, the other. */
export interface ScorecardForms {
  readonly builtinOf: ReadonlyMap<string, string>;
  readonly liveOf: ReadonlyMap<string, string>;
}

export interface FormsRequest {
  readonly compiled: CompiledPlan;
  readonly language: Language;
  /** Rows for people on the input sheet, at most. */
  readonly people: number;
  /** Figures for which the input sheet has columns beside the plan's: days, teams. */
  readonly figures: readonly string[];
  /** What the sheets are called by now. */
  readonly sheets: ScorecardPlaces['sheets'];
}

/**
 * Every formula of a scorecard that has two forms. They point at the plan sheet and the input sheet
 * only, so they are known wherever people have moved them on the scorecard.
 */
export function scorecardForms({ compiled, language, people, figures, sheets }: FormsRequest): ScorecardForms {
  const layout = scorecardLayout(compiled.plan, people);
  const places = { ...scorecardPlaces(compiled, layout, language, figures), sheets };
  const pairs = Array.from({ length: people }, (_, person) => {
    const live = rowFormulas(places, person, 'telekpi');
    return rowFormulas(places, person, 'builtin').map((builtin, column) => [builtin, live[column] ?? builtin] as const);
  });
  const differing = pairs.flat().filter(([builtin, live]) => builtin !== live);
  return {
    builtinOf: new Map(differing.map(([builtin, live]) => [canonical(live), builtin])),
    liveOf: new Map(differing.map(([builtin, live]) => [canonical(builtin), live])),
  };
}

export const NO_FORMS: ScorecardForms = { builtinOf: new Map(), liveOf: new Map() };
