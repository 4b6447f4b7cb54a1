import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random numbers that are the same for the same seed and purpose, whatever is drawn for other purposes. */
export class Chance {
  private readonly random: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number, purpose: string) {
    this.random = xoroshiro128plus(hash(seed, purpose));
  }

  /** From 0 (included) to 1 (excluded). */
  unit(): number {
    return (this.random.next() >>> 0) / 2 ** 32;
  }

  /** Whole, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1));
  }

  between(from: number, to: number): number {
    return from + this.unit() * (to - from);
  }

  /** Mean 0, standard deviation 1, cut off at 2.5. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.unit()));
    return Math.max(-2.5, Math.min(2.5, radius * Math.cos(2 * Math.PI * this.unit())));
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.unit() * list.length)] ?? list[0];
  }

  /** So many of the list, in random order; all of them if there are fewer. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) {
      const at = Math.floor(this.unit() * left.length);
      drawn.push(...left.splice(at, 1, ...left.slice(-1)));
      left.pop();
    }
    return drawn;
  }
}

/**
 * Says yes as often as the probabilities that it is asked with add up to, give or take one: the rates of a month are
 * what they should be, and who has them is chance.
 */
export class Quota {
  private owed: number;
  private due: number;

  constructor(private readonly chance: Chance) {
    this.owed = chance.unit();
    this.due = this.nextDue();
  }

  take(probability: number): boolean {
    this.owed += probability;
    if (this.owed < this.due) return false;
    this.owed -= 1;
    this.due = this.nextDue();
    return true;
  }

  private nextDue(): number {
    return this.chance.between(0.5, 1.5);
  }
}

/** FNV-1a over the purpose, then MurmurHash3's finaliser. */
function hash(seed: number, purpose: string): number {
  let mixed = 0x811c9dc5 ^ seed;
  for (let at = 0; at < purpose.length; at += 1) mixed = Math.imul(mixed ^ purpose.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
