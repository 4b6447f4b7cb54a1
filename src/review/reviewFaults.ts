import type { Finding, Where } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { measuredAs } from './measured.ts';
import { ANY, type FigureCondition, type ReviewCondition, type ReviewRule, type ReviewRules } from './reviewRules.ts';

type Own = Pick<Plan, 'indicators'>;
type Path = readonly (string | number)[];

/**
 * What keeps rules from ever being raised though they are valid, by its path: figures that neither the plan nor the
 * catalogue knows, shares written as percent, `*` where nothing is off its target. Rules that are off may say anything.
 */
export const reviewFaults = ({ rules }: ReviewRules, plan: Own): readonly Finding[] =>
  rules.flatMap((rule, index) => (rule.isOn ? ofRule(rule, ['rules', index], plan) : []));

function ofRule(rule: ReviewRule, path: Path, plan: Own): readonly Finding[] {
  const figures = figuresOf(rule).flatMap(([figure, ...rest]) => {
    const fault = ofFigure(figure, rule, plan);
    return fault === null ? [] : [{ ...fault, where: at(...path, ...rest) }];
  });
  const conditions = rule.conditions.flatMap((condition, index) => {
    const [fault, key] = ofCondition(condition, rule, plan);
    return fault === null ? [] : [{ ...fault, where: at(...path, 'conditions', index, key) }];
  });
  return [...figures, ...conditions];
}

const at = (...path: Path): Where => ({ kind: 'path', path });

/** Each figure that a rule names, with its path in the rule. */
function figuresOf({ conditions, evidence, proposals }: ReviewRule): readonly (readonly [string, ...Path])[] {
  return [
    ...conditions.flatMap((condition, index) => [
      [condition.indicator, 'conditions', index, 'indicator'] as const,
      ...('other' in condition ? [[condition.other, 'conditions', index, 'other'] as const] : []),
    ]),
    ...evidence.map((id, index) => [id, 'evidence', index] as const),
    ...proposals.flatMap((actions, option) =>
      actions.flatMap((action, index) => [
        [action.indicator, 'proposals', option, index, 'indicator'] as const,
        ...('with' in action ? [[action.with, 'proposals', option, index, 'with'] as const] : []),
      ]),
    ),
  ];
}

function ofFigure(figure: string, rule: ReviewRule, plan: Own): Finding | null {
  const reviewRule = rule.name ?? rule.id;
  if (figure === ANY) return rule.kind === 'diagnosis' ? null : { code: 'review.noSubject', args: { reviewRule } };
  return measuredAs(figure, plan) === null ? { code: 'review.unknownFigure', args: { figure, reviewRule } } : null;
}

type Fault = readonly [fault: Finding | null, key: string];

function ofCondition(condition: ReviewCondition, { kind, name, id }: ReviewRule, plan: Own): Fault {
  if (kind === 'conflict' && condition.measure !== 'against') {
    return [{ code: 'review.notConflict', args: { reviewRule: name ?? id } }, 'measure'];
  }
  return ['bound' in condition ? faultOfBound(condition, plan) : null, 'bound'];
}

const MOST_PERCENT = 100;
/** Nothing grows to six times what it was, or exceeds its target so far, from one period to the next. */
const MOST_SHARE = 5;

/** A bound that no figure of its kind can come near, as `10` is for 10 %. */
export function faultOfBound({ measure, indicator, bound }: FigureCondition, plan: Own): Finding | null {
  if (measure === 'weight') {
    const isWeight = bound >= 0 && bound <= MOST_PERCENT;
    return isWeight ? null : { code: 'plan.tooLarge', args: { found: String(bound), maximum: MOST_PERCENT } };
  }
  const isShare = measure === 'change' || measure === 'attainment';
  const isRatio = !isShare && measuredAs(indicator, plan)?.unit === 'ratio';
  if (!isShare && !isRatio) return null;
  const isTooMuch = Math.abs(bound) > (isShare ? MOST_SHARE : 1);
  return isTooMuch ? { code: 'actual.percentAsRatio', args: { value: bound, proposed: bound / 100 } } : null;
}
