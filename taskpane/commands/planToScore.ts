import { succeed, type Outcome } from '../../src/findings.ts';
import { PROFILE_IDS } from '../../src/plan/profileTable.ts';
import { applyProfile, applyWeights } from '../../src/plan/profiles.ts';
import type { MissingPolicy, Plan } from '../../src/plan/schema.ts';
import type { OwnProfiles } from '../state/ownProfiles.ts';

/** The weights as the plan has them, rather than those of a profile. */
export const OWN_WEIGHTS = 'own';

export interface Policy {
  /** `own`, or the id of a profile, shipped or people's own. */
  readonly profile: string;
  readonly missing: MissingPolicy;
  /** 0 to 1 */
  readonly minimumCoverage: number;
}

/** Goes from the plan before any profile, since applying one sets the weights it does not use to 0. */
export function planToScore(
  base: Plan,
  { profile, missing, minimumCoverage }: Policy,
  profiles: OwnProfiles = [],
): Outcome<Plan> {
  const weighted = profile === OWN_WEIGHTS ? succeed(base) : weightedBy(base, profile, profiles);
  return weighted.ok ? succeed({ ...weighted.value, missing, minimumCoverage }) : weighted;
}

/** Whether there is a profile of this id, shipped or people's own. */
export const isProfile = (profile: string, own: OwnProfiles): boolean =>
  own.some(({ id }) => id === profile) || PROFILE_IDS.some((id) => id === profile);

function weightedBy(base: Plan, id: string, profiles: OwnProfiles): Outcome<Plan> {
  const own = profiles.find((profile) => profile.id === id);
  return own === undefined ? applyProfile(base, id) : applyWeights(base, own);
}
