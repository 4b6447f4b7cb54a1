import type { Finding, Outcome } from '../../src/findings.ts';
import { addIndicator, removeIndicator, setRule, setTarget } from '../../src/plan/edit.ts';
import { setField, type FieldChange } from '../../src/plan/editFields.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { TemplateId } from '../../src/plan/templates.ts';
import { setWeight, setWeightBalanced } from '../../src/plan/weights.ts';
import { planOfStart, startOfStage, type StartAction, type StartId } from './planStart.ts';

/** The plan being made in the pane. */
export interface PlanDraft {
  /** Null for the workbook's own plan. */
  readonly template: StartId | null;
  /** What the plan is called while nobody names it. */
  readonly unnamed: string;
  readonly plan: Plan;
  /** The people to score, as typed; may be empty. */
  readonly people: string;
  /** Indicators that keep their weight. */
  readonly locked: ReadonlySet<string>;
  readonly balanced: boolean;
  /** The plan before somebody began to type a weight: 5 on the way to 50 must not move the others. */
  readonly typing: { readonly indicator: string; readonly before: Plan } | null;
  /** Why the last change was not made; null when it was. */
  readonly refused: { readonly indicator: string; readonly finding: Finding } | null;
}

export type Detail = 'name' | 'period' | 'people';

export type DraftAction =
  | StartAction
  | { readonly type: 'open'; readonly plan: Plan }
  /** A proposal that somebody accepted. */
  | { readonly type: 'adopt'; readonly plan: Plan }
  | { readonly type: 'detail'; readonly detail: Detail; readonly text: string }
  | { readonly type: 'weight'; readonly indicator: string; readonly weight: number }
  | { readonly type: 'settled' }
  | { readonly type: 'target'; readonly indicator: string; readonly target: number | null }
  | { readonly type: 'rule'; readonly indicator: string; readonly rule: string }
  | { readonly type: 'field'; readonly indicator: string; readonly change: FieldChange }
  | { readonly type: 'lock'; readonly indicator: string }
  | { readonly type: 'balance'; readonly balanced: boolean }
  | { readonly type: 'add'; readonly indicator: string }
  | { readonly type: 'remove'; readonly indicator: string };

export const startDraft = (template: TemplateId, language: Language): PlanDraft =>
  started({ type: 'template', template, language });

const started = (start: StartAction): PlanDraft =>
  draftOf(planOfStart(start), start.type === 'template' ? start.template : startOfStage(start.stage));

function draftOf(plan: Plan, template: StartId | null): PlanDraft {
  return {
    template,
    unnamed: plan.name,
    plan,
    people: '',
    locked: new Set(),
    balanced: true,
    typing: null,
    refused: null,
  };
}

export function changeDraft(draft: PlanDraft, action: DraftAction): PlanDraft {
  return action.type === 'weight' ? weighed(draft, action) : { ...otherwise(draft, action), typing: null };
}

function weighed(draft: PlanDraft, { indicator, weight }: { indicator: string; weight: number }): PlanDraft {
  const before = draft.typing?.indicator === indicator ? draft.typing.before : draft.plan;
  const next = changed(draft, indicator, withWeight({ ...draft, plan: before }, indicator, weight));
  return { ...next, typing: { indicator, before } };
}

function otherwise(draft: PlanDraft, action: Exclude<DraftAction, { type: 'weight' }>): PlanDraft {
  switch (action.type) {
    case 'template':
    case 'start':
      return restarted(draft, started(action));
    case 'open':
      return draftOf({ ...action.plan, version: action.plan.version + 1 }, null);
    case 'adopt':
      return adopted(draft, action.plan);
    case 'detail':
      return detailed(draft, action.detail, action.text);
    case 'lock':
      return { ...draft, locked: toggled(draft.locked, action.indicator), refused: null };
    case 'balance':
      return { ...draft, balanced: action.balanced, refused: null };
    case 'settled':
      return draft;
    case 'target':
      return changed(draft, action.indicator, setTarget(draft.plan, action.indicator, action.target));
    case 'rule':
      return changed(draft, action.indicator, setRule(draft.plan, action.indicator, action.rule));
    case 'field':
      return changed(draft, action.indicator, setField(draft.plan, action.indicator, action.change));
    case 'add':
      return changed(draft, action.indicator, addIndicator(draft.plan, action.indicator));
    case 'remove':
      return changed(draft, action.indicator, removeIndicator(draft.plan, action.indicator));
  }
}

/** Another template changes the indicators, not whom and what time the plan is for. */
function restarted(draft: PlanDraft, start: PlanDraft): PlanDraft {
  const name = draft.plan.name === draft.unnamed ? start.plan.name : draft.plan.name;
  const { balanced, people } = draft;
  return { ...start, balanced, people, plan: { ...start.plan, name, period: draft.plan.period } };
}

function detailed(draft: PlanDraft, detail: Detail, text: string): PlanDraft {
  if (detail === 'people') return { ...draft, people: text };
  const value = detail === 'name' && text.trim() === '' ? draft.unnamed : text;
  return { ...draft, plan: { ...draft.plan, [detail]: value } };
}

/** What people called the plan since it was started; empty while they have not. */
export const ownName = ({ plan, unnamed }: PlanDraft): string => (plan.name === unnamed ? '' : plan.name);

function withWeight({ plan, balanced, locked }: PlanDraft, id: string, weight: number): Outcome<Plan> {
  return balanced ? setWeightBalanced(plan, id, weight, locked) : setWeight(plan, id, weight);
}

function changed(draft: PlanDraft, indicator: string, outcome: Outcome<Plan>): PlanDraft {
  if (!outcome.ok) {
    const [finding] = outcome.findings;
    return finding ? { ...draft, refused: { indicator, finding } } : draft;
  }
  return adopted(draft, outcome.value);
}

/**
 * Changing weights makes the plan one's own, unless the change itself says where they come from: a profile,
 * or a season, after which those of before come back.
 */
function adopted(draft: PlanDraft, plan: Plan): PlanDraft {
  const isAsProfile = draft.plan.indicators.every(
    ({ id, weight }) => plan.indicators.find((each) => each.id === id)?.weight === weight,
  );
  const saysItself = plan.profile !== draft.plan.profile || plan.seasonEnds !== draft.plan.seasonEnds;
  return { ...draft, plan: { ...plan, profile: isAsProfile || saysItself ? plan.profile : 'custom' }, refused: null };
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
