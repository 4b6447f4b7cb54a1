import * as z from 'zod/mini';
import { profileName } from '../../src/i18n/names.ts';
import { oneLine } from '../../src/plan/plainText.ts';
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
const profileSchema = z.discriminatedUnion('level', [
  z.object({ id, level: z.literal('dimension'), weights: z.record(z.enum(DIMENSIONS), weight) }),
  z.object({ id, level: z.literal('indicator'), weights: z.record(z.string(), weight) }),
]);

/** Whatever else the workbook remembers is passed over. */
export function readOwnProfiles(value: unknown): OwnProfiles {
  const found: unknown[] = Array.isArray(value) ? value : [];
  const byName = new Map<string, WeightProfile>();
  for (const each of found) {
    const parsed = profileSchema.safeParse(each);
    if (parsed.success && !byName.has(folded(parsed.data.id))) byName.set(folded(parsed.data.id), parsed.data);
  }
  return [...byName.values()].slice(0, MOST_PROFILES);
}

export type NameProblem = 'empty' | 'taken';

/** Why a profile cannot have this name beside the others; null where it can. */
export function nameProblem(name: string, others: OwnProfiles): NameProblem | null {
  const wanted = folded(name);
  if (wanted === '') return 'empty';
  return TAKEN.has(wanted) || others.some((profile) => folded(profile.id) === wanted) ? 'taken' : null;
}

/** Why a plan's weights cannot be kept under this name; null where they can. */
export function profileProblem(plan: Plan, name: string, own: OwnProfiles): NameProblem | 'many' | 'sum' | null {
  const problem = nameProblem(name, own);
  if (problem !== null) return problem;
  if (own.length >= MOST_PROFILES) return 'many';
  return sumState(plan).kind === 'right' ? null : 'sum';
}

export const withoutProfile = (own: OwnProfiles, name: string): OwnProfiles => own.filter(({ id }) => id !== name);

export const renamedProfile = (own: OwnProfiles, name: string, next: string): OwnProfiles =>
  own.map((profile) => (profile.id === name ? { ...profile, id: oneLine(next) } : profile));

const folded = (name: string): string => oneLine(name.normalize('NFKC')).toLowerCase();

/** Ids and names of what there is without people's own. */
const TAKEN: ReadonlySet<string> = new Set(
  ['own', 'custom', ...PROFILE_IDS].flatMap((profile) => [
    folded(profile),
    ...LANGUAGES.map((language) => folded(profileName(profile, language))),
  ]),
);

export function profileOf(plan: Plan, name: string, level: ProfileLevel): WeightProfile {
  const weighted = plan.indicators.filter(({ role }) => role === 'weighted');
  const own = { id: oneLine(name) };
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
