import type { Language } from '../plan/schema.ts';

/** Points as they are published: 2 decimals. */
export const pointsText = (points: number, language: Language): string => POINTS[language].format(points);

const pointsFormat = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });

/** Made once: making one takes far longer than using it. */
const POINTS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: pointsFormat('en'),
  'zh-CN': pointsFormat('zh-CN'),
};

/** A change of points with its sign. */
export const changeWords = (change: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero', useGrouping: false }).format(
    change,
  );

/** A share of 1 in percent, with a decimal where it takes one. */
export const shareWords = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
