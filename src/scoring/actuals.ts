import type { Finding } from '../findings.ts';

/** One indicator of one person in one period, before scoring. Blank is `missing`, never 0 [S-18]. */
export type Measurement =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'faulty'; readonly finding: Finding };

/** People down, indicators across: `rows[person][indicator]`, in the order of the two name lists. */
export interface Actuals {
  readonly people: readonly string[];
  readonly indicators: readonly string[];
  readonly rows: readonly (readonly Measurement[])[];
  /** Figures that somebody gives of whole teams [S-21]; what they lack is worked out from the members. */
  readonly teams?: GivenTeams | undefined;
}

/** Teams down, the indicators of the actuals across; amounts and counts are of the team together. */
export interface GivenTeams {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Measurement[])[];
}
