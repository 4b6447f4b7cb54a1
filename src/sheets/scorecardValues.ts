import { mapInPieces, type Pieces } from '../pieces.ts';
import type { Language } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import type { IndicatorScore } from '../scoring/personScore.ts';
import { scoreInPieces, type Scorecard } from '../scoring/scorecard.ts';
import type { CellValue } from './codecs.ts';
import { translatorOf } from './vocabulary.ts';

type Person = Scorecard['people'][number];

/** The scorecard's rows as the engine has them, for a sheet without formulas. */
export function* rowValues(compiled: CompiledPlan, actuals: Actuals, language: Language): Pieces<CellValue[][]> {
  return yield* valuesOfPeople(yield* scoreInPieces(compiled, actuals), language);
}

export function* valuesOfPeople({ people }: Scorecard, language: Language): Pieces<CellValue[][]> {
  const t = translatorOf(language);
  return yield* mapInPieces(people, (person) => [
    person.person,
    ...person.indicators.map((score) => pointsText(score, language)),
    totalText(person, language),
    person.coverage,
    person.light === null ? null : t(`sheet.light.${person.light}`),
    person.grade?.grade ?? null,
    person.rank,
  ]);
}

export function pointsText({ outcome }: IndicatorScore, language: Language): CellValue {
  const t = translatorOf(language);
  switch (outcome.kind) {
    case 'scored':
      return outcome.points;
    case 'missing':
      return null;
    case 'notApplicable':
      return t('sheet.notApplicable');
    case 'invalid':
      return t('sheet.scorecard.invalid');
  }
}

function totalText({ published, total }: Person, language: Language): CellValue {
  if (published !== null) return published;
  return translatorOf(language)(total.kind === 'incomplete' ? 'sheet.scorecard.incomplete' : 'sheet.scorecard.invalid');
}
