import type { Finding } from '../findings.ts';
import type { ScoredPeriod } from '../feedback/periods.ts';
import type { PlanChange } from '../plan/planDiff.ts';
import type { Plan, Unit } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { Move } from '../scoring/comparePlans.ts';
import type { TeamFigure } from '../scoring/teamFigures.ts';
import type { ReviewAction, ReviewCondition, ReviewRule } from './reviewRules.ts';

/** A scored period with the figures it was scored by, counts and evidence among them. */
export interface ReviewPeriod extends ScoredPeriod {
  readonly actuals: Actuals;
}

/** What the noise of a change was judged by: the spread between agents, counts, or the team's own past; null without any. */
export type NoiseBasis = 'agents' | 'counts' | 'past';

/** A team's figure against an earlier one. */
export interface FigureChange {
  readonly indicator: string;
  readonly unit: Unit;
  readonly direction: 'higher' | 'lower';
  readonly before: TeamFigure | null;
  readonly after: TeamFigure | null;
  /**
   * Of those people who have a figure in both where it is a sum, so that who comes or goes changes nothing;
   * of all where it is a rate. Null without both.
   */
  readonly compared: {
    readonly before: number;
    readonly after: number;
    /** after − before, in the figure's own unit. */
    readonly difference: number;
    /** difference ÷ |before|; null from 0. */
    readonly change: number | null;
    readonly people: number;
    /** 95 % interval of the difference; null where nothing says how large noise is. */
    readonly interval: { readonly low: number; readonly high: number } | null;
    /** The chance that noise alone makes so large a change in this direction; null as before. */
    readonly chance: number | null;
    readonly noise: NoiseBasis | null;
  } | null;
}

export type ConditionVerdict = 'met' | 'notMet' | 'noData';

/** What a condition found. */
export interface ConditionEvidence {
  readonly condition: ReviewCondition;
  readonly verdict: ConditionVerdict;
  /** What was held against the bound; null without data. */
  readonly figure: number | null;
  /** Of conditions about a change. */
  readonly change: FigureChange | null;
  /** Of `against`. */
  readonly pair: PairRelation | null;
  /** The chance that noise alone meets the condition; 0 for facts such as a weight; null without data. */
  readonly chance: number | null;
}

/**
 * `raised`: every condition is met, and noise would not do that; `chance`: met, and noise could have done it;
 * `notMet`; `noData`: nothing speaks against it but figures that are missing.
 */
export type RuleVerdict = 'raised' | 'chance' | 'notMet' | 'noData';

export interface RuleResult {
  readonly rule: ReviewRule;
  readonly verdict: RuleVerdict;
  readonly conditions: readonly ConditionEvidence[];
  /** What is shown beside the conditions; those without figures are left out. */
  readonly evidence: readonly FigureChange[];
  /** The largest of the conditions' chances: noise must meet all of them; null without data. */
  readonly chance: number | null;
  /** The same, corrected for what is looked at together; it is raised up to the level. */
  readonly corrected: number | null;
  readonly level: number;
}

/** A month against the month before, or a quarter against the quarter before [S-34] [S-35]. */
export interface PeriodReview {
  readonly kind: 'monthly' | 'quarterly';
  /** As it is shown: `2026-03`, `2026 Q1`. */
  readonly period: string;
  /** Null where there is none, and then nothing is compared. */
  readonly before: string | null;
  /** Business outcomes first, then what else is measured, in the order of the plan and the catalogue. */
  readonly outcomes: readonly FigureChange[];
  readonly figures: readonly FigureChange[];
  readonly rules: readonly RuleResult[];
}

/** A cause is told by the data to be there or not; open where it says neither. */
export const CAUSE_VERDICTS = ['supported', 'refuted', 'open'] as const;
export type CauseVerdict = (typeof CAUSE_VERDICTS)[number];

/** One row of the figures that speaks for a cause. */
export interface EvidenceRow {
  readonly person: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: number;
  /** What the rate was counted in; null where nothing says so. */
  readonly count: number | null;
}

