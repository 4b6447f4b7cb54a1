import type { Finding } from '../findings.ts';
import type { Dimension } from './schema.ts';

/** Weights in percent that sum to 100, by dimension [S-8] or by indicator [S-9]. */
export type WeightProfile =
  | { readonly id: string; readonly level: 'dimension'; readonly weights: Readonly<Record<Dimension, number>> }
  | { readonly id: string; readonly level: 'indicator'; readonly weights: Readonly<Record<string, number>> };

export const PROFILE_IDS = ['new_team', 'mature_team', 'transition_team', 'balanced_case', 'sales_only'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export const PROFILES: Readonly<Record<ProfileId, WeightProfile>> = {
  new_team: {
    id: 'new_team',
    level: 'dimension',
    weights: { results: 0, efficiency: 40, quality: 30, growth: 30 },
  },
  mature_team: {
    id: 'mature_team',
    level: 'dimension',
    weights: { results: 50, efficiency: 20, quality: 30, growth: 0 },
  },
  transition_team: {
    id: 'transition_team',
    level: 'dimension',
    weights: { results: 30, efficiency: 0, quality: 40, growth: 30 },
  },
  balanced_case: {
    id: 'balanced_case',
    level: 'indicator',
    weights: { sales_amount: 40, effective_calls: 20, csat: 20, script_compliance: 15, training_pass_rate: 5 },
  },
  /** What the worked case was judged on before: an example to avoid. */
  sales_only: { id: 'sales_only', level: 'indicator', weights: { sales_amount: 70, dials: 30 } },
};

export const unknownProfile = (profile: string): Finding => ({
  code: 'profile.unknown',
  args: { profile, known: PROFILE_IDS.join(', ') },
});
