import { describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import type { ReviewRules } from '../../../src/review/reviewRules.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import { editReviewRules } from '../../../src/sheets/editReviewRules.ts';
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
    expect(readReviewRules([['something', 'else']], PLAN, ORIGIN)).toMatchObject({
      findings: [{ code: 'review.notRules' }],
    });
  });

  it.each(['Effective cals', 'effective_cals'])(
    '[S-34] should report a rule about %s, which nobody knows, unless the rule is off',
    (figure) => {
      const grid = edited(QUALITY, [0, 6], figure);
      expect(readReviewRules(grid, PLAN, ORIGIN)).toMatchObject({
        ok: false,
        findings: [
          {
            code: 'review.unknownFigure',
            where: { address: 'G7' },
            args: { figure, reviewRule: 'call_quality_falling' },
          },
        ],
      });
      const [row = 0] = placeOf(grid, QUALITY);
      grid[row]?.splice(1, 1, 'no');
      expect(readReviewRules(grid, PLAN, ORIGIN).ok).toBe(figure === 'effective_cals');
    },
  );

  it('[S-34] should know the indicators of the plan by their own names', () => {
    const [first, ...rest] = PLAN.indicators;
    if (first === undefined) throw new Error('the plan has indicators');
    const own = { ...PLAN, indicators: [{ ...first, id: 'handovers', name: 'Clean handovers' }, ...rest] };
    const grid = edited(QUALITY, [0, 6], 'Clean handovers');
    const read = readReviewRules(grid, own, ORIGIN);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.value.rules[0]).toMatchObject({ conditions: [{ indicator: 'handovers' }, {}] });
    expect(readReviewRules(valuesOf(reviewRulesSheet(read.value, { plan: own, language: 'zh-CN' })), own)).toEqual(
      read,
    );
    expect(readReviewRules(grid, PLAN, ORIGIN).ok).toBe(false);
  });

  it('[S-34] should list the words that a cell may say, in the language of the sheet', () => {
    const grid = sheetOf(DEFAULT_REVIEW_RULES, 'zh-CN');
    const [row] = placeOf(grid, '通话质量在下降');
    const line = grid[row] ?? [];
    line[2] = '每周';
    line[5] = '涨幅';
    line[7] = '大于';
    const read = readReviewRules(grid, PLAN, ORIGIN);
    expect(read).toMatchObject({
      ok: false,
      findings: [
        { code: 'plan.notAllowed', where: { address: 'C7' }, args: { allowed: '每期、每季度、诊断、冲突' } },
        { code: 'plan.notAllowed', where: { address: 'F7' }, args: { found: '涨幅' } },
      ],
    });
    line[5] = '变化';
    expect(readReviewRules(grid, PLAN, ORIGIN)).toMatchObject({
      findings: [{}, { where: { address: 'H7' }, args: { found: '大于', allowed: '不低于、不高于' } }],
    });
  });

  it('[S-34] should refuse rows that are no part of a rule, in place of reading half of it', () => {
    expect(readReviewRules(edited(QUALITY, [1, 4], 'When'), PLAN, ORIGIN)).toMatchObject({
      findings: [{ code: 'plan.notAllowed', where: { address: 'E8' }, args: { found: 'When' } }],
    });
    expect(readReviewRules(edited(QUALITY, [1, 4], null), PLAN, ORIGIN)).toMatchObject({
      findings: [{ code: 'plan.missing', where: { address: 'E8' } }],
    });
    for (const [rule, address] of [
      [QUALITY, 'A7'],
      ['Dialling for numbers', 'A15'],
    ] as const) {
      expect(readReviewRules(edited(rule, [0, 0], null), PLAN, ORIGIN)).toMatchObject({
        ok: false,
        findings: [{ code: 'plan.missing', where: { address } }],
      });
    }
  });

  it.each([
    [[0, 8], 10, 'I7', 0.1],
    [[5, 8], 15, 'I12', 0.15],
  ] as const)('[S-34] should ask back where %j says %d and percent is meant', (by, typed, address, proposed) => {
    expect(readReviewRules(edited(QUALITY, by, typed), PLAN, ORIGIN)).toMatchObject({
      ok: false,
      findings: [{ code: 'actual.percentAsRatio', where: { address }, args: { value: typed, proposed } }],
    });
  });

  it('should offer the words to choose from, none of its lists too long for a file', () => {
    const { validations = [] } = reviewRulesSheet(DEFAULT_REVIEW_RULES, { plan: PLAN, language: 'en' });
    expect(validations).toHaveLength(6);
    for (const { rule } of validations) expect(rule.kind === 'list' && rule.source.length).toBeLessThan(255);
  });
});

describe('changing rules that stand on a sheet', () => {
  const withBounds = (bound: number, weight: number): ReviewRules => ({
    ...DEFAULT_REVIEW_RULES,
    rules: DEFAULT_REVIEW_RULES.rules.map((rule) => ({
      ...rule,
      isOn: rule.id !== 'lead_quality',
      conditions: rule.conditions.map((each) =>
        !('bound' in each)
          ? each
          : each.measure === 'weight'
            ? { ...each, bound: weight }
            : each.indicator === 'effective_calls'
              ? { ...each, bound }
              : each,
      ),
    })),
  });

  it.each(['en', 'zh-CN'] as const)('[S-34] should change the cells of what has changed alone, in %s', (language) => {
    const after = withBounds(0.3, 60);
    const grid = sheetOf(DEFAULT_REVIEW_RULES, language);
    const [row] = placeOf(grid, language === 'en' ? QUALITY : '通话质量在下降');
    grid.splice(row, 0, ...[[], []]);
    for (const line of grid) line.unshift('note');
    const edits = editReviewRules(grid, PLAN, { before: DEFAULT_REVIEW_RULES, after });
    expect(edits).toHaveLength(3);
    for (const { row: down, column, value } of edits ?? []) grid[down]?.splice(column, 1, value);
    expect(readReviewRules(grid, PLAN)).toEqual({ ok: true, value: after });
    expect(grid.flat().includes(language === 'en' ? 'no' : '否')).toBe(true);
  });

  it('[S-34] should not try where more than that has changed', () => {
    const after = { ...DEFAULT_REVIEW_RULES, rules: DEFAULT_REVIEW_RULES.rules.slice(1) };
    expect(editReviewRules(sheetOf(), PLAN, { before: DEFAULT_REVIEW_RULES, after })).toBeNull();
  });
});
