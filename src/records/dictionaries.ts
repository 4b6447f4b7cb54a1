import { TextCodes } from './textCodes.ts';

/** Texts that all tables share, as numbers. */
export interface Dictionaries {
  readonly agents: TextCodes;
  readonly customers: TextCodes;
  /** Names of periods, as tables write them. */
  readonly periods: TextCodes;
  /** Teams and stages. */
  readonly words: TextCodes;
}

export const newDictionaries = (): Dictionaries => ({
  agents: new TextCodes(),
  customers: new TextCodes(),
  periods: new TextCodes(),
  words: new TextCodes(),
});
