import * as z from 'zod/mini';
import { profileName } from '../../src/i18n/names.ts';
import { PROFILE_IDS, type WeightProfile } from '../../src/plan/profileTable.ts';
import { DIMENSIONS, LANGUAGES, type Dimension, type Plan } from '../../src/plan/schema.ts';
import { sumState } from './draftChecks.ts';

/** Weight profiles of people's own [S-8], which the workbook remembers; the name is the id. */
export type OwnProfiles = readonly WeightProfile[];
export type ProfileLevel = WeightProfile['level'];

export const MOST_PROFILES = 30;
export const LONGEST_NAME = 60;

const weight = z.number().check(z.gte(0), z.lte(100));
const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
const profilesSchema = z
  .array(
    z.discriminatedUnion('level', [
      z.object({ id, level: z.literal('dimension'), weights: z.record(z.enum(DIMENSIONS), weight) }),
      z.object({ id, level: z.literal('indicator'), weights: z.record(z.string(), weight) }),
    ]),
  )
  .check(z.maxLength(MOST_PROFILES));

/** None where the workbook remembers something else. */
export function readOwnProfiles(value: unknown): OwnProfiles {
  const parsed = profilesSchema.safeParse(value);
  return parsed.success ? parsed.data : [];
}

/** Why a plan's weights cannot be kept under this name; null where they can. */
export function profileProblem(plan: Plan, name: string, own: OwnProfiles): 'empty' | 'taken' | 'many' | 'sum' | null {
  const wanted = folded(name);
  if (wanted === '') return 'empty';
  if (own.some((profile) => folded(profile.id) === wanted) || TAKEN.has(wanted)) return 'taken';
  if (own.length >= MOST_PROFILES) return 'many';
  return sumState(plan).kind === 'right' ? null : 'sum';
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Ids and names of what there is without people's own. */
const TAKEN: ReadonlySet<string> = new Set(
  ['own', 'custom', ...PROFILE_IDS].flatMap((profile) => [
    folded(profile),
    ...LANGUAGES.map((language) => folded(profileName(profile, language))),
  ]),
);

export function profileOf(plan: Plan, name: string, level: ProfileLevel): WeightProfile {
  const weighted = plan.indicators.filter(({ role }) => role === 'weighted');
  const own = { id: name.trim() };
  if (level === 'indicator') {
    return { ...own, level, weights: Object.fromEntries(weighted.map((each) => [each.id, each.weight])) };
  }
  const of = (dimension: Dimension): number =>
    weighted.reduce((sum, each) => sum + (each.dimension === dimension ? each.weight : 0), 0);
  return {
    ...own,
    level,
    weights: { results: of('results'), efficiency: of('efficiency'), quality: of('quality'), growth: of('growth') },
  };
}
