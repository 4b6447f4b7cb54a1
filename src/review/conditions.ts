import type { Plan } from '../plan/schema.ts';
import { isAtLeast } from '../scoring/compare.ts';
import { attainmentOf } from './attainment.ts';
import { compareFigures, type Windows } from './compareFigures.ts';
import { type Measured, measuredAs } from './measured.ts';
import { acrossAgents, peopleOf, relate } from './pairRelations.ts';
import { pool, teamOf } from './pooled.ts';
import { rankTail } from './distributions.ts';
import { ANY, type FigureCondition, type ReviewCondition } from './reviewRules.ts';
import type { ConditionEvidence, FigureChange, PairRelation } from './reviewTypes.ts';

/** What conditions are held against. */
export interface Look extends Windows {
  readonly plan: Plan;
  /** What `*` stands for; null where it stands for nothing. */
  readonly subject: string | null;
}

export function evidenceOf(condition: ReviewCondition, look: Look): ConditionEvidence {
  if (condition.measure === 'against') return ofPair(condition, look);
  if (condition.measure === 'offTarget') return ofTarget(condition, look);
  return ofFigure(condition, look);
}

/** The indicator that a condition or an action names in this look. */
export const named = (id: string, subject: string | null): string => (id === ANY ? (subject ?? ANY) : id);

const nothing = (condition: ReviewCondition): ConditionEvidence => ({
  condition,
  verdict: 'noData',
  figure: null,
  change: null,
  pair: null,
  chance: null,
});

function ofFigure(condition: FigureCondition, look: Look): ConditionEvidence {
  const id = named(condition.indicator, look.subject);
  if (condition.measure === 'weight') return fact(condition, weightIn(look.plan, id));
  const measured = measuredAs(id, look.plan);
  if (measured === null) return nothing(condition);
  if (condition.measure === 'attainment') return fact(condition, attainmentOf(look.after, measured, look.plan));
  if (condition.measure === 'value') return fact(condition, valueOf(measured, look));
  return ofChange(condition, compareFigures(measured, look));
}

/** What is so whatever noise does. */
function fact(condition: FigureCondition, figure: number | null): ConditionEvidence {
  if (figure === null) return nothing(condition);
  return { ...nothing(condition), verdict: isMet(condition, figure) ? 'met' : 'notMet', figure, chance: 0 };
}

function ofChange(condition: FigureCondition, change: FigureChange): ConditionEvidence {
  const { compared } = change;
  const figure = (condition.measure === 'rise' ? compared?.difference : compared?.change) ?? null;
  if (compared === null || figure === null) return { ...nothing(condition), change };
  const verdict = isMet(condition, figure) ? 'met' : 'notMet';
  return { ...nothing(condition), verdict, figure, change, chance: chanceOf(condition, compared) };
}

type Compared = NonNullable<FigureChange['compared']>;

/** A bound that no change meets too asks for no proof that there is one. */
function chanceOf({ comparison, bound }: FigureCondition, { difference, chance }: Compared): number | null {
  const asksForChange = comparison === 'atLeast' ? bound > 0 : bound < 0;
  if (!asksForChange) return 0;
  const isThatWay = comparison === 'atLeast' ? difference >= 0 : difference <= 0;
  return chance === null ? null : isThatWay ? chance : 1 - chance;
}

const isMet = ({ comparison, bound }: FigureCondition, figure: number): boolean =>
  comparison === 'atLeast' ? isAtLeast(figure, bound) : isAtLeast(bound, figure);

function ofTarget(condition: ReviewCondition & { readonly measure: 'offTarget' }, look: Look): ConditionEvidence {
  const measured = measuredAs(named(condition.indicator, look.subject), look.plan);
  const figure = measured === null ? null : attainmentOf(look.after, measured, look.plan);
  if (figure === null) return nothing(condition);
  return { ...nothing(condition), verdict: isAtLeast(figure, 1) ? 'notMet' : 'met', figure, chance: 0 };
}

function ofPair(condition: ReviewCondition & { readonly measure: 'against' }, look: Look): ConditionEvidence {
  const pair = pairOf(condition.indicator, condition.other, look);
  if (pair === null || pair.rho === null) return { ...nothing(condition), pair };
  const { rho, independent } = pair;
  const verdict = rho < 0 ? 'met' : 'notMet';
  return { ...nothing(condition), verdict, figure: rho, pair, chance: rankTail(-rho, independent) };
}

/** Across agents over the later periods; null where one of them is unknown. */
export function pairOf(one: string, other: string, { plan, subject, after }: Look): PairRelation | null {
  const [first, second] = [one, other].map((id) => measuredAs(named(id, subject), plan));
  if (!first || !second) return null;
  const people = peopleOf(after);
  return relate(acrossAgents(after, people, first), acrossAgents(after, people, second));
}

function valueOf(measured: Measured, { after }: Look): number | null {
  const pooled = pool(after, measured);
  return pooled === null ? null : (teamOf(pooled)?.value ?? null);
}

/** The two parts that a plan may split sales into [S-12]. */
const PARTS: Readonly<Record<string, readonly string[]>> = { sales_amount: ['new_customer_sales', 'repeat_sales'] };

/** In percent; 0 for what the plan lacks. */
export function weightIn({ indicators }: Pick<Plan, 'indicators'>, id: string): number {
  const ids = [id, ...(PARTS[id] ?? [])];
  return indicators.reduce((sum, each) => (ids.includes(each.id) ? sum + each.weight : sum), 0);
}

/** As it stands in the plan: itself, or the parts it is split into. */
export function standingFor({ indicators }: Pick<Plan, 'indicators'>, id: string): readonly string[] {
  const has = (one: string): boolean => indicators.some((each) => each.id === one);
  return has(id) ? [id] : (PARTS[id] ?? []).filter(has);
}
