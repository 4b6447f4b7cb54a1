/** Numbers for texts in order of first appearance. */
export class Codes {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  of(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Of a text that may have no number yet: -1. */
  known(text: string): number {
    return this.codes.get(text) ?? -1;
  }

  /** '' for what is no number of a text. */
  textOf(code: number): string {
    return this.texts[code] ?? '';
  }
}
