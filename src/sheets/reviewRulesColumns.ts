import type { Language, Plan } from '../plan/schema.ts';
import { figureName } from '../i18n/reviewWords.ts';
import { ANY } from '../review/reviewRules.ts';
import { numberOrBlank, requiredText, share, text, wholeNumber, words, yesNo, type Codec } from './codecs.ts';
import type { TableColumn } from './findTable.ts';
import { indicatorOf } from './headings.ts';
import { saysText, translatorOf } from './vocabulary.ts';
import { COMPARISONS, RULE_KINDS } from '../review/reviewRules.ts';

/** What a row of a rule is about. */
export const RULE_PARTS = ['if', 'show', 'then', 'or', 'examine'] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** Blank is no entry at all; `10 %` as text says a share too. */
const amount: Codec = { ...numberOrBlank, read: (cell) => numberOrBlank.read(cell) ?? undefined };

/** From left to right; a rule's name, state, kind and periods stand on the first of its rows. */
export const RULE_COLUMNS = [
  column('rule', requiredText),
  column('isOn', yesNo),
  column('kind', words('sheet.ruleKind', RULE_KINDS)),
  column('periods', wholeNumber),
  column('part', words('sheet.rulePart', RULE_PARTS)),
  column('what', text),
  column('indicator', text),
  column('comparison', words('sheet.ruleComparison', COMPARISONS)),
  column('amount', amount),
  column('other', text),
] as const satisfies readonly TableColumn[];

export type RuleColumnId =
  'rule' | 'isOn' | 'kind' | 'periods' | 'part' | 'what' | 'indicator' | 'comparison' | 'amount' | 'other';

function column<Id extends RuleColumnId>(id: Id, codec: Codec) {
  return { id, label: `sheet.reviewRules.${id}` as const, path: [id], codec };
}

/** With a decimal always: Excel would write `5.%` where it may be left out. */
export const SHARE_FORMAT = '0.0%';

export const falseAlarmsCodec: Codec = { ...share, numberFormat: SHARE_FORMAT };

type Own = Pick<Plan, 'indicators'>;

/** The name of an indicator or figure; that of no one in particular for `*`. */
export const printFigure = (id: string, plan: Own, language: Language): string =>
  id === ANY ? translatorOf(language)('review.anyIndicator') : figureName(id, { plan, language });

/** The id that a name in either language means; what nobody knows is handed on as it stands. */
export function readFigure(cell: unknown, { indicators }: Own): string | undefined {
  if (typeof cell !== 'string' || cell.trim() === '') return undefined;
  if (saysText(cell, 'review.anyIndicator') || cell.trim() === ANY) return ANY;
  return indicatorOf(cell, indicators) ?? cell.trim();
}
