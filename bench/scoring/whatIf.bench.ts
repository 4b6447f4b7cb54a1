import { atOnce } from '../../src/pieces.ts';
import { setTarget } from '../../src/plan/edit.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { setWeightBalanced } from '../../src/plan/weights.ts';
import type { Outcome } from '../../src/findings.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { compilePlan, scoreTeam } from '../../src/scoring/scorecard.ts';
import { changeWhatIf, startWhatIf, type WhatIf } from '../../src/scoring/whatIf.ts';
import { changesBetween, orderRows } from '../../src/scoring/whatIfChanges.ts';
import { assertAgree } from '../agree.ts';
import { race, ratio } from '../race.ts';
import { fasterLine, ratioLine, type Section } from '../report.ts';
import { actualsOf, compiledPlan } from './engine.ts';
import { makeFigures } from './team.ts';

export interface WhatIfSizes {
  readonly people: number;
  readonly rounds: number;
}

/** One of the ten indicators, moved as a slider moves it. */
const MOVED = 'sales_amount';

export function benchWhatIf({ people, rounds }: WhatIfSizes): Section {
  const actuals = actualsOf(makeFigures(people));
  const standing = atOnce(startWhatIf(compiledPlan(), actuals));
  const { plan } = standing.compiled;
  const [weight, target] = [compiled(setWeightBalanced(plan, MOVED, 35)), compiled(setTarget(plan, MOVED, 40_000))];
  for (const moved of [weight, target]) assertSame(atOnce(changeWhatIf(standing, moved)), moved, actuals);
  const times = race(
    {
      full: () => scoreTeam(weight, actuals),
      weight: () => moveTo(weight, standing),
      target: () => moveTo(target, standing),
    },
    { rounds },
  );
  const [anew, frame] = ['scoring everyone anew', 'a frame of 16 ms, on this machine'];
  const faster = (measured: string, comparedWith: string, by: number) =>
    fasterLine({ measured, comparedWith, times: by, moreThan: 5 });
  const within = (measured: string, spent: readonly number[]) =>
    ratioLine({ measured, comparedWith: frame, ratio: ratio(spent, [FRAME]), atMost: 1 });
  return {
    title: `A move of one slider, ${people.toLocaleString('en')} people × ${plan.indicators.length} indicators`,
    about:
      'From a weight or a target that has moved to totals, ranks, lights and grades of everyone, what changes for whom ' +
      'counted, and the list in the order of who moves farthest. That it says the same as scoring anew is checked before.',
    lines: [
      faster('a weight moved', anew, ratio(times.full, times.weight)),
      faster('a target moved', anew, ratio(times.full, times.target)),
      within('a weight moved', times.weight),
      within('a target moved', times.target),
    ],
  };
}

const FRAME = 16;

function moveTo(moved: CompiledPlan, standing: WhatIf): unknown {
  const after = atOnce(changeWhatIf(standing, moved));
  return [changesBetween(standing, after), orderRows(standing, after, 'moves')];
}

function compiled(plan: Outcome<Plan>): CompiledPlan {
  const outcome = plan.ok ? compilePlan(plan.value) : plan;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

function assertSame({ standings }: WhatIf, moved: CompiledPlan, actuals: Actuals): void {
  const { people } = scoreTeam(moved, actuals);
  assertAgree({
    anew: people.map(({ total }) => (total.kind === 'scored' ? total.total : -1)),
    moved: standings.totals,
  });
  assertAgree({ anew: people.map(({ rank }) => rank ?? 0), moved: standings.ranks });
}
