import { describe, expect, test } from 'vitest';
import type { Language, Plan } from '../../../src/plan/schema.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { explanationSheet } from '../../../src/sheets/explanationSheet.ts';
import { explanationWords, type ExplanationWords } from '../../../src/sheets/explanationWords.ts';
import { actualsOf, compiledOf, indicatorOf, planOf, TWO_INDICATORS, withDays } from '../scoring/planFixture.ts';
import { valuesOf } from './specCells.ts';

const GATE = indicatorOf({
  ...{ id: 'csat', role: 'gate', rule: 'pass', target: 0.9, unit: 'ratio' },
  gate: { effect: 'multiply', amount: 0.5 },
});

function scored(plan: Plan, row: readonly (number | string | null)[], person = 'Ann') {
  const compiled = compiledOf(plan);
  const [score] = scoreTeam(compiled, actualsOf(plan, { [person]: row })).people;
  if (score === undefined) throw new Error('one person was scored');
  return { compiled, score };
}

function words(plan: Plan, row: readonly (number | string | null)[], language: Language = 'en'): ExplanationWords {
  const { compiled, score } = scored(plan, row);
  return explanationWords(compiled, score, language);
}

describe('where a total comes from, in words', () => {
  test('[S-25] should say what each indicator brings, by which figures and rule', () => {
    const { summary, lines } = words(planOf(TWO_INDICATORS), [90, 60]);
    expect(summary).toBe('Ann: 78.00 points, grade B, rank 1. 100% of the weight is measured.');
    expect(lines[0]).toMatchObject({
      ...{ name: 'Sales amount', actual: '90', target: '100', rule: 'higher', points: '90.00' },
      ...{ weight: '60%', contribution: '54.00', light: '▲ Yellow', nextLight: '100', brings: 54 },
    });
  });

  test('[S-25] should say what the next better light takes, and each way there alone', () => {
    const { next, ways } = words(planOf(TWO_INDICATORS), [90, 60]);
    expect(next).toBe('▲ Yellow takes 2.00 more points. Any one of these would do, all else being equal:');
    expect(ways).toEqual(['Sales amount at 93.33 (now 90)', 'Outbound dials at 65 (now 60)']);
  });

  test('[S-20] should say what a failed gate does, and by how much', () => {
    const { lines, notes, next } = words(planOf([...TWO_INDICATORS, GATE]), [100, 50, 0.5]);
    expect(lines[2]).toMatchObject({
      actual: '50%',
      weight: 'Gate',
      contribution: 'a gate, without weight',
      brings: null,
    });
    expect(notes).toEqual([
      'The gate Customer satisfaction is failed: the total counts 0.5 times.',
      'Together 80.00 points before gates and limits.',
      'Gates and limits change the total by -40 points.',
    ]);
    expect(next).toBe('▲ Yellow takes 40.00 more points. No single indicator can bring them alone.');
  });

  test.each([
    ['en', 'Targets of sums are scaled to the days worked: 50% of the full ones.'],
    ['zh-CN', '累计类指标的目标已按出勤折算为 50%。'],
  ] as const)('[S-22] should say in %s that targets were scaled, and by how much', (language, sentence) => {
    const compiled = compiledOf(planOf([...TWO_INDICATORS, GATE]));
    const saidFor = (worked: number | null) => {
      const figures = withDays(actualsOf(compiled.plan, { Ann: [50, 60, 0.95] }), [[worked, 22]]);
      const [score] = scoreTeam(compiled, figures).people;
      if (score === undefined) throw new Error('one person was scored');
      return explanationWords(compiled, score, language);
    };
    expect(saidFor(11).notes.at(-1)).toBe(sentence);
    expect(saidFor(11).lines.map(({ target }) => target)).toEqual(['50', '50', '90%']);
    for (const worked of [22, 0, null]) expect(saidFor(worked).notes).not.toContain(sentence);
  });

  test('[S-18] should say what is missing or does not apply', () => {
    const { summary, lines, next } = words(planOf(TWO_INDICATORS), ['n/a', null]);
    expect(summary).toBe('Ann has no total, since figures are missing. 0% of the weight is measured.');
    expect(lines.map(({ contribution }) => contribution)).toEqual(['does not apply', 'no figure yet']);
    expect(next).toBeNull();
  });

  test('[S-25] should say it in Chinese too', () => {
    const { summary, ways } = words(planOf(TWO_INDICATORS), [90, 60], 'zh-CN');
    expect(summary).toBe('Ann：78.00 分，等级 B，第 1 名。已测量权重 100%。');
    expect(ways[1]).toBe('呼出次数达到 65（现为 60）');
  });
});

describe('the sheet that explains a total', () => {
  test('[S-25] should hold the same words, on one page', () => {
    const { compiled, score } = scored(planOf(TWO_INDICATORS), [90, 60]);
    const spec = explanationSheet(compiled, score, 'en');
    const cells = valuesOf(spec).flat();
    const { summary, lines, ways, next } = explanationWords(compiled, score, 'en');
    expect(cells).toEqual(expect.arrayContaining([summary, next, ...ways.map((way) => `• ${way}`)]));
    expect(cells).toEqual(
      expect.arrayContaining(lines.flatMap(({ name, points, contribution }) => [name, points, contribution])),
    );
    expect(spec.print).toMatchObject({ fitToWidth: true, pagesDown: 1 });
  });

  test('[S-42] should hold no formula, whatever people are called', () => {
    const { compiled, score } = scored(planOf(TWO_INDICATORS), [90, 60], '=1+1');
    const cells = explanationSheet(compiled, score, 'en').blocks.flatMap((block) => block.cells.flat());
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toEqual([]);
    expect(JSON.stringify(cells)).toContain('=1+1');
  });
});
