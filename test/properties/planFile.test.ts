import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { readPlanFile, writePlanFile } from '../../src/plan/planFile.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import { anyPlan, shuffledKeys } from '../arbitraries/plans.ts';

describe('plan files', () => {
  it('[S-40] should be read back as the plan that was written, under the same fingerprint', () => {
    fc.assert(
      fc.property(anyPlan, fc.option(fc.webUrl(), { nil: undefined }), (plan, address) => {
        const read = readPlanFile(writePlanFile(plan, { schemaAddress: address }));
        expect(read).toEqual({ ok: true, value: { plan } });
        expect(read.ok && fingerprint(read.value.plan)).toBe(fingerprint(plan));
      }),
    );
  });

  it('[S-40] should be the same text for the same plan, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyPlan, fc.infiniteStream(fc.double({ noNaN: true })), (plan, dice) => {
        const other = parsePlan(shuffledKeys(plan, () => Number(dice.next().value)));
        expect(other.ok && writePlanFile(other.value)).toBe(writePlanFile(plan));
        expect(writePlanFile(shuffledKeys(plan, () => Number(dice.next().value)) as typeof plan)).toBe(
          writePlanFile(plan),
        );
      }),
    );
  });

  it('[S-40] should never throw and never be taken for a plan when they hold anything else', () => {
    const values = fc.anything({ withNullPrototype: true, withDate: true, withSparseArray: true });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), values.map(asJson)), (text) => {
        const read = readPlanFile(text);
        expect(read.ok).toBe(false);
        expect(read.ok ? [] : read.findings).not.toHaveLength(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('[S-40] should be refused or read whole, with any one entry replaced by anything', () => {
    const plan: Readonly<Record<string, unknown>> = { ...planFromTemplate('new_team', 'en') };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(plan), 'format', 'other', 'review'), fc.jsonValue(), (key, value) => {
        const text = asJson({ format: 'telekpi-plan', ...plan, [key]: value });
        const read = readPlanFile(text);
        const { plan: whole, review } = read.ok ? read.value : { plan: {}, review: undefined };
        if (read.ok) expect({ format: 'telekpi-plan', ...whole, review }).toEqual(JSON.parse(text));
        else expect(read.findings.length).toBeLessThanOrEqual(51);
      }),
      { numRuns: 500 },
    );
  });
});

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value);
  }
};
