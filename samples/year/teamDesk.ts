import { Chance, Quota } from './chance.ts';

const QUOTAS = [
  ...(['newLead', 'effective', 'invalid', 'shortNeed', 'talk', 'closing', 'repeat', 'referred', 'refunded'] as const),
  ...(['answered', 'complaint', 'solved', 'compliant', 'overPromised'] as const),
] as const;

export type QuotaName = (typeof QUOTAS)[number];

/** What the members of a team share: chance, and quotas that keep the team's rates. */
export class TeamDesk {
  readonly chance: Chance;
  private readonly quotas: ReadonlyMap<QuotaName, Quota>;

  constructor(seed: number, team: number) {
    this.chance = new Chance(seed, `team ${team}`);
    this.quotas = new Map(QUOTAS.map((name) => [name, new Quota(new Chance(seed, `${name} of team ${team}`))]));
  }

  takes(name: QuotaName, probability: number): boolean {
    return this.quotas.get(name)?.take(probability) ?? false;
  }
}
