import type { Language, Plan, Unit } from '../plan/schema.ts';
import { measuredAs } from '../review/measured.ts';
import { ANY, type ReviewAction, type ReviewCondition, type ReviewRule } from '../review/reviewRules.ts';
import type {
  CauseResult,
  ConditionEvidence,
  Diagnosis,
  EvidenceRow,
  FigureChange,
  PairRelation,
  Preview,
  RuleResult,
} from '../review/reviewTypes.ts';
import { en, type TextKey } from './en.ts';
import { indicatorName } from './names.ts';
import { shownFigure } from './shownFigure.ts';
import { translatorOf } from './translate.ts';

/** What words are about: the plan names its own indicators, `subject` is what `*` stands for. */
export interface ReviewScene {
  readonly plan: Pick<Plan, 'indicators'>;
  readonly language: Language;
  readonly subject?: string | null;
}

/** People's own name, or that of a rule that ships; the id as a last resort. */
export function reviewRuleName({ id, name }: Pick<ReviewRule, 'id' | 'name'>, language: Language): string {
  return name ?? textOr(`reviewRule.${id}.name`, id, language);
}

/** What people should look into; '' where nothing is said. */
export const reviewRuleExamine = ({ id, examine }: Pick<ReviewRule, 'id' | 'examine'>, language: Language): string =>
  examine ?? textOr(`reviewRule.${id}.examine`, '', language);

/** An indicator, or a figure beside them, by its name. */
export function figureName(id: string, { plan, language, subject }: ReviewScene): string {
  if (id === ANY && !subject) return translatorOf(language)('review.anyIndicator');
  const named = id === ANY && subject ? subject : id;
  const own = plan.indicators.find((each) => each.id === named) ?? { id: named };
  const name = indicatorName(own, language);
  return name === named ? textOr(`sheet.figure.${named}`, named, language) : name;
}

/** `Effective calls: change against the period before at least +10%`. */
export function reviewConditionWords(condition: ReviewCondition, scene: ReviewScene): string {
  const t = translatorOf(scene.language);
  const indicator = figureName(condition.indicator, scene);
  if (condition.measure === 'offTarget') return t('review.condition.offTarget', { indicator });
  if (condition.measure === 'against') {
    return t('review.condition.against', { indicator, other: figureName(condition.other, scene) });
  }
  const bound = boundWords(condition.bound, condition, scene);
  return t(`review.condition.${condition.measure}.${condition.comparison}`, { indicator, bound });
}

/** What a condition found, in a sentence with its figures. */
export function conditionEvidenceWords(evidence: ConditionEvidence, scene: ReviewScene): string {
  const t = translatorOf(scene.language);
  if (evidence.pair !== null) return pairEvidenceWords(evidence, evidence.pair, scene);
  if (evidence.change?.compared) {
    return t('review.evidence.change', {
      ...changeArgs(evidence.change, scene),
      noise: noiseOf(evidence.change, scene),
    });
  }
  const condition = reviewConditionWords(evidence.condition, scene);
  if (evidence.figure === null) return t('review.evidence.noData', { condition });
  return t('review.evidence.fact', { condition, figure: boundWords(evidence.figure, evidence.condition, scene) });
}

/** `Conversion rate: 18% → 11% (−38.9%).` */
export const besideWords = (change: FigureChange, scene: ReviewScene): string =>
  translatorOf(scene.language)(
    change.compared || change.before ? 'review.evidence.beside' : 'review.evidence.alone',
    changeArgs(change, scene),
  );

/** A cause that people have more or less of is told by whether they are worse off for it; a pair by itself. */
function pairEvidenceWords({ condition, verdict }: ConditionEvidence, pair: PairRelation, scene: ReviewScene): string {
  if (condition.measure === 'against' || pair.rho === null) return pairWords(pair, scene);
  return translatorOf(scene.language)(
    verdict === 'met' ? 'review.pair.worse' : 'review.pair.noWorse',
    pairArgs(pair, scene),
  );
}

export interface RuleWords {
  readonly title: string;
  readonly verdict: string;
  readonly evidence: readonly string[];
  readonly examine: string;
}

export function ruleResultWords({ rule, verdict, conditions, evidence }: RuleResult, scene: ReviewScene): RuleWords {
  const title = reviewRuleName(rule, scene.language);
  return {
    title,
    verdict: translatorOf(scene.language)(`review.rule.${verdict}`, { rule: title }),
    evidence: [
      ...conditions.map((each) => conditionEvidenceWords(each, scene)),
      ...evidence.map((each) => besideWords(each, scene)),
    ],
    examine: reviewRuleExamine(rule, scene.language),
  };
}

/** `Complaint rate has been above its target for 3 periods running: 2026-03 6% (target 5%), …` */
export function diagnosisWords({ indicator, unit, direction, run }: Diagnosis, scene: ReviewScene): string {
  const t = translatorOf(scene.language);
  const figures = run.map(({ period, figure, target }) =>
    t('review.diagnosis.figure', {
      period,
      figure: shownFigure(figure, unit, scene.language),
      target: shownFigure(target, unit, scene.language),
    }),
  );
  return t(`review.diagnosis.off.${direction}`, {
    indicator: figureName(indicator, scene),
    periods: run.length,
    figures: figures.join(scene.language === 'en' ? ', ' : '、'),
  });
}

/** With the diagnosed indicator as the scene's subject. */
export function causeWords(
  { rule, verdict, conditions, evidence, rows }: CauseResult,
  scene: ReviewScene,
): RuleWords & { readonly rows: readonly string[] } {
  return {
    title: reviewRuleName(rule, scene.language),
    verdict: translatorOf(scene.language)(`review.cause.${verdict}`),
    evidence: [
      ...conditions.map((each) => conditionEvidenceWords(each, scene)),
      ...evidence.map((each) => besideWords(each, scene)),
    ],
    examine: reviewRuleExamine(rule, scene.language),
    rows: rows.map((row) => rowWords(row, scene)),
  };
}

