import { alarmsOf } from './lookAtYear.ts';
import { BALANCED, PLANTED } from './plantedCauses.ts';

export interface Proved {
  /** `none`, or what was planted. */
  readonly planted: string;
  readonly people: number;
  readonly seeds: number;
  /** Years that were told rightly: with the rule of the cause and no other, or with no proposal at all. */
  readonly right: number;
}

/** The years that the figures of the document are from. */
export const PROOF = { people: 16, months: 12, seeds: 100, first: 1 } as const;

type Years = Pick<Proved, 'people' | 'seeds'> & { readonly months: number; readonly first: number };

const count = ({ seeds, first }: Years, isRight: (seed: number) => boolean): number =>
  Array.from({ length: seeds }, (_, index) => first + index).filter(isRight).length;

export function proveQuiet(years: Years): Proved {
  const right = count(years, (seed) => alarmsOf(seed, years, BALANCED).length === 0);
  return { planted: 'none', people: years.people, seeds: years.seeds, right };
}

export function provePlanted(id: string, years: Years): Proved {
  const planted = PLANTED.find((each) => each.id === id);
  if (planted === undefined) throw new Error(`Nothing is planted as ${id}.`);
  const right = count(years, (seed) => {
    const ids = alarmsOf(seed, years, planted.plan, planted.cause).map(({ proposal }) => proposal.rule.id);
    return ids.includes(planted.rule) && ids.every((each) => each === planted.rule || planted.follows.includes(each));
  });
  return { planted: id, people: years.people, seeds: years.seeds, right };
}
