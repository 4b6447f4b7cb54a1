/** Branded numbers: a ratio cannot be passed where points are meant. */
declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** 1 means 100 %. */
export type Ratio = Branded<'Ratio'>;
/** On the 100-point scale of [S-15]; may leave 0..100 before limits. */
export type Points = Branded<'Points'>;
/** A duration in seconds, 0 or more. */
export type Seconds = Branded<'Seconds'>;

export const ratio = (value: number): Ratio => value as Ratio;
export const points = (value: number): Points => value as Points;
export const seconds = (value: number): Seconds => value as Seconds;
