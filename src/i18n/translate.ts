import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../plan/schema.ts';
import { en, type TextKey } from './en.ts';
import { zhCN } from './zhCN.ts';

export type TextArgs = Readonly<Record<string, string | number>>;
/** Throws when a placeholder of the text has no argument: that is a programmer's mistake. */
export type Translate = (key: TextKey, args?: TextArgs) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, 'zh-CN': zhCN };

/** Texts in ICU message syntax; each is parsed once, when first used. */
export function createTranslator(language: Language): Translate {
  const texts = TEXTS[language];
  const parsed = new Map<TextKey, IntlMessageFormat>();
  return (key, args) => {
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(texts[key], language);
      parsed.set(key, message);
    }
    return String(message.format(args));
  };
}

const translators: Readonly<Record<Language, Translate>> = {
  en: createTranslator('en'),
  'zh-CN': createTranslator('zh-CN'),
};

/** One for all who ask, so that each text is parsed once. */
export const translatorOf = (language: Language): Translate => translators[language];
