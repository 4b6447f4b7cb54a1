import { CATALOGUE_IDS, isCatalogueId } from '../plan/catalogueIds.ts';
import type { Dimension, Language, Plan, PlanIndicator } from '../plan/schema.ts';
import type { RuleId } from '../scoring/rules/registry.ts';
import { en, type TextKey } from './en.ts';
import { zhCN } from './zhCN.ts';

const textsOf = (language: Language) => (language === 'en' ? en : zhCN) as Readonly<Record<TextKey, string>>;
const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

/** The own name where there is one, the catalogue's otherwise, the id as a last resort. */
export function indicatorName(indicator: Pick<PlanIndicator, 'id' | 'name'>, language: Language): string {
  return indicator.name ?? textOr(`indicator.${indicator.id}.name`, indicator.id, language);
}

export function indicatorDefinition(indicator: Pick<PlanIndicator, 'id' | 'definition'>, language: Language): string {
  return indicator.definition ?? textOr(`indicator.${indicator.id}.definition`, '', language);
}

export const dimensionName = (dimension: Dimension, language: Language): string =>
  textsOf(language)[`dimension.${dimension}`];

export const ruleName = (rule: RuleId, language: Language): string => textsOf(language)[`rule.${rule}`];

/** Plans from templates hold source ids such as `call_log`; whatever people write stays as it is. */
export const sourceName = (source: string, language: Language): string => textOr(`source.${source}`, source, language);

/** A goal of the catalogue by its id; people's own words stay as they are. */
export const goalName = (goal: string, language: Language): string => textOr(`goal.${goal}`, goal, language);

/** Plans from templates are named by the template's id until people name them. */
export const planName = (plan: Pick<Plan, 'name'>, language: Language): string =>
  textOr(`template.${plan.name}.name`, plan.name, language);

export const profileName = (profile: string, language: Language): string =>
  textOr(`profile.${profile}`, profile, language);

/** A rule of the review that ships by its id; people's own names stay as they are. */
export const reviewRuleTitle = (rule: string, language: Language): string =>
  textOr(`reviewRule.${rule}.name`, rule, language);

/** The catalogue indicator a heading means: its id or its name in either language; case and width ignored. */
export function indicatorOfHeading(heading: string): string | null {
  const wanted = foldHeading(heading);
  if (isCatalogueId(wanted)) return wanted;
  return idsByName.get(wanted) ?? null;
}

const foldHeading = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const idsByName: ReadonlyMap<string, string> = new Map(
  CATALOGUE_IDS.flatMap((id) => [en, zhCN].map((texts) => [foldHeading(texts[`indicator.${id}.name`]), id] as const)),
);

const textOr = (key: string, fallback: string, language: Language): string =>
  isKey(key) ? textsOf(language)[key] : fallback;
