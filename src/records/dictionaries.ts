import { Codes } from '../calls/codes.ts';

/** Texts that all tables share, as numbers. */
export interface Dictionaries {
  readonly agents: Codes;
  readonly customers: Codes;
  /** Names of periods, as tables write them. */
  readonly periods: Codes;
  /** Teams and stages. */
  readonly words: Codes;
}

export const newDictionaries = (): Dictionaries => ({
  agents: new Codes(),
  customers: new Codes(),
  periods: new Codes(),
  words: new Codes(),
});
