import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import type { ReviewRules } from '../../../src/review/reviewRules.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import { readReviewRules } from '../../../src/sheets/readReviewRules.ts';
import { reviewRulesSheet } from '../../../src/sheets/reviewRulesSheet.ts';
import { valuesOf } from './specCells.ts';

const PLAN = planFromTemplate('balanced_case', 'en');
const ORIGIN = { sheet: 'Review rules', row: 0, column: 0 };

const sheetOf = (rules: ReviewRules = DEFAULT_REVIEW_RULES, language: 'en' | 'zh-CN' = 'en') =>
  valuesOf(reviewRulesSheet(rules, { plan: PLAN, language }));

/** The first cell that says this, as `[row, column]`. */
function placeOf(grid: readonly (readonly CellValue[])[], said: string): readonly [number, number] {
  for (const [row, cells] of grid.entries()) {
    const column = cells.indexOf(said);
    if (column >= 0) return [row, column];
  }
  throw new Error(said);
}

function edited(said: string, by: readonly [number, number], value: CellValue): CellValue[][] {
  const grid = sheetOf();
  const [row, column] = placeOf(grid, said);
  const line = grid[row + by[0]];
  if (line === undefined) throw new Error(said);
  line[column + by[1]] = value;
  return grid;
}

const QUALITY = 'Quality of calls is falling';

describe('the sheet of the rules of the review', () => {
  it.each(['en', 'zh-CN'] as const)('[S-34] should be read back as it was written in %s', (language) => {
    expect(readReviewRules(sheetOf(DEFAULT_REVIEW_RULES, language), PLAN, ORIGIN)).toEqual({
      ok: true,
      value: DEFAULT_REVIEW_RULES,
    });
  });

  it('[S-34] should let HR switch a rule off and change a threshold', () => {
    const first = (grid: CellValue[][]) => {
      const read = readReviewRules(grid, PLAN);
      return read.ok ? read.value.rules[0] : read.findings;
    };
    expect(first(edited(QUALITY, [0, 1], 'no'))).toMatchObject({ id: 'call_quality_falling', isOn: false });
    const higher = first(edited(QUALITY, [0, 8], 0.25));
    expect(higher).toMatchObject({ isOn: true, conditions: [{ bound: 0.25 }, { bound: -0.05 }] });
    const typed = first(edited(QUALITY, [0, 8], '25 %'));
    expect(typed).toEqual(higher);
  });

  it('[S-34] should let HR add a rule below', () => {
    const grid = sheetOf();
    const rows: CellValue[][] = [
      ['Fewer proposals', 'yes', 'each period', 1, 'If', 'change', 'Improvement proposals', 'at most', -0.2, null],
      [null, null, null, null, 'Propose', 'raise weight', 'Improvement proposals', null, 0.05, null],
      [null, null, null, null, 'Examine', 'Who proposed nothing?', null, null, null, null],
    ];
    const read = readReviewRules([...grid, ...rows], PLAN);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.value.rules.at(-1)).toEqual({
      id: 'fewer_proposals',
      name: 'Fewer proposals',
      isOn: true,
      kind: 'monthly',
      periods: 1,
      conditions: [{ measure: 'change', indicator: 'innovation_proposals', comparison: 'atMost', bound: -0.2 }],
      evidence: [],
      examine: 'Who proposed nothing?',
      proposals: [[{ action: 'raise', indicator: 'innovation_proposals', by: 5 }]],
    });
    expect(readReviewRules(sheetOf(read.value), PLAN)).toEqual(read);
  });

  it('[S-34] should say by cell what is wrong', () => {
    const grid = edited(QUALITY, [0, 8], 'much');
    expect(readReviewRules(grid, PLAN, ORIGIN)).toMatchObject({
      ok: false,
      findings: [{ code: 'plan.wrongType', where: { kind: 'address', sheet: 'Review rules', address: 'I7' } }],
    });
    expect(readReviewRules(edited(QUALITY, [0, 3], 0), PLAN, ORIGIN)).toMatchObject({
      findings: [{ code: 'plan.tooSmall', where: { address: 'D7' } }],
    });
    expect(readReviewRules(edited(QUALITY, [0, 6], 'Own One!'), PLAN, ORIGIN)).toMatchObject({
      findings: [{ code: 'plan.badId', where: { address: 'G7' } }],
    });
    expect(readReviewRules([['something', 'else']], PLAN, ORIGIN)).toMatchObject({
      findings: [{ code: 'review.notRules' }],
    });
  });

  it('should offer the words to choose from, none of its lists too long for a file', () => {
    const { validations = [] } = reviewRulesSheet(DEFAULT_REVIEW_RULES, { plan: PLAN, language: 'en' });
    expect(validations).toHaveLength(6);
    for (const { rule } of validations) expect(rule.kind === 'list' && rule.source.length).toBeLessThan(255);
  });
});
