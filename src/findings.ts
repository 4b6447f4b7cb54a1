/**
 * What is wrong with data, a rule or a plan, as data. The engine returns findings; texts are made
 * at the edge from `i18n/` under the id `finding.<code>` with `args` filled in.
 */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    /** Where it stands; absent when the caller knows (a scalar argument). */
    readonly where?: Where;
    readonly args: FindingArgs[Code];
  };
}[FindingCode];

export type FindingCode = keyof FindingArgs;

/**
 * A place a person can find: a cell of an argument or sheet, or a path in a plan document. Rows and
 * columns count from 0; the texts count from 1.
 */
export type Where =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly name?: string }
  | { readonly kind: 'address'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'path'; readonly path: readonly (string | number)[] };

/** One entry a code. Keep the groups together; the parity test reads these keys. */
export interface FindingArgs {
  /** `position` counts characters from 1. */
  'rule.syntax': { readonly position: number; readonly found: string; readonly expected: string };
}

/** A value, or the reasons there is none. Never both. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (...findings: readonly Finding[]): Outcome<never> => ({ ok: false, findings });
