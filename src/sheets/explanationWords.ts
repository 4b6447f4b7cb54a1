import type { TextKey } from '../i18n/en.ts';
import { indicatorName } from '../i18n/names.ts';
import { changeWords, pointsText, shareWords } from '../i18n/shownPoints.ts';
import { createTranslator, type Translate } from '../i18n/translate.ts';
import { figureText } from '../plan/figureText.ts';
import type { Language, PlanIndicator, Unit } from '../plan/schema.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { explainPerson, type Explanation, type ExplanationLine } from '../scoring/explain.ts';
import { printRule } from '../scoring/faces/registry.ts';
import type { RankedPerson } from '../scoring/scorecard.ts';

/** Where a total comes from [S-25], in words of one language. */
export interface ExplanationWords {
  readonly summary: string;
  readonly lines: readonly ExplanationWordsLine[];
  /** Gates, the team’s part, and what limits did, a sentence each. */
  readonly notes: readonly string[];
  /** What the next better light takes; null without a total. */
  readonly next: string | null;
  /** Each way there by one indicator alone. */
  readonly ways: readonly string[];
}

export interface ExplanationWordsLine {
  readonly id: string;
  readonly name: string;
  readonly actual: string;
  readonly target: string;
  readonly rule: string;
  readonly points: string;
  readonly weight: string;
  /** Points of the total, or why there are none. */
  readonly contribution: string;
  readonly light: string;
  /** The figure that earns the next better light. */
  readonly nextLight: string;
  /** Points of the total as a number; null where it brings none. */
  readonly brings: number | null;
}

interface Context {
  readonly compiled: CompiledPlan;
  readonly language: Language;
  readonly t: Translate;
}

/** `score` is the person’s, as `scoreTeam` gave it by the same plan; `elapsed` too. */
export function explanationWords(
  compiled: CompiledPlan,
  score: RankedPerson,
  language: Language,
  elapsed = 1,
): ExplanationWords {
  const context: Context = { compiled, language, t: createTranslator(language) };
  const explanation = explainPerson(compiled, score, elapsed);
  return {
    summary: summaryOf(score, context),
    lines: explanation.lines.map((line, index) => wordsOfLine(line, compiled.plan.indicators[index], context)),
    notes: [...gateNotes(explanation, context), ...sumNotes(explanation, context), ...dayNotes(score, context)],
    ...nextOf(score, explanation, context),
  };
}

function summaryOf(
  { person, total, published, grade, rank, coverage }: RankedPerson,
  { t, language }: Context,
): string {
  const measured = shareWords(coverage, language);
  if (published === null) {
    return total.kind === 'invalid'
      ? t('pane.explain.invalid', { person })
      : t('pane.explain.incomplete', { person, coverage: measured });
  }
  return t('pane.explain.total', {
    ...{ person, total: pointsText(published, language), coverage: measured },
    ...{ grade: grade?.grade ?? t('pane.explain.none'), rank: rank ?? t('pane.explain.none') },
  });
}

function wordsOfLine(
  line: ExplanationLine,
  indicator: PlanIndicator | undefined,
  { t, language }: Context,
): ExplanationWordsLine {
  const none = t('pane.explain.none');
  const figure = (value: number | string | null): string =>
    value === null ? none : textOf(value, indicator?.unit ?? 'count');
  const points = (value: number | null): string => (value === null ? none : pointsText(value, language));
  return {
    id: line.id,
    name: indicatorName(indicator ?? line, language),
    actual: line.actual.kind === 'value' ? figure(line.actual.value) : none,
    target: figure(line.target),
    rule: printRule(line.rule, language),
    points: points(line.points),
    weight: line.role === 'weighted' ? shareWords(line.weight / 100, language) : t(`role.${line.role}`),
    contribution: line.excluded === null ? points(line.contribution) : t(exclusionKey(line.excluded)),
    light: line.light === null ? none : t(`sheet.light.${line.light}`),
    nextLight: line.next === null ? none : figure(line.next.actual),
    brings: line.contribution,
  };
}

/** Levels have names for figures. */
const textOf = (value: number | string, unit: Unit): string =>
  typeof value === 'string' ? value : figureText(value, unit);

const exclusionKey = ({ reason }: NonNullable<ExplanationLine['excluded']>): TextKey =>
  reason === 'invalid' ? 'pane.explain.wrong' : `pane.explain.${reason}`;

const GATE_SENTENCES = {
  passed: 'pane.explain.gatePassed',
  failed: 'pane.explain.gateFailed',
  undetermined: 'pane.explain.gateUndetermined',
} as const;

function gateNotes({ gates }: Explanation, { compiled, language, t }: Context): readonly string[] {
  return gates.flatMap(({ indicator: index, state, effect, amount }) => {
    const indicator = compiled.plan.indicators[index];
    if (indicator === undefined || state === 'notApplicable') return [];
    const name = indicatorName(indicator, language);
    return [
      t(GATE_SENTENCES[state], {
        indicator: name,
        effect: t(`pane.explain.effect.${effect}`, { amount: amount ?? '' }),
      }),
    ];
  });
}

/** Said only where there is something beside the indicators themselves. */
function sumNotes(
  { beforeGates, gateEffect, teamContribution }: Explanation,
  { compiled, language, t }: Context,
): readonly string[] {
  if (beforeGates === null) return [];
  const changed = gateEffect !== null && Math.abs(gateEffect) >= 0.005;
  const hasTeam = compiled.plan.teamShare > 0 && teamContribution !== null;
  return [
    ...(changed || hasTeam ? [t('pane.explain.sum', { points: pointsText(beforeGates, language) })] : []),
    ...(hasTeam ? [t('pane.explain.team', { points: pointsText(teamContribution, language) })] : []),
    ...(changed ? [t('pane.explain.gateEffect', { change: changeWords(gateEffect, language) })] : []),
  ];
}

/** Days scale all sums alike [S-22]. */
function dayNotes({ indicators }: RankedPerson, { compiled, language, t }: Context): readonly string[] {
  const scales = compiled.targets.map((whole, index) => (indicators[index]?.target ?? 0) / (whole || NaN));
  const scale = scales.find((each) => each !== 1 && !Number.isNaN(each));
  return scale === undefined ? [] : [t('pane.explain.scaled', { share: shareWords(scale, language) })];
}

function nextOf(score: RankedPerson, { next }: Explanation, context: Context): Pick<ExplanationWords, 'next' | 'ways'> {
  const { t, language } = context;
  if (score.published === null) return { next: null, ways: [] };
  if (next === null) return { next: t('pane.explain.best'), ways: [] };
  const ways = next.ways.flatMap((way) => wayWords(way, score, context));
  const gap = t('pane.explain.next', {
    light: t(`sheet.light.${next.light}`),
    points: pointsText(next.points, language),
  });
  const told = ways.length > 0 ? t('pane.explain.ways') : t('pane.explain.noWay');
  return { next: language === 'en' ? `${gap} ${told}` : `${gap}${told}`, ways };
}

function wayWords(
  { id, actual }: NonNullable<Explanation['next']>['ways'][number],
  { indicators }: RankedPerson,
  { compiled, language, t }: Context,
): readonly string[] {
  const index = compiled.plan.indicators.findIndex((indicator) => indicator.id === id);
  const [indicator, now] = [compiled.plan.indicators[index], indicators[index]?.actual];
  if (indicator === undefined || actual === null || now?.kind !== 'value') return [];
  const words = (value: number | string): string => textOf(value, indicator.unit);
  return [
    t('pane.explain.way', {
      indicator: indicatorName(indicator, language),
      actual: words(actual),
      now: words(now.value),
    }),
  ];
}
