import type { Chance } from './chance.ts';

/** Customers are numbers from 1; each belongs to the agent who called first. */
export class CustomerNumbers {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** How far back an agent's list of leads reaches. */
const REMEMBERED = 250;
const BUYERS_BEFORE = 40;

/** Whom an agent knows. */
export class CustomerBook {
  /** Customers with an order of an earlier month, or of the years before. */
  private readonly buyers: number[];
  private readonly leads: number[] = [];

  constructor(private readonly numbers: CustomerNumbers) {
    this.buyers = Array.from({ length: BUYERS_BEFORE }, () => numbers.next());
  }

  newLead(): number {
    const customer = this.numbers.next();
    this.leads.push(customer);
    return customer;
  }

  /** Somebody who was called before; a new lead while there is nobody. */
  knownLead(chance: Chance): number {
    const reach = Math.min(REMEMBERED, this.leads.length);
    return this.leads[this.leads.length - 1 - Math.floor(chance.unit() * reach)] ?? this.newLead();
  }

  hasBought(customer: number): boolean {
    return this.buyers.includes(customer);
  }

  remember(buyers: readonly number[]): void {
    this.buyers.push(...buyers);
  }

  earlierBuyers(chance: Chance, count: number): readonly number[] {
    return chance.some(this.buyers, count);
  }
}
