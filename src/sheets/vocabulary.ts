import { en, type TextKey } from '../i18n/en.ts';
import { zhCN } from '../i18n/zhCN.ts';
import { LANGUAGES, type Language } from '../plan/schema.ts';

export { translatorOf } from '../i18n/translate.ts';

/** What a text was printed from, read back in either language. */
const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, 'zh-CN': zhCN };
const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

/** Case, width and outer spaces do not count when people retype a word. */
export const foldWord = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** As `foldWord`, and spaces within do not count either: `权 重`. */
export const foldLabel = (text: string): string => foldWord(text).replace(/\s+/g, '');

/** Whether the cell says what the text says, in either language. */
export const saysText = (cell: unknown, key: TextKey): boolean =>
  typeof cell === 'string' && LANGUAGES.some((language) => saysTextIn(cell, key, language));

export const saysTextIn = (cell: unknown, key: TextKey, language: Language): boolean =>
  typeof cell === 'string' && foldLabel(TEXTS[language][key]) === foldLabel(cell);

/** Whatever a cell may say to say one of the texts, with its key. */
export const keysByLabel = (keys: readonly TextKey[]): ReadonlyMap<string, TextKey> =>
  new Map(keys.flatMap((key) => LANGUAGES.map((language) => [foldLabel(TEXTS[language][key]), key] as const)));

/** The words of `<family>.<id>`, such as `role.gate`; the id itself when there are none. */
export function wordOf(family: string, id: string, language: Language, ending = ''): string {
  const key = `${family}.${id}${ending}`;
  return isKey(key) ? TEXTS[language][key] : id;
}

/** The id whose words in either language these are; null when nothing of the family is called so. */
export function idOfWord(family: string, word: string, ending = ''): string | null {
  return idsOf(family, ending).get(foldLabel(word)) ?? null;
}

const idsByFamily = new Map<string, ReadonlyMap<string, string>>();

function idsOf(family: string, ending: string): ReadonlyMap<string, string> {
  const known = idsByFamily.get(family + ending);
  if (known) return known;
  const prefix = `${family}.`;
  const keys = Object.keys(en)
    .filter(isKey)
    .filter((key) => key.startsWith(prefix) && key.endsWith(ending));
  const ids = new Map(
    keys.flatMap((key) => {
      const id = key.slice(prefix.length, key.length - ending.length);
      return [
        [foldLabel(id), id] as const,
        ...LANGUAGES.map((language) => [foldLabel(TEXTS[language][key]), id] as const),
      ];
    }),
  );
  idsByFamily.set(family + ending, ids);
  return ids;
}
