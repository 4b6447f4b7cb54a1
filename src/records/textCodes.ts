import { Codes } from '../calls/codes.ts';

/** Numbers for texts, and the way back. */
export class TextCodes extends Codes {
  /** Of a text that may have no number yet: -1. */
  known(text: string): number {
    return this.codes.get(text) ?? -1;
  }

  /** '' for what is no number of a text. */
  textOf(code: number): string {
    return this.texts[code] ?? '';
  }
}
