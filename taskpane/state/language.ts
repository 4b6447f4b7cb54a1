import type { Language } from '../../src/plan/schema.ts';
import type { LanguageChoice } from './remembered.ts';

/** Excel's display language decides unless somebody chose. */
export function languageOf(choice: LanguageChoice, displayLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
