import { describe, expect, it } from 'vitest';
import { en, type TextKey } from '../../../src/i18n/en.ts';
import { cellFindingsEn } from '../../../src/i18n/cellFindings.en.ts';
import { cellFindingsZhCN } from '../../../src/i18n/cellFindings.zhCN.ts';
import { findingsEn } from '../../../src/i18n/findings.en.ts';
import { findingsZhCN } from '../../../src/i18n/findings.zhCN.ts';
import { findingWordsEn } from '../../../src/i18n/findingWords.en.ts';
import { findingWordsZhCN } from '../../../src/i18n/findingWords.zhCN.ts';
import { paneFindingsEn } from '../../../src/i18n/paneFindings.en.ts';
import { paneFindingsZhCN } from '../../../src/i18n/paneFindings.zhCN.ts';
import { paneFindingWordsEn } from '../../../src/i18n/paneFindingWords.en.ts';
import { paneFindingWordsZhCN } from '../../../src/i18n/paneFindingWords.zhCN.ts';
import { repairsEn } from '../../../src/i18n/repairs.en.ts';
import { repairsZhCN } from '../../../src/i18n/repairs.zhCN.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { zhCN } from '../../../src/i18n/zhCN.ts';

type Texts = Readonly<Record<string, string>>;
const TABLES: readonly (readonly [string, Texts, Texts])[] = [
  ['texts', en, zhCN],
  ['findings', findingsEn, findingsZhCN],
  ['findings of functions', cellFindingsEn, cellFindingsZhCN],
  ['findings of the pane', paneFindingsEn, paneFindingsZhCN],
  ['words of findings', findingWordsEn, findingWordsZhCN],
  ['words of findings of the pane', paneFindingWordsEn, paneFindingWordsZhCN],
  ['repairs', repairsEn, repairsZhCN],
];

/** Names of ICU arguments, nested ones too, each once. */
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();

describe.each(TABLES)('%s', (_, english, chinese) => {
  it('should have the same keys in both languages', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('should have the same placeholders in both languages', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(english[key] ?? '').join() !== placeholders(chinese[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('should leave no text empty', () => {
    const empty = Object.keys(english).filter((key) => !english[key]?.trim() || !chinese[key]?.trim());
    expect(empty).toEqual([]);
  });
});

const APART = new Set(TABLES.slice(1).flatMap(([, english, chinese]) => [english, chinese]));

describe('the parts that texts are put together from', () => {
  const parts: Readonly<Record<string, Readonly<Record<string, Texts>>>> = import.meta.glob(
    '../../../src/i18n/*.{en,zhCN}.ts',
    { eager: true },
  );
  it.each([
    ['en', en],
    ['zhCN', zhCN],
  ] as const)('should not take a key for two things in %s', (language, texts: Texts) => {
    const own = Object.entries(parts).filter(([path]) => path.endsWith(`.${language}.ts`));
    const hidden = own.flatMap(([path, part]) =>
      Object.values(part)
        .filter((each) => !APART.has(each))
        .flatMap((each) =>
          Object.keys(each).flatMap((key) => (key in texts && texts[key] !== each[key] ? [`${key} of ${path}`] : [])),
        ),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });
});

describe('findings', () => {
  it.each([findingsEn, findingsZhCN, cellFindingsEn, cellFindingsZhCN, paneFindingsEn, paneFindingsZhCN])(
    'should use plain placeholders only, since functions fill them without a library',
    (texts) => {
      for (const text of Object.values(texts)) {
        expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
      }
    },
  );
});

describe('texts', () => {
  it.each(['en', 'zh-CN'] as const)('should be ICU messages that can be read in %s', (language) => {
    const translate = createTranslator(language);
    const texts = language === 'en' ? en : zhCN;
    for (const key of Object.keys(en) as TextKey[]) {
      const args = Object.fromEntries(placeholders(texts[key]).map((name) => [name, 1]));
      expect(translate(key, args), key).not.toBe('');
    }
  });
});
