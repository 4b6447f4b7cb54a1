import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/feedback/progress.ts';
import { isWeighed } from '../../src/feedback/standing.ts';
import { actualsOf, compiledOf, indicatorOf, planOf } from '../unit/scoring/planFixture.ts';

const PLAN = planOf([
  indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 50 }),
  indicatorOf({ id: 'csat', unit: 'ratio', weight: 30, target: 0.9 }),
  indicatorOf({ id: 'complaint_rate', unit: 'ratio', direction: 'lower', rule: 'lower', weight: 20, target: 0.05 }),
  indicatorOf({ id: 'dials', unit: 'count', role: 'gate', gate: { effect: 'cap' } }),
]);
const COMPILED = compiledOf(PLAN);

const share = fc.constantFrom(null, 'n/a', 0, 0.02, 0.05, 0.5, 0.72, 0.9, 1);
const sum = fc.constantFrom(null, 'n/a', 0, 10, 50, 80, 100, 150);
const rows = fc.tuple(sum, share, share, sum);

describe('progress', () => {
  test('[S-30] should always name the farthest ahead and the farthest behind, and never the same one twice', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (row, gone) => {
        const found = progressOf(COMPILED, actualsOf(PLAN, { Ann: row }), { gone, working: 20 });
        if (!found.ok) throw new Error(found.findings[0]?.code);
        const [person] = found.value.people;
        const { indicators = [], strength = null, weakness = null } = person ?? {};
        const leads = indicators.filter(isWeighed).map(({ lead }) => lead);
        expect(strength === null && weakness === null).toBe(
          leads.length === 0 && !indicators.some(({ role, lead }) => role === 'gate' && lead !== null && lead < 0),
        );
        if (strength !== null) expect(strength.standing.lead).toBe(Math.max(...leads));
        if (weakness !== null && weakness.code !== 'gate') expect(weakness.standing.lead).toBe(Math.min(...leads));
        if (strength !== null && weakness !== null) expect(strength.standing.id).not.toBe(weakness.standing.id);
        if (strength?.code === 'ahead') expect(strength.standing.light).toBe('green');
        if (weakness?.code === 'behind') expect(weakness.standing.light).not.toBe('green');
      }),
    );
  });
});
