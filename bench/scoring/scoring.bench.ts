import { assertAgree } from '../agree.ts';
import { type Contestants, race, ratio } from '../race.ts';
import { fasterLine, type Section } from '../report.ts';
import { buildSheet, rescore, totalsByFormulas } from './byFormulas.ts';
import { scorecardByFunctions, totalsByFunctions } from './byFunctions.ts';
import { scorecardByEngine, totalsByEngine } from './engine.ts';
import { INDICATORS } from './indicators.ts';
import { codesByEngine, codesByFunctions } from './outcomes.ts';
import { type Figures, makeFigures } from './team.ts';

export interface ScoringSizes {
  readonly people: number;
  readonly rounds: number;
}

/** Throws unless every contestant gives the same. */
export function assertSameScores(figures: Figures): void {
  assertAgree({
    engine: totalsByEngine(figures),
    '@formulajs': totalsByFunctions(figures),
    HyperFormula: totalsByFormulas(figures),
  });
  const [ours, theirs] = [scorecardByEngine(figures), scorecardByFunctions(figures)];
  assertAgree({ engine: codesByEngine(ours), '@formulajs': codesByFunctions(theirs) });
}

export function benchScoring({ people, rounds }: ScoringSizes): Section {
  const figures = makeFigures(people);
  assertSameScores(figures);
  const { totals, scorecard, theirTotals, theirScorecard } = race(quickOnes(figures), { rounds: 4 * rounds });
  const slow = race(slowOnes(figures), { rounds, warmUp: 1 });
  const [justTotals, everything] = ['totals', 'the whole scorecard'];
  const [newSheet, newFigures] = ['HyperFormula, totals in a new sheet', 'HyperFormula, totals of new figures'];
  const line = (measured: string, comparedWith: string, times: number) =>
    fasterLine({ measured, comparedWith, times, moreThan: 1 });
  return {
    title: `${people.toLocaleString('en')} people × ${INDICATORS.length} indicators`,
    about:
      'From plain figures. The engine reads the rules and checks every figure; the others use the leanest formulas ' +
      'for the same, and check nothing. That all agree, totals to 1e-9, is checked before. ' +
      'The whole scorecard has points, contributions, lights, totals and grades; the engine’s has ranks too.',
    lines: [
      line(justTotals, '@formulajs, totals', ratio(theirTotals, totals)),
      line(justTotals, newSheet, ratio(slow.newSheet, slow.totals)),
      line(justTotals, newFigures, ratio(slow.newFigures, slow.totals)),
      line(everything, '@formulajs, the same without ranks', ratio(theirScorecard, scorecard)),
      line(everything, newSheet, ratio(slow.newSheet, slow.scorecard)),
      line(everything, newFigures, ratio(slow.newFigures, slow.scorecard)),
      fasterLine({
        ...{ measured: everything, comparedWith: '@formulajs, totals, which is less' },
        times: ratio(theirTotals, scorecard),
      }),
    ],
  };
}

const quickOnes = (figures: Figures) => ({
  totals: () => totalsByEngine(figures),
  scorecard: () => scorecardByEngine(figures),
  theirTotals: () => totalsByFunctions(figures),
  theirScorecard: () => scorecardByFunctions(figures),
});

/** The sheet that is calculated again gets other figures every time. */
function slowOnes(figures: Figures): Contestants<'totals' | 'scorecard' | 'newSheet' | 'newFigures'> {
  const others = [makeFigures(figures.length, 2), figures];
  const sheet = buildSheet(figures);
  let turn = 0;
  return {
    totals: () => totalsByEngine(figures),
    scorecard: () => scorecardByEngine(figures),
    newSheet: () => totalsByFormulas(figures),
    newFigures: () => rescore(sheet, others[turn++ % 2] ?? figures),
  };
}
