import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, type SampleOptions } from '../../../src/calls/sample.ts';

const named = (count: number, prefix = 'call '): string[] =>
  Array.from({ length: count }, (_, index) => prefix + String(index));

function idsDrawn(ids: readonly string[], options?: SampleOptions): readonly string[] {
  const drawn = drawSample(ids, options);
  if (!drawn.ok) throw new Error(drawn.findings[0]?.code);
  return drawn.value.map((position) => ids[position] ?? '');
}

describe('drawSample', () => {
  it('[S-29] should draw a tenth, rounded up, in the order of the list', () => {
    const drawn = drawSample(named(101));
    expect(drawn).toMatchObject({ ok: true });
    if (!drawn.ok) return;
    expect(drawn.value).toHaveLength(11);
    expect([...drawn.value]).toEqual([...new Set(drawn.value)].sort((a, b) => a - b));
    expect(idsDrawn(named(30))).toHaveLength(3);
    expect(idsDrawn(named(100), { rate: 0.07 })).toHaveLength(7);
    expect(idsDrawn(['only'])).toEqual(['only']);
    expect(idsDrawn(named(7), { rate: 1 })).toEqual(named(7));
  });

  it('[S-29] should draw the same again, today and in the next version', () => {
    expect(idsDrawn(named(40))).toEqual(idsDrawn(named(40), { seed: 1, rate: 0.1 }));
    expect(idsDrawn(named(40), { seed: 2026 })).toEqual(PINNED);
    expect(idsDrawn(named(40), { seed: 2027 })).not.toEqual(PINNED);
  });

  it('[S-29] should not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.constantFrom('Wu', 'Li', '')), { minLength: 1 }),
        fc.nat(),
        (calls, seed) => {
          fc.pre(calls.some(([id]) => id !== ''));
          const draw = (list: typeof calls) =>
            idsDrawn(
              list.map(([id]) => id),
              { rate: 0.3, seed, strata: list.map(([, stratum]) => stratum) },
            );
          expect([...draw([...calls].reverse())].sort()).toEqual([...draw(calls)].sort());
        },
      ),
    );
  });

  it('[S-29] should take from each group in proportion, and at least one', () => {
    const strata = [...named(60).fill('Wu'), ...named(30).fill('Li'), ...named(12).fill('Zhao'), 'Qian'];
    const drawn = drawSample(named(103), { strata });
    const counts = new Map<string, number>();
    if (drawn.ok) for (const at of drawn.value) counts.set(strata[at] ?? '', (counts.get(strata[at] ?? '') ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ Wu: 6, Li: 3, Zhao: 1, Qian: 1 });
  });

  it('[S-29] should leave what is drawn from one group when another changes', () => {
    const wu = named(50, 'wu ');
    const drawnBeside = (others: readonly string[]): readonly string[] => {
      const strata = [...wu.map(() => 'Wu'), ...others.map(() => 'Li')];
      return idsDrawn([...wu, ...others], { strata }).filter((id) => id.startsWith('wu'));
    };
    expect(drawnBeside(named(50, 'li '))).toHaveLength(5);
    expect(drawnBeside(named(59, 'call '))).toEqual(drawnBeside(named(50, 'li ')));
  });

  it('[S-29] should count an id once in its group, and no blank one', () => {
    expect(idsDrawn(['a', 'b', '', 'a', 'a'], { rate: 1 })).toEqual(['a', 'b']);
    expect(idsDrawn(['a', 'a'], { rate: 1, strata: ['Wu', 'Li'] })).toEqual(['a', 'a']);
    expect(drawSample(['', ''])).toMatchObject({ ok: false, findings: [{ code: 'calls.noEntries' }] });
  });

  it('[S-18] should refuse rates and seeds that are none', () => {
    for (const rate of [0, 10, -1, NaN]) {
      expect(drawSample(['a'], { rate })).toMatchObject({ findings: [{ code: 'argument.notShare' }] });
    }
    for (const seed of [-1, 1.5, 2 ** 32, NaN]) {
      expect(drawSample(['a'], { seed })).toMatchObject({ findings: [{ code: 'argument.notWhole' }] });
    }
    expect(drawSample(['a'], { seed: 2 ** 32 - 1 })).toEqual({ ok: true, value: [0] });
  });

  it('[S-29] should give every entry the same chance, whatever seeds lie beside each other', () => {
    const [seeds, entries] = [4000, 20];
    const times = new Float64Array(entries);
    let repeats = 0;
    let last = -1;
    for (let seed = 0; seed < seeds; seed += 1) {
      const drawn = drawSample(named(entries), { seed, rate: 1 / entries });
      const at = drawn.ok ? (drawn.value[0] ?? -1) : -1;
      times[at] = (times[at] ?? 0) + 1;
      if (at === last) repeats += 1;
      last = at;
    }
    const expected = seeds / entries;
    const chiSquare = times.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeGreaterThan(4.9);
    expect(chiSquare).toBeLessThan(43.8);
    expect(Math.abs(repeats - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});

/** Never to change: people draw their samples again. */
const PINNED: readonly string[] = ['call 15', 'call 17', 'call 22', 'call 34'];
