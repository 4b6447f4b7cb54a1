import type { Finding, Where } from '../findings.ts';
import { catalogueEntry } from './catalogue.ts';
import type { PlanNote } from './check.ts';
import { DIMENSION_GOALS, goalOf } from './goals.ts';
import type { Histories } from './history.ts';
import { takesPart } from './presence.ts';
import type { Plan, PlanIndicator } from './schema.ts';
import { judgeAttainable } from './smartAttainable.ts';
import type { Judged, SmartVerdict } from './smartVerdict.ts';

export const SMART_CRITERIA = ['specific', 'measurable', 'attainable', 'relevant', 'timeBound'] as const;
export type SmartCriterion = (typeof SMART_CRITERIA)[number];

export interface SmartFinding {
  readonly criterion: SmartCriterion;
  readonly verdict: SmartVerdict;
  /** The reason, with the path of the field it is about. */
  readonly finding: Finding;
}

export interface SmartCheck {
  readonly indicator: string;
  /** One a criterion, in their order. */
  readonly findings: readonly SmartFinding[];
}

const NO_HISTORIES: Histories = new Map();

/** Five findings on every indicator, gates and adjustments too [S-11]. */
export function checkSmart(plan: Plan, histories: Histories = NO_HISTORIES): readonly SmartCheck[] {
  return plan.indicators.map((indicator, index) => {
    const judged: Readonly<Record<SmartCriterion, Judged>> = {
      specific: judgeSpecific(indicator),
      measurable: judgeMeasurable(indicator, plan),
      attainable: judgeAttainable(indicator, histories.get(indicator.id) ?? []),
      relevant: judgeRelevant(indicator, plan),
      timeBound: met('cycle', { code: 'smart.reviewed', args: { indicator: indicator.id, cycle: indicator.cycle } }),
    };
    const findings = SMART_CRITERIA.map((criterion): SmartFinding => {
      const { verdict, field, finding } = judged[criterion];
      const where: Where = { kind: 'path', path: ['indicators', index, field] };
      return { criterion, verdict, finding: { ...finding, where } };
    });
    return { indicator: indicator.id, findings };
  });
}

/** What is doubtful or unmet, as warnings. */
export const smartNotes = (plan: Plan, histories: Histories = NO_HISTORIES): readonly PlanNote[] =>
  checkSmart(plan, histories)
    .flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === 'doubtful' || verdict === 'unmet')
    .map(({ finding }) => ({ severity: 'warning', finding }));

const met = (field: Judged['field'], finding: Finding): Judged => ({ verdict: 'met', field, finding });

function judgeSpecific({ id, definition = '', source }: PlanIndicator): Judged {
  const args = { indicator: id };
  const hasDefinition = definition.trim() !== '' || catalogueEntry(id) !== undefined;
  const hasSource = source.trim() !== '';
  if (hasDefinition && hasSource) return met('definition', { code: 'smart.defined', args: { ...args, source } });
  if (hasDefinition) return { verdict: 'unmet', field: 'source', finding: { code: 'smart.noSource', args } };
  const code = hasSource ? 'smart.noDefinition' : 'smart.notDefined';
  return { verdict: 'unmet', field: 'definition', finding: { code, args } };
}

function judgeMeasurable({ id, unit, source }: PlanIndicator, { effectiveCall }: Plan): Judged {
  const needs = catalogueEntry(id)?.needs ?? [];
  const args = { indicator: id, unit };
  if (needs.includes('need_captured')) return judgeCallRule(id, effectiveCall);
  if (needs.length > 0) return met('unit', { code: 'smart.derived', args: { ...args, fields: needs.join(', ') } });
  if (source.trim() !== '') return met('unit', { code: 'smart.given', args: { ...args, source } });
  return { verdict: 'unmet', field: 'source', finding: { code: 'smart.noDataField', args } };
}

/** Effective calls are as measurable as the rule that tells them [S-26]. */
function judgeCallRule(indicator: string, { minMinutes, needRequired }: Plan['effectiveCall']): Judged {
  if (minMinutes === 0 && !needRequired) {
    return { verdict: 'doubtful', field: 'unit', finding: { code: 'smart.everyCall', args: { indicator } } };
  }
  const code = needRequired ? 'smart.callsByNeed' : 'smart.callsByLength';
  return met('unit', { code, args: { indicator, minutes: minMinutes } });
}

/** Dials are worth something only where the quality of leads is seen beside them. */
function judgeRelevant(indicator: PlanIndicator, plan: Plan): Judged {
  const { id, dimension } = indicator;
  const goal = goalOf(indicator);
  if (id === 'dials' && !plan.indicators.some((one) => one.id === LEAD_QUALITY && takesPart(one))) {
    const finding: Finding = { code: 'smart.needsBeside', args: { indicator: id, missing: LEAD_QUALITY } };
    return { verdict: 'doubtful', field: 'id', finding };
  }
  if (goal !== null) return met('goal', { code: 'smart.serves', args: { indicator: id, goal } });
  const finding: Finding = { code: 'smart.goalAssumed', args: { indicator: id, goal: DIMENSION_GOALS[dimension] } };
  return { verdict: 'doubtful', field: 'goal', finding };
}

const LEAD_QUALITY = 'lead_utilisation';
