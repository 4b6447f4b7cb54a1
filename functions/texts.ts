import type { FunctionTexts } from '../src/i18n/functionTexts.ts';
import type { Language } from '../src/plan/schema.ts';
import { displayLanguage } from './language.ts';

const known = new Map<Language, FunctionTexts>();

/** Fetches what functions say in a language, which they need before their first call. */
export async function loadTexts(language: Language): Promise<void> {
  known.set(language, await fetchTexts(language));
}

/** In Excel's display language; undefined where the texts could not be loaded. */
export const textsNow = (): FunctionTexts | undefined => known.get(displayLanguage());

async function fetchTexts(language: Language): Promise<FunctionTexts> {
  if (language === 'en') return (await import('../src/i18n/functionTexts.en.ts')).functionTextsEn;
  return (await import('../src/i18n/functionTexts.zhCN.ts')).functionTextsZhCN;
}
