/** Numbers by text, in several maps: one map of 500,000 would stop the page for as long as it takes to grow. */
export class TextPlaces {
  private readonly parts = Array.from({ length: PARTS }, () => new Map<string, number>());

  get(text: string): number | undefined {
    return this.partOf(text)?.get(text);
  }

  set(text: string, place: number): void {
    this.partOf(text)?.set(text, place);
  }

  /** Ids end in digits that run on. */
  private partOf(text: string): Map<string, number> | undefined {
    const end = text.length - 1;
    const mixed = text.charCodeAt(end) + 7 * (text.charCodeAt(end - 1) || 0) + 31 * (text.charCodeAt(end - 2) || 0);
    return this.parts[mixed % PARTS];
  }
}

const PARTS = 61;