function rowWords({ person, period, indicator, value, count }: EvidenceRow, scene: ReviewScene): string {
  const t = translatorOf(scene.language);
  const named = {
    person,
    period,
    indicator: figureName(indicator, scene),
    figure: shownFigure(value, unitOf(indicator, scene), scene.language),
  };
  return count === null
    ? t('review.cause.row', named)
    : t('review.cause.rowOf', { ...named, count: shownFigure(count, 'count', scene.language) });
}

/** `Effective calls and Customer satisfaction move against each other across agents: rho −0.82, 16 pairs, …` */
export function pairWords(pair: PairRelation, scene: ReviewScene): string {
  return translatorOf(scene.language)(`review.pair.${pair.relation}`, pairArgs(pair, scene));
}

const pairArgs = (pair: PairRelation, scene: ReviewScene) => ({
  indicator: figureName(pair.indicator, scene),
  other: figureName(pair.other, scene),
  across: translatorOf(scene.language)(`review.across.${pair.across}`),
  pairs: String(pair.pairs),
  statistics: statisticsOf(pair, scene.language),
});

function statisticsOf({ rho, interval, pairs, p, corrected }: PairRelation, language: Language): string {
  if (rho === null || interval === null || p === null) return '';
  const t = translatorOf(language);
  const [shown, low, high] = [rho, interval.low, interval.high].map((each) => decimals(each, language));
  const statistics = t('review.pair.statistics', {
    ...{ rho: shown ?? '', low: low ?? '', high: high ?? '' },
    ...{ pairs: String(pairs), p: chanceText(p, language) },
  });
  return corrected === null
    ? statistics
    : t('review.pair.corrected', { statistics, corrected: chanceText(corrected, language) });
}

export function actionWords(action: ReviewAction, scene: ReviewScene): string {
  const t = translatorOf(scene.language);
  const indicator = figureName(action.indicator, scene);
  if (action.action === 'replace')
    return t('review.action.replace', { indicator, other: figureName(action.with, scene) });
  if (action.action === 'lower' || action.action === 'raise') {
    return t(`review.action.${action.action}`, { indicator, by: pointsOf(action.by, scene.language) });
  }
  return t(`review.action.${action.action}`, { indicator });
}

export const optionWords = (actions: readonly ReviewAction[], scene: ReviewScene): string =>
  actions.map((action) => actionWords(action, scene)).join(translatorOf(scene.language)('review.and'));

/** Who would have had another rank, those who move farthest first. */
export function previewWords({ period, moves, unmeasured }: Preview, scene: ReviewScene): readonly string[] {
  const t = translatorOf(scene.language);
  const ranked = moves.filter(({ places }) => places !== null && places !== 0);
  ranked.sort((one, other) => Math.abs(other.places ?? 0) - Math.abs(one.places ?? 0));
  const names = unmeasured.map((id) => figureName(id, scene)).join(scene.language === 'en' ? ', ' : '、');
  return [
    t('review.preview', { period, changed: String(ranked.length), people: String(moves.length) }),
    ...ranked.map(({ person, ranks: [before, after] }) =>
      t('review.preview.move', { person, before: String(before), after: String(after) }),
    ),
    ...(unmeasured.length === 0 ? [] : [t('review.preview.unmeasured', { indicators: names })]),
  ];
}

const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

const textOr = (key: string, fallback: string, language: Language): string =>
  isKey(key) ? translatorOf(language)(key) : fallback;

const unitOf = (id: string, { plan, subject }: ReviewScene): Unit =>
  measuredAs(id === ANY ? (subject ?? id) : id, plan)?.unit ?? 'count';

function changeArgs(change: FigureChange, scene: ReviewScene) {
  const { compared, unit } = change;
  const share = compared?.change ?? null;
  const none = translatorOf(scene.language)('review.none');
  const shown = (value: number | undefined): string =>
    value === undefined ? none : shownFigure(value, unit, scene.language);
  return {
    indicator: figureName(change.indicator, scene),
    before: shown(compared?.before ?? change.before?.value),
    after: shown(compared?.after ?? change.after?.value),
    change: share === null ? none : signedShare(share, scene.language),
  };
}

function noiseOf({ compared }: FigureChange, { language }: ReviewScene): string {
  const t = translatorOf(language);
  const chance = compared?.chance ?? null;
  return chance === null
    ? t('review.noise.unknown')
    : t('review.noise.chance', { chance: chanceText(chance, language) });
}

function boundWords(bound: number, condition: ReviewCondition, scene: ReviewScene): string {
  const { language } = scene;
  const unit = unitOf(condition.indicator, scene);
  if (condition.measure === 'change') return signedShare(bound, language);
  if (condition.measure === 'rise')
    return unit === 'ratio' ? pointsOf(bound * 100, language) : shownFigure(bound, unit, language);
  if (condition.measure === 'weight') return `${bound}%`;
  if (condition.measure === 'value') return shownFigure(bound, unit, language);
  return shownFigure(bound, 'ratio', language);
}

const pointsOf = (points: number, language: Language): string =>
  translatorOf(language)('review.points', { points: String(Number(points.toFixed(2))) });

const signedShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
    share,
  );

const decimals = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

const LITTLE = 0.0001;

/** A chance in percent, with two digits that mean something. */
const chanceText = (chance: number, language: Language): string =>
  chance < LITTLE
    ? translatorOf(language)('review.noise.little')
    : new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 }).format(chance);
