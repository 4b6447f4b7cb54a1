import { indicatorName } from '../i18n/names.ts';
import { createTranslator, type Translate } from '../i18n/translate.ts';
import { figureText } from '../plan/figureText.ts';
import { diffPlans, type PlanChange, type ValueChange } from '../plan/planDiff.ts';
import type { GradeStep, Language, Plan, PlanIndicator, Unit } from '../plan/schema.ts';
import type { Codec } from './codecs.ts';
import { PLAN_COLUMNS } from './planColumns.ts';
import { PLAN_FIELDS } from './planFields.ts';

interface Context {
  readonly plans: readonly [before: Plan, after: Plan];
  readonly language: Language;
  readonly t: Translate;
}

/** What makes the later plan of the earlier, a sentence a change, in the words of the plan sheet. */
export function planChangeWords(before: Plan, after: Plan, language: Language): readonly string[] {
  const context: Context = { plans: [before, after], language, t: createTranslator(language) };
  return diffPlans(before, after).flatMap((change) => wordsOf(change, context) ?? []);
}

/** Null for what says nothing to people. */
function wordsOf(change: PlanChange, context: Context): string | null {
  const { t, language } = context;
  switch (change.kind) {
    case 'added':
    case 'removed':
      return t(`pane.change.${change.kind}`, {
        indicator: indicatorName(change.indicator, language),
        weight: weightOf(change.indicator, t),
      });
    case 'reordered':
      return t('pane.change.reordered');
    case 'field':
      return fieldWords(change, context);
    case 'indicator':
      return indicatorWords(change, context);
  }
}

const weightOf = ({ role, weight }: PlanIndicator, t: Translate): string =>
  role === 'weighted' ? `${weight} %` : t(`role.${role}`);

function fieldWords(change: ValueChange, { t, language }: Context): string | null {
  if (change.path[0] === 'grades') {
    return t('pane.change.field', { field: t('pane.change.grades'), ...between(change, gradesText, t) });
  }
  const field = PLAN_FIELDS.flat().find(({ path }) => isSame(path, change.path));
  if (field === undefined) return null;
  return t('pane.change.field', { field: t(field.label), ...between(change, printer(field.codec, language), t) });
}

type IndicatorChange = Extract<PlanChange, { kind: 'indicator' }>;

function indicatorWords(change: IndicatorChange, { plans, t, language }: Context): string | null {
  const column = PLAN_COLUMNS.find(({ path }) => isSame(path, change.path));
  const indicator = plans[1].indicators.find(({ id }) => id === change.indicator);
  if (column === undefined || indicator === undefined || isKnownAnyway(change, plans)) return null;
  const print = FIGURES.has(column.id) ? figurePrinter(indicator.unit) : printer(column.codec, language);
  const named = { indicator: indicatorName(indicator, language), field: t(column.label) };
  return t('pane.change.indicator', { ...named, ...between(change, print, t) });
}

/** The weight kept for after a season, where the change of the weight itself shows it. */
function isKnownAnyway({ indicator, path, before, after }: IndicatorChange, plans: Context['plans']): boolean {
  if (path[0] !== 'weightAfterSeason') return false;
  const [earlier, later] = plans.map(({ indicators }) => indicators.find(({ id }) => id === indicator)?.weight);
  return (before === undefined && after === earlier) || (after === undefined && before === later);
}

const FIGURES: ReadonlySet<string> = new Set(['target', 'baseline']);

type Print = (value: unknown) => string;

const figurePrinter =
  (unit: Unit): Print =>
  (value) =>
    typeof value === 'number' ? figureText(value, unit) : '';

/** As the sheet shows it: shares in percent, words of the language. */
function printer({ print, expects, numberFormat }: Codec, language: Language): Print {
  const isShare = expects === 'percent' || numberFormat?.endsWith('%') === true;
  return (value) => {
    const cell = value === undefined ? null : print(value, language);
    if (typeof cell === 'number' && isShare) return `${Number((cell * 100).toPrecision(12))} %`;
    return cell === null ? '' : String(cell);
  };
}

const isGrades = (value: unknown): value is readonly GradeStep[] => Array.isArray(value);

const gradesText = (value: unknown): string =>
  isGrades(value) ? value.map(({ grade, from, coefficient }) => `${grade} ≥ ${from} (${coefficient})`).join(', ') : '';

/** A value before and after, as it is printed. */
function between({ before, after }: ValueChange, print: Print, t: Translate): { before: string; after: string } {
  const shown = (value: unknown): string => print(value) || t('pane.change.nothing');
  return { before: shown(before), after: shown(after) };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
