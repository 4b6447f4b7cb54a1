import type { Language, Plan } from '../../src/plan/schema.ts';
import { startPlan, type Market, type Stage, type Start } from '../../src/plan/startPlan.ts';
import { planFromTemplate, type TemplateId } from '../../src/plan/templates.ts';

/** What a plan starts from: a template, or what goes with a stage of one's own. */
export type StartId = TemplateId | 'custom';

export const START_IDS = [
  'new_team',
  'mature_team',
  'transition_team',
  'custom',
  'balanced_case',
] as const satisfies readonly StartId[];

export type StartAction =
  | { readonly type: 'template'; readonly template: TemplateId; readonly language: Language }
  | ({ readonly type: 'start' } & Start);

/** The worked case has a market of its own. */
const STAGES: Readonly<Record<Exclude<StartId, 'balanced_case'>, Stage>> = {
  new_team: 'new',
  mature_team: 'mature',
  transition_team: 'transition',
  custom: 'custom',
};

const STARTS: Readonly<Record<Stage, StartId>> = {
  new: 'new_team',
  mature: 'mature_team',
  transition: 'transition_team',
  custom: 'custom',
};

export const startOfStage = (stage: Stage): StartId => STARTS[stage];

export function startFrom(id: StartId, market: Market, language: Language): StartAction {
  if (id === 'balanced_case') return { type: 'template', template: id, language };
  return { type: 'start', stage: STAGES[id], market, language };
}

export function planOfStart(start: StartAction): Plan {
  return start.type === 'template' ? planFromTemplate(start.template, start.language) : startPlan(start);
}

/** The market that the next start takes over; the worked case's was nobody's choice. */
export const marketOf = ({ template, plan }: { readonly template: StartId | null; readonly plan: Plan }): Market =>
  template === 'balanced_case' ? 'both' : plan.market;
