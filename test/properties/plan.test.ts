import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, indicatorFromCatalogue } from '../../src/plan/catalogue.ts';
import { checkPlan } from '../../src/plan/check.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { applyProfile } from '../../src/plan/profiles.ts';
import { PROFILE_IDS } from '../../src/plan/profileTable.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { planFromTemplate, TEMPLATE_IDS } from '../../src/plan/templates.ts';
import { setWeightBalanced, weightGap } from '../../src/plan/weights.ts';

const weight = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

/** Plans with some indicators of the catalogue and whatever weights; one in five is a gate. */
const plans: fc.Arbitrary<Plan> = fc
  .uniqueArray(fc.constantFrom(...CATALOGUE), { minLength: 1, maxLength: 12, selector: ({ id }) => id })
  .chain((entries) => fc.tuple(...entries.map((entry) => fc.tuple(fc.constant(entry), weight, fc.nat(4)))))
  .map((chosen) => ({
    ...planFromTemplate('new_team', 'en'),
    indicators: chosen.map(([entry, own, dice]) => {
      const indicator = indicatorFromCatalogue(entry, dice === 0 ? 0 : own);
      return dice === 0 ? { ...indicator, role: 'gate' as const } : indicator;
    }),
  }));

const hasTwoDecimals = (value: number): boolean => Number(value.toFixed(2)) === value;

describe('plans', () => {
  it('[S-7] should always sum to 100 exactly after balancing, with 2 decimals and nothing negative', () => {
    fc.assert(
      fc.property(plans, weight, fc.nat(11), fc.nat(4095), (plan, value, index, lockBits) => {
        const { id } = plan.indicators[index % plan.indicators.length] ?? { id: '' };
        const locked = new Set(plan.indicators.filter((_, bit) => (lockBits >> bit) & 1).map((one) => one.id));
        const outcome = setWeightBalanced(plan, id, value, locked);
        if (!outcome.ok) {
          expect(outcome.findings).toHaveLength(1);
          return;
        }
        const { indicators } = outcome.value;
        expect(weightGap(indicators)).toBe(0);
        expect(indicators.find((one) => one.id === id)?.weight).toBe(value);
        for (const [position, after] of indicators.entries()) {
          expect(after.weight >= 0 && hasTwoDecimals(after.weight)).toBe(true);
          if (after.id !== id && locked.has(after.id)) expect(after.weight).toBe(plan.indicators[position]?.weight);
        }
      }),
    );
  });

  it('[S-7] should keep the order of the other weights when balancing', () => {
    fc.assert(
      fc.property(plans, weight, (plan, value) => {
        const [first, ...others] = plan.indicators;
        const outcome = setWeightBalanced(plan, first?.id ?? '', value);
        if (!outcome.ok) return;
        const after = new Map(outcome.value.indicators.map((one) => [one.id, one.weight]));
        for (const one of others) {
          for (const other of others) {
            if (one.role !== 'weighted' || other.role !== 'weighted' || one.weight <= other.weight) continue;
            expect((after.get(one.id) ?? 0) + 0.010001).toBeGreaterThan(after.get(other.id) ?? 0);
          }
        }
      }),
    );
  });

  it('[S-8] should sum to 100 exactly under any profile that fits, and name what does not fit', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...PROFILE_IDS), (plan, profile) => {
        const outcome = applyProfile(plan, profile);
        if (!outcome.ok) {
          for (const { code } of outcome.findings) {
            expect(['profile.emptyDimension', 'profile.missingIndicator']).toContain(code);
          }
          return;
        }
        expect(weightGap(outcome.value.indicators)).toBe(0);
        expect(outcome.value.indicators.map(({ id }) => id)).toEqual(plan.indicators.map(({ id }) => id));
        expect(checkPlan(outcome.value).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(applyProfile(outcome.value, profile)).toEqual(outcome);
      }),
    );
  });

  it('[S-40] should never throw and never take what is no plan', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (document) => {
        expect(parsePlan(document).ok).toBe(false);
      }),
    );
  });

  it('[S-40] should read back what it wrote, under the same fingerprint', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const outcome = parsePlan(JSON.parse(JSON.stringify(plan)));
        expect(outcome).toEqual({ ok: true, value: plan });
        expect(outcome.ok && fingerprint(outcome.value)).toBe(fingerprint(plan));
      }),
    );
  });

  it('[S-40] should refuse or read, but never change, a plan with one entry replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATE_IDS),
        fc.string(),
        fc.anything(),
        fc.integer({ min: 0, max: 30 }),
        (id, text, anything, at) => {
          const plan = planFromTemplate(id, 'en');
          const keys = [...Object.keys(plan), text];
          const document = { ...plan, [keys[at % keys.length] ?? text]: anything };
          const outcome = parsePlan(document);
          if (outcome.ok) expect(outcome.value).toEqual(document);
          else expect(outcome.findings.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
