import * as z from 'zod/mini';

export const DIMENSIONS = ['results', 'efficiency', 'quality', 'growth'] as const; // [S-1]
export const UNITS = ['currency', 'count', 'ratio', 'duration', 'score', 'level'] as const;
export const ROLES = ['weighted', 'gate', 'adjustment'] as const; // [S-15]
export const CYCLES = ['weekly', 'monthly', 'quarterly', 'yearly'] as const; // [S-14]
export const MISSING_POLICIES = ['incomplete', 'exclude', 'zero'] as const; // [S-18]
export const LANGUAGES = ['zh-CN', 'en'] as const;
export const MOST_INDICATORS = 60;

export type Dimension = (typeof DIMENSIONS)[number];
export type Unit = (typeof UNITS)[number];
export type Role = (typeof ROLES)[number];
export type Cycle = (typeof CYCLES)[number];
export type MissingPolicy = (typeof MISSING_POLICIES)[number];
export type Language = (typeof LANGUAGES)[number];

/** What failing a gate does to the total [S-20]. */
const gateSchema = z.readonly(
  z.strictObject({
    effect: z.enum(['cap', 'multiply', 'zero', 'barRewards']),
    /** The cap in points (`cap`) or the factor (`multiply`); unused otherwise. */
    amount: z.optional(z.number()),
  }),
);

/** Lowest points of green and of yellow. */
const lightsSchema = z.readonly(z.strictObject({ green: z.number(), yellow: z.number() }));

export const planIndicatorSchema = z.readonly(
  z.strictObject({
    /** Catalogue id, or the id of an own indicator [S-3]; letters, digits and _. */
    id: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/)),
    /** The own name; catalogue indicators are worded by language when it is absent. */
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    definition: z.optional(z.string().check(z.maxLength(500))),
    dimension: z.enum(DIMENSIONS),
    unit: z.enum(UNITS),
    direction: z.enum(['higher', 'lower']),
    role: z.enum(ROLES),
    /** Percent, 0 to 100; 0 for gates and adjustments. */
    weight: z.number().check(z.gte(0), z.lte(100)),
    /** The weight that comes back when the season ends; null for what came in with it, absent where nothing moved. */
    weightAfterSeason: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(100)))),
    /** In the indicator's own unit (ratios as 0.9, durations in seconds); null where the rule needs none. */
    target: z.nullable(z.number()),
    baseline: z.nullable(z.number()),
    /** Text form of [S-16]. Read by scoring/grammar.ts; here it is text only. */
    rule: z.string().check(z.minLength(1), z.maxLength(500)),
    source: z.string().check(z.maxLength(200)),
    cycle: z.enum(CYCLES),
    /** The business goal it serves, an id of goals.ts or people's own words; the catalogue's where absent [S-11]. */
    goal: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    gate: z.optional(gateSchema),
    /** Limits of this indicator's points; the plan's own where absent. */
    floor: z.optional(z.number()),
    cap: z.optional(z.number()),
    /** Attainment (1 = 100 %) under which the points are the floor [S-17]. */
    threshold: z.optional(z.number()),
    /** Points from which this indicator shows green and yellow; the plan's own where absent [S-23]. */
    lights: z.optional(lightsSchema),
  }),
);

const gradeSchema = z.readonly(
  z.strictObject({
    grade: z.string().check(z.minLength(1), z.maxLength(20)),
    /** The lowest total of the grade, in points; belongs to it. */
    from: z.number(),
    /** Bonus coefficient [S-24]. */
    coefficient: z.number().check(z.gte(0)),
  }),
);

export const planSchema = z.readonly(
  z.strictObject({
    schemaVersion: z.literal(1),
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    /** 1, 2, 3 …; a change accepted makes the next. */
    version: z.int().check(z.gte(1)),
    language: z.enum(LANGUAGES),
    stage: z.enum(['new', 'mature', 'transition', 'custom']),
    market: z.enum(['b2b', 'b2c', 'both']),
    productCycle: z.enum(['launch', 'mature', 'decline', 'none']),
    season: z.enum(['peak', 'slack', 'none']),
    /** The last day of the season, `2026-12-31`; absent while no weights were moved for it [S-10]. */
    seasonEnds: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
    /** What the plan covers, as people write it: `2026-11`, `2026 Q4`; empty while open. */
    period: z.string().check(z.maxLength(40)),
    /** The profile the weights came from, or `custom`. */
    profile: z.string().check(z.maxLength(64)),
    indicators: z.readonly(z.array(planIndicatorSchema).check(z.minLength(1), z.maxLength(MOST_INDICATORS))),
    missing: z.enum(MISSING_POLICIES),
    /** Share of weight (0..1) that must be measured before `exclude` may score. */
    minimumCoverage: z.number().check(z.gte(0), z.lte(1)),
    floor: z.number(),
    cap: z.number(),
    lights: lightsSchema,
    /** Best first, `from` strictly falling. */
    grades: z.readonly(z.array(gradeSchema).check(z.minLength(1), z.maxLength(12))),
    effectiveCall: z.readonly(
      z.strictObject({
        minMinutes: z.number().check(z.gte(0)),
        needRequired: z.boolean(),
        /** Outcomes that never count, beside the built-in list of [S-26]. */
        excludedOutcomes: z.readonly(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))),
      }),
    ),
    /** Share of the team in the total, 0..1 [S-21]. */
    teamShare: z.number().check(z.gte(0), z.lte(1)),
  }),
);

export type PlanIndicator = z.infer<typeof planIndicatorSchema>;
export type Gate = z.infer<typeof gateSchema>;
export type GradeStep = z.infer<typeof gradeSchema>;
export type Plan = z.infer<typeof planSchema>;
