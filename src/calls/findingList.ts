import type { Finding } from '../findings.ts';

/** Keeps the first findings and counts the rest: nobody reads a million of them. */
export class FindingList {
  private readonly kept: Finding[] = [];
  private count = 0;

  constructor(private readonly limit = 100) {}

  add(finding: Finding): void {
    this.count += 1;
    if (this.kept.length < this.limit) this.kept.push(finding);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Ends with one that says how many more there are. */
  all(): readonly Finding[] {
    const more = this.count - this.kept.length;
    return more === 0 ? this.kept : [...this.kept, { code: 'calls.more', args: { count: more } }];
  }
}
