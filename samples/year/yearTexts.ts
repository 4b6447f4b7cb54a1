import type { OutcomeId } from './events.ts';
import type { TableKey } from './sampleTable.ts';
import { yearTextsEn } from './yearTexts.en.ts';
import { yearTextsZhCN } from './yearTexts.zhCN.ts';

export type SampleLanguage = 'en' | 'zh-CN';

export interface TableTexts {
  readonly name: string;
  /** Above the headings, as exports have them. */
  readonly titles: readonly string[];
  /** As `TABLE_FIELDS` orders them. */
  readonly headings: readonly string[];
}

export interface YearTexts {
  readonly tables: Readonly<Record<TableKey, TableTexts>>;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly fullName: (first: string, last: string) => string;
  /** Who calls and stands on no roster. */
  readonly strangers: readonly [string, string];
  readonly teams: readonly string[];
  readonly stages: Readonly<Record<'new' | 'mature' | 'transition', string>>;
  readonly products: readonly string[];
  readonly outcomes: Readonly<Record<OutcomeId, string>>;
  readonly yes: string;
  readonly no: string;
  readonly newCustomer: string;
  readonly knownCustomer: string;
  readonly solved: string;
  readonly open: string;
  readonly passed: string;
  readonly failed: string;
  readonly total: string;
  /** What people write where a number belongs. */
  readonly unknownDuration: string;
  readonly unknownAmount: string;
  /** Dates and times as other tools write them, given year, month, day, hour and minute. */
  readonly dateTexts: readonly DateText[];
  /** Durations in words, given minutes and seconds. */
  readonly durationText: (minutes: number, seconds: number) => string;
}

export type DateText = (parts: readonly [number, number, number, number, number], withTime: boolean) => string;

export const YEAR_TEXTS: Readonly<Record<SampleLanguage, YearTexts>> = { en: yearTextsEn, 'zh-CN': yearTextsZhCN };

const NAMES = 30;

/** Different for each of the sixty. */
export function agentName({ firstNames, lastNames, fullName }: YearTexts, index: number): string {
  const round = Math.floor(index / NAMES);
  return fullName(firstNames[index % NAMES] ?? '', lastNames[(index * 7 + round * 11) % NAMES] ?? '');
}
