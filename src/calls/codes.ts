/** Numbers for texts in order of first appearance. */
export class Codes {
  readonly texts: string[] = [];
  protected readonly codes = new Map<string, number>();

  of(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
