import type { Improvement, Interview } from '../feedback/interview.ts';
import type { InterviewPoint } from '../feedback/interviewPoints.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { indicatorName, planName } from './names.ts';
import { changeWords, pointsText, shareWords } from './shownPoints.ts';
import { figureWords, standingWords } from './standingWords.ts';
import { translatorOf } from './translate.ts';

/** What an interview is about, a sentence each [S-31]. */
export interface InterviewWords {
  readonly madeBy: string;
  readonly summary: string;
  /** The totals of all periods; null with no more than one. */
  readonly totals: string | null;
  readonly wentWell: readonly string[];
  readonly wentWrong: readonly string[];
  readonly improvements: readonly string[];
  readonly unmeasured: string | null;
}

export function interviewWords(interview: Interview, language: Language): InterviewWords {
  const t = translatorOf(language);
  const { plan, period, wentWell, wentWrong, improvements } = interview;
  const version = String(plan.version);
  return {
    madeBy: t('sheet.interview.madeBy', { period, plan: planName(plan, language), version }),
    summary: summaryOf(interview, language),
    totals: totalsOf(interview, language),
    wentWell: orElse(
      wentWell.map((point) => pointWords(point, plan, language)),
      t('feedback.interview.nothingWell'),
    ),
    wentWrong: orElse(
      wentWrong.map((point) => pointWords(point, plan, language)),
      t('feedback.interview.nothingWrong'),
    ),
    improvements: orElse(
      improvements.map((improvement) => improvementWords(improvement, plan, language)),
      t('feedback.interview.noGoal'),
    ),
    unmeasured: unmeasuredOf(interview, language),
  };
}

const orElse = (sentences: readonly string[], nothing: string): readonly string[] =>
  sentences.length > 0 ? sentences : [nothing];

function summaryOf({ person, score }: Interview, language: Language): string {
  const t = translatorOf(language);
  const { published, total, grade, rank } = score;
  const coverage = shareWords(score.coverage, language);
  if (published === null) {
    return t(total.kind === 'invalid' ? 'pane.explain.invalid' : 'pane.explain.incomplete', { person, coverage });
  }
  const none = t('pane.explain.none');
  const shown = { total: pointsText(published, language), grade: grade?.grade ?? none, rank: rank ?? none };
  return t('pane.explain.total', { person, coverage, ...shown });
}

function totalsOf({ totals }: Interview, language: Language): string | null {
  if (totals.length < 2) return null;
  const t = translatorOf(language);
  const shown = totals.map(({ period, published }) =>
    [period, published === null ? t('pane.explain.none') : pointsText(published, language)].join(' '),
  );
  return t('feedback.interview.totals', { totals: shown.join(' · ') });
}

function pointWords({ code, standing, before, running }: InterviewPoint, plan: Plan, language: Language): string {
  const { name, figures } = standingWords(standing, plan, language);
  const unit = plan.indicators.find(({ id }) => id === standing.id)?.unit ?? 'count';
  const { actual } = standing;
  return translatorOf(language)(`feedback.interview.${code}`, {
    ...{ indicator: name, figures, running },
    actual: actual.kind === 'value' ? figureWords(actual.value, unit) : '',
    before: before === null ? '' : figureWords(before.actual, unit),
    gained: before === null ? '' : changeWords(before.gained, language),
  });
}

function improvementWords({ id, from, to, change, by, scaled }: Improvement, plan: Plan, language: Language): string {
  const t = translatorOf(language);
  const indicator = plan.indicators.find((each) => each.id === id);
  const unit = indicator?.unit ?? 'count';
  const shown = figureWords(from, unit);
  const args = {
    indicator: indicatorName(indicator ?? { id }, language),
    from: scaled ? t('feedback.goal.scaled', { from: shown }) : shown,
    ...{ to: figureWords(to, unit), by },
  };
  if (change === null) return t('feedback.goal.plain', args);
  return t('feedback.goal.step', { ...args, change: signedShare(change, language) });
}

const signedShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
    share,
  );

function unmeasuredOf({ unmeasured, plan }: Interview, language: Language): string | null {
  if (unmeasured.length === 0) return null;
  const names = unmeasured.map((id) =>
    indicatorName(plan.indicators.find((each) => each.id === id) ?? { id }, language),
  );
  const indicators = names.join(language === 'en' ? ', ' : '、');
  return translatorOf(language)('feedback.interview.unmeasured', { indicators });
}
