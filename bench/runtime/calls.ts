import type { FunctionCall } from '../../host/grid/grid.ts';
import { scoreBy } from '../../src/scoring/score.ts';
import { compiledPlan } from '../scoring/engine.ts';
import { INDICATORS } from '../scoring/indicators.ts';
import { makeFigures } from '../scoring/team.ts';

/** Calls of a function with the parameters of KPI_SCORE: person by person, each indicator by its own rule. */
export function callsOf(id: string, people: number): FunctionCall[] {
  return makeFigures(people).flatMap((row) =>
    INDICATORS.map(({ target, rule }, index) => ({
      ...{ id, address: 'Sheet1!A1' },
      parameters: [[[row[index]]], [[target]], rule, null, null],
    })),
  );
}

/** What KPI_SCORE answers to the same, by the engine. */
export function pointsOf(people: number): number[] {
  const { indicators } = compiledPlan();
  return makeFigures(people).flatMap((row) =>
    indicators.map(({ setting }, index) => {
      const outcome = scoreBy(setting, { kind: 'value', value: row[index] ?? NaN });
      return outcome.kind === 'scored' ? outcome.points : NaN;
    }),
  );
}
