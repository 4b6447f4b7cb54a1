import {
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Injector,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePlugin, UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Language } from './language.ts';
import { emptyWorkbook } from './emptyWorkbook.ts';
import { passOverGoneSheets } from './lateValidation.ts';
import { NotesPlugin } from './noteMoves.ts';
import { loadTexts } from './univerTexts.ts';

export interface UniverOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

export interface UniverApp {
  readonly univer: Univer;
  readonly injector: Injector;
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
}

/** Resolves when the formula engine listens: formulas set before that get wrong values. */
export async function startUniver(options: UniverOptions): Promise<UniverApp> {
  const locale = localeOf(options.language);
  const univer = new Univer({
    locale,
    locales: { [locale]: await loadTexts(options.language) },
    darkMode: options.dark,
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of plugins(options.container)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  passOverGoneSheets(injector);
  return {
    univer,
    injector,
    setLanguage: async (language) => {
      injector.get(LocaleService).load({ [localeOf(language)]: await loadTexts(language) });
      univer.setLocale(localeOf(language));
    },
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
  };
}

function localeOf(language: Language): LocaleType {
  return language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
}

function plugins(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
    tables(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    notes(),
  ].flatMap((preset) => preset.plugins);
}

function notes(): ReturnType<typeof UniverSheetsNotePreset> {
  return {
    plugins: UniverSheetsNotePreset().plugins.map((plugin) =>
      plugin === UniverSheetsNotePlugin ? NotesPlugin : plugin,
    ),
  };
}

/** Without the name tags, which Excel does not have: they lie on the cells above a table. */
function tables(): ReturnType<typeof UniverSheetsTablePreset> {
  return {
    plugins: UniverSheetsTablePreset().plugins.map((plugin) =>
      plugin === UniverSheetsTableUIPlugin ? [plugin, { hideAnchor: true }] : plugin,
    ),
  };
}
