import type { Language } from '../plan/schema.ts';

/** How a word of the rule grammar is written; both are read, in any mixture [S-16]. */
export type Keyword = Readonly<Record<Language, string>>;

/** Words inside a rule. The words that begin one stand with the rule itself. */
export const FROM: Keyword = { en: 'from', 'zh-CN': '从' };
export const WITHIN: Keyword = { en: 'within', 'zh-CN': '以内' };
export const HIGHER: Keyword = { en: 'higher', 'zh-CN': '越高越好' };
export const LOWER: Keyword = { en: 'lower', 'zh-CN': '越低越好' };
