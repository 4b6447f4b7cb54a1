import { LANGUAGES, type Language } from '../plan/schema.ts';
import { teamsSheetEn, type TeamsSheetTexts } from './teamsSheet.en.ts';
import { teamsSheetZhCN } from './teamsSheet.zhCN.ts';

const TEXTS: Readonly<Record<Language, TeamsSheetTexts>> = { en: teamsSheetEn, 'zh-CN': teamsSheetZhCN };

/** A text of the sheet of teams, with `{…}` filled in. */
export const teamsText = (
  id: keyof TeamsSheetTexts,
  language: Language,
  filling: Readonly<Record<string, string>> = {},
) => TEXTS[language][id].replace(/\{(\w+)\}/g, (_, part: string) => filling[part] ?? '');

/** What people without a team are called on it, in every language. */
export const NO_TEAM: ReadonlySet<string> = new Set(LANGUAGES.map((language) => TEXTS[language].none));