export interface CauseResult {
  readonly rule: ReviewRule;
  readonly verdict: CauseVerdict;
  readonly conditions: readonly ConditionEvidence[];
  readonly evidence: readonly FigureChange[];
  /** As of a rule. */
  readonly chance: number | null;
  readonly corrected: number | null;
  readonly level: number;
  /** Those that weigh most, the heaviest first. */
  readonly rows: readonly EvidenceRow[];
}

/** An indicator that has been off its target for some periods running, and what may be behind it [S-36]. */
export interface Diagnosis {
  readonly indicator: string;
  readonly unit: Unit;
  readonly direction: 'higher' | 'lower';
  /** The periods off target, oldest first, each with the team's figure and the target it was held against. */
  readonly run: readonly { readonly period: string; readonly figure: number; readonly target: number }[];
  /** The periods before them, which causes are compared with; empty where it has been off from the start. */
  readonly before: readonly string[];
  readonly causes: readonly CauseResult[];
}

/** Across agents over all periods, or across periods for the team as a whole [S-37]. */
export type PairsAcross = 'agents' | 'periods';

/** `byConstruction`: one is made of the other, or both of the same figure, so nothing is tested. */
export const PAIR_RELATIONS = ['conflict', 'together', 'unclear', 'notEnoughData', 'byConstruction'] as const;

export interface PairRelation {
  readonly indicator: string;
  readonly other: string;
  readonly across: PairsAcross;
  readonly relation: (typeof PAIR_RELATIONS)[number];
  /** Pairs of figures. */
  readonly pairs: number;
  /** As many independent ones say as much: fewer for periods that go on from each other. */
  readonly independent: number;
  /** Spearman's, of figures turned so that higher is better; null where nothing was tested. */
  readonly rho: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** A rule asks about this pair. */
  readonly isAsked: boolean;
  /** Two-sided; `corrected` for the number of pairs looked at, by Holm. */
  readonly p: number | null;
  readonly corrected: number | null;
}

export interface ConflictReview {
  readonly across: PairsAcross;
  readonly periods: readonly string[];
  readonly people: number;
  /** Pairs that were tested, which p is corrected for. */
  readonly tested: number;
  /** The corrected p below which a pair is called a conflict. */
  readonly level: number;
  /** Conflicts first, by p. */
  readonly relations: readonly PairRelation[];
}

/** What a proposal stands on. */
export type Reason =
  | { readonly kind: 'rule'; readonly period: string; readonly before: string | null; readonly result: RuleResult }
  | { readonly kind: 'cause'; readonly diagnosis: Diagnosis; readonly cause: CauseResult }
  | { readonly kind: 'conflict'; readonly rule: ReviewRule; readonly relation: PairRelation };

/** One way to change the plan [S-38]. */
export interface ProposalOption {
  readonly actions: readonly ReviewAction[];
  /** The plan with the change; its weights sum to 100. Its version is that of the old one until it is accepted. */
  readonly plan: Plan;
  readonly changes: readonly PlanChange[];
}

export interface Proposal {
  /** The same for the same rule, and about the same indicator where that makes a difference. */
  readonly id: string;
  readonly rule: ReviewRule;
  /** One at least; several causes may ask for the same change. */
  readonly reasons: readonly Reason[];
  /** Of which one is to be chosen; at least one unless `refused` says why there is none. */
  readonly options: readonly ProposalOption[];
  /** Why options of the rule cannot be had from this plan. */
  readonly refused: readonly Finding[];
}

/** What a changed plan would have made of a period's scores. */
export interface Preview {
  readonly period: string;
  readonly moves: readonly Move[];
  /** Indicators of the changed plan that nobody has a figure of yet; their weight is shared out over the rest here. */
  readonly unmeasured: readonly string[];
}

/** Everything that the periods up to the last one say. */
export interface Review {
  readonly monthly: PeriodReview | null;
  readonly quarterly: PeriodReview | null;
  readonly diagnoses: readonly Diagnosis[];
  readonly conflicts: readonly ConflictReview[];
  readonly proposals: readonly Proposal[];
}
