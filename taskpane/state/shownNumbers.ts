/** 0.853 → 85 */
export const percentOf = (share: number): number => Math.round(share * 100);

/** `85 %` as the language writes it. */
export const percentText = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** The first of a long list, and how many are left. */
export const firstOf = <T>(
  items: readonly T[],
  count: number,
): { readonly first: readonly T[]; readonly left: number } => ({
  first: items.slice(0, count),
  left: Math.max(0, items.length - count),
});

/** A change of points with its sign: `+6.2`. */
export const changeText = (change: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero', useGrouping: false }).format(
    change,
  );

export const listText = (names: readonly string[], language: string): string =>
  names.join(language === 'en' ? ', ' : '、');

/** `8.5%`: with one decimal where it has one. */
export const shareText = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** An estimated number of calls: `12.4`. */
export const countText = (count: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(count);

/** A relative change with its sign: `+25%`. */
export const changeShareText = (change: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(
    change,
  );

/** A coefficient of correlation: `−0.91`. */
export const coefficientText = (coefficient: number, language: string): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(coefficient);
