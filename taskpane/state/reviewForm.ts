import { shownFigure } from '../../src/i18n/shownFigure.ts';
import {
  causeWords,
  figureName,
  pairWords,
  reviewRuleName,
  ruleResultWords,
  type ReviewScene,
} from '../../src/i18n/reviewWords.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { previewOf } from '../../src/review/proposals.ts';
import type { ReviewRule, ReviewRules } from '../../src/review/reviewRules.ts';
import type {
  FigureChange,
  PairRelation,
  Preview,
  Proposal,
  ProposalOption,
  Reason,
} from '../../src/review/reviewTypes.ts';
import type { TeamReview } from '../commands/reviewTeam.ts';
import { listText } from './shownNumbers.ts';

export const isConflict = ({ relation }: PairRelation): boolean => relation === 'conflict';

/** Before, after and change of a team's figure; `–` for what is not there. */
export function changeCells({ compared, before, after, unit }: FigureChange, language: Language): readonly string[] {
  const shown = (value: number | undefined): string => (value === undefined ? '–' : shownFigure(value, unit, language));
  const { change = null } = compared ?? {};
  return [
    shown(compared?.before ?? before?.value),
    shown(compared?.after ?? after?.value),
    change === null ? '–' : signed(change, language),
  ];
}

const signed = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
    share,
  );

/** What a proposal is about. */
export const sceneOf = ({ reasons: [reason] }: Proposal, plan: Plan, language: Language): ReviewScene => ({
  ...{ plan, language },
  subject: reason === undefined ? null : subjectOf(reason),
});

/** The rule by name, and what a cause is of. */
export function proposalTitle({ rule, reasons }: Proposal, scene: ReviewScene): string {
  const named = reviewRuleName(rule, scene.language);
  const subjects = reasons.flatMap((reason) => subjectOf(reason) ?? []).map((id) => figureName(id, scene));
  return subjects.length === 0
    ? named
    : translatorOf(scene.language)('pane.review.about', {
        rule: named,
        indicator: listText(subjects, scene.language),
      });
}

const subjectOf = (reason: Reason): string | null => (reason.kind === 'cause' ? reason.diagnosis.indicator : null);

/** What a proposal stands on, in sentences, none of them twice. */
export const evidenceOf = ({ reasons }: Proposal, scene: ReviewScene): readonly string[] => [
  ...new Set(reasons.flatMap((reason) => reasonWords(reason, { ...scene, subject: subjectOf(reason) }))),
];

function reasonWords(reason: Reason, scene: ReviewScene): readonly string[] {
  switch (reason.kind) {
    case 'rule':
      return ruleResultWords(reason.result, scene).evidence;
    case 'cause':
      return causeWords(reason.cause, scene).evidence;
    case 'conflict':
      return [pairWords(reason.relation, scene)];
  }
}

/** What the changed plan would have made of the last period. */
export function previewFor({ periods }: TeamReview, { plan }: ProposalOption): Preview | null {
  const last = periods.at(-1);
  return last === undefined ? null : previewOf(last, plan);
}

export const withRule = (rules: ReviewRules, changed: ReviewRule): ReviewRules => ({
  ...rules,
  rules: rules.rules.map((rule) => (rule.id === changed.id ? changed : rule)),
});

/** The rule with another bound in one of its conditions. */
export const withBound = (rule: ReviewRule, index: number, bound: number): ReviewRule => ({
  ...rule,
  conditions: rule.conditions.map((condition, at) =>
    at === index && 'bound' in condition ? { ...condition, bound } : condition,
  ),
});
