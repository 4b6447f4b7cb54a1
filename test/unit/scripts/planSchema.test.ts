import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlanSchema, PLAN_SCHEMA_FILE, printPlanSchema, type Schema } from '../../../scripts/planSchema.ts';
import { writePlanFile } from '../../../src/plan/planFile.ts';
import { planSchema } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { reviewRulesSchema } from '../../../src/review/reviewRules.ts';
import { anyPlan } from '../../arbitraries/plans.ts';

const published: unknown = JSON.parse(readFileSync(PLAN_SCHEMA_FILE, 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published as object);

type Path = readonly (string | number)[];

/** Every place of a document where something stands, the places of lists and groups among them. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document)) return document.map((each, at) => (at === key ? replaced(each, rest, value) : each));
  const entries: Readonly<Record<string, unknown>> = { ...(document as object) };
  return { ...entries, [key]: replaced(entries[key], rest, value) };
}

describe('the schema of plan files', () => {
  it('[S-40] should be the one of the code; npm run schema writes it', async () => {
    expect(readFileSync(PLAN_SCHEMA_FILE, 'utf8')).toBe(await printPlanSchema());
  });

  it('[S-40] should say what each entry means', () => {
    const undescribed = (schema: Schema, path: string): string[] => [
      ...(typeof schema['description'] === 'string' ? [] : [path]),
      ...groupsIn(schema).flatMap((group) =>
        Object.entries(group.properties ?? {}).flatMap(([key, entry]) => undescribed(entry, `${path}.${key}`)),
      ),
    ];
    const groupsIn = (schema: Schema): readonly Schema[] => [
      ...(schema.properties === undefined ? [] : [schema]),
      ...[schema.items ?? [], schema.oneOf ?? []].flat().flatMap(groupsIn),
    ];
    expect(groupsIn(makePlanSchema().properties?.['review']?.properties?.['rules'] ?? {})).toHaveLength(1);
    expect(undescribed(makePlanSchema(), '')).toEqual([]);
  });

  it('[S-40] should accept every file that is written', () => {
    fc.assert(
      fc.property(anyPlan, fc.option(fc.webUrl(), { nil: undefined }), (plan, address) => {
        expect(
          validate(JSON.parse(writePlanFile(plan, { schemaAddress: address }))),
          JSON.stringify(validate.errors),
        ).toBe(true);
      }),
    );
  });

  it('[S-40] should accept and refuse what the add-in does, with any one entry replaced by anything', () => {
    let refused = 0;
    const values = fc.oneof(fc.jsonValue(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(anyPlan, fc.nat(), values, (plan, dice, value) => {
        const places = placesIn(plan);
        const changed = replaced(plan, places[dice % places.length] ?? [], value);
        const accepted = planSchema.safeParse(changed).success;
        refused += accepted ? 0 : 1;
        expect(validate({ format: 'telekpi-plan', ...(changed as object) }), JSON.stringify(value)).toBe(accepted);
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('[S-40] should say of the rules of the review what the add-in does, with any one entry replaced', () => {
    const plan = JSON.parse(writePlanFile(planFromTemplate('balanced_case', 'en'))) as object;
    const places = placesIn(DEFAULT_REVIEW_RULES);
    const values = fc.oneof(fc.constantFrom('*', 'dials', 'raise', 'weight', 1, -1, null), fc.jsonValue(), fc.double());
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(), values, (dice, value) => {
        const review = replaced(DEFAULT_REVIEW_RULES, places[dice % places.length] ?? [], value);
        const accepted = reviewRulesSchema.safeParse(review).success;
        refused += accepted ? 0 : 1;
        expect(validate({ ...plan, review }), JSON.stringify(review)).toBe(accepted);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(200);
    expect(refused).toBeLessThan(400);
    expect(validate({ ...plan, review: { ...DEFAULT_REVIEW_RULES, alarms: 1 } })).toBe(false);
  });

  it('[S-40] should refuse what is no plan file, and entries that nobody knows', () => {
    const plan = JSON.parse(writePlanFile(fc.sample(anyPlan, { numRuns: 1, seed: 1 })[0] ?? planSchema.parse(null)));
    expect(validate(plan)).toBe(true);
    expect(validate({ ...plan, format: 'other' })).toBe(false);
    expect(validate({ ...plan, wieght: 1 })).toBe(false);
    expect(validate({ ...plan, schemaVersion: 2 })).toBe(false);
  });
});
