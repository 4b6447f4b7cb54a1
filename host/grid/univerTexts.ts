import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language } from './language.ts';

/** Univer's own texts, fetched for one language only. */
export async function loadTexts(language: Language): Promise<ILanguagePack> {
  const packs = language === 'zh-CN' ? await chinese() : await english();
  return mergeLocales(...packs.map((pack) => pack.default));
}

function chinese() {
  return Promise.all([
    import('@univerjs/preset-sheets-core/locales/zh-CN'),
    import('@univerjs/preset-sheets-table/locales/zh-CN'),
    import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
    import('@univerjs/preset-sheets-filter/locales/zh-CN'),
    import('@univerjs/preset-sheets-note/locales/zh-CN'),
  ]);
}

function english() {
  return Promise.all([
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-table/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
    import('@univerjs/preset-sheets-filter/locales/en-US'),
    import('@univerjs/preset-sheets-note/locales/en-US'),
  ]);
}
