import { describe, expect, it } from 'vitest';
import { describeForPeople } from '../../../src/i18n/describeForPeople.ts';
import type { Language } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import { planColumnIndex, type PlanColumnId } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { readPlan } from '../../../src/sheets/readPlan.ts';
import { valuesOf } from './specCells.ts';

const plan = planFromTemplate('balanced_case', 'en');
const { indicators: table, grades, fields } = planLayout(plan);

/** The plan sheet after people were at it. */
function edited(edit: (cells: CellValue[][]) => void, language: Language = 'en') {
  const cells = valuesOf(planSheet(plan, language));
  edit(cells);
  return readPlan(cells, { sheet: 'Plan', row: 0, column: 0 });
}

const typed = (line: number, id: PlanColumnId, value: CellValue, language: Language = 'en') =>
  edited((cells) => cells[table.row + line]?.splice(planColumnIndex(id), 1, value), language);

const sentences = (outcome: ReturnType<typeof readPlan>, language: Language = 'en'): string[] =>
  outcome.ok ? [] : outcome.findings.map((finding) => describeForPeople(finding, language));

const SAME = { ok: true, value: plan };

describe('rows of a plan sheet', () => {
  const extra: readonly CellValue[] = [
    'punctuality',
    'Punctuality',
    'Growth',
    'Weighted',
    'count',
    'higher is better',
    0,
    5,
  ];
  const rest: readonly CellValue[] = [null, 'higher', 'CRM', 'Monthly'];

  it('[S-5] should read the indicators below an empty row, one just before the grades too', () => {
    const outcome = edited((cells) => {
      cells.splice(table.row + 2, 0, [], []);
      cells[grades.row] = [...extra, ...rest];
    });
    const ids = outcome.ok ? outcome.value.indicators.map(({ id }) => id) : outcome.findings;
    expect(ids).toEqual([...plan.indicators.map(({ id }) => id), 'punctuality']);
    expect(outcome).toMatchObject({ value: { grades: plan.grades } });
  });

  it('[S-5] should name what stands among the indicators and is none', () => {
    const among = edited((cells) => cells.splice(table.row + 3, 0, ['Quality']));
    expect(sentences(among)).toEqual([
      `Plan!A${table.row + 4}: "Quality" stands among the indicators, but the rest of its row is missing. Fill in the row, or move this elsewhere.`,
    ]);
    const begun = edited((cells) => cells.splice(table.row + table.rows + 1, 1, ['dials', 'Outbound dials']));
    expect(begun).toMatchObject({ findings: [{ code: 'sheet.strayRow', args: { found: 'dials' } }] });
  });

  it('[S-5] should name what a begun row of an indicator lacks', () => {
    const outcome = edited((cells) => cells.splice(table.row + table.rows, 0, [...extra]));
    const row = table.row + table.rows + 1;
    expect(sentences(outcome)).toContain(`Plan!J${row} (Rule): A required value is missing. Enter one.`);
  });

  it('[S-5] should leave remarks below the tables alone, and the note below the grades', () => {
    const outcome = edited((cells) => {
      cells[table.row + table.rows + 1] = ['Agreed with the team on 3 May'];
      cells.push([], ['Ask Ann about the grades', null, 7], ['C', 0, 0]);
    });
    expect(outcome).toEqual(SAME);
  });

  it('[S-5] should read the grades below an empty row, and without the note', () => {
    const outcome = edited((cells) => {
      cells.splice(grades.row + 2, 0, []);
      cells.splice(-1, 1, [], ['See the handbook']);
    });
    expect(outcome).toEqual(SAME);
  });

  it('[S-5] should find the grades beside the indicators', () => {
    const outcome = edited((cells) => {
      const moved = cells.splice(grades.row - 1, plan.grades.length + 2);
      moved.forEach((row, down) => {
        const line = (cells[table.row - 1 + down] ??= []);
        while (line.length < table.columns + 1) line.push(null);
        line.splice(table.columns + 1, 3, ...row.slice(0, 3));
      });
    });
    expect(outcome).toEqual(SAME);
  });
});

describe('headings of a plan sheet', () => {
  it('[S-5] should name a required column that is missing, once', () => {
    for (const [id, heading] of [
      ['weight', 'Weight'],
      ['target', 'Target'],
      ['role', 'Role'],
    ] as const) {
      const outcome = edited((cells) =>
        cells.forEach((row, at) => at >= table.row && row.splice(planColumnIndex(id), 1)),
      );
      expect(sentences(outcome)).toEqual([
        `Plan!A${table.row + 1}: The column "${heading}" is missing from this table. Put the heading back, with an entry in each row, or create the plan again.`,
      ]);
    }
  });

  it('[S-5] should do without columns that plans can do without', () => {
    const outcome = edited((cells) => {
      cells.forEach(
        (row, at) => at >= table.row && at < grades.row - 1 && row.splice(planColumnIndex('gateEffect'), 9),
      );
    });
    expect(outcome).toEqual(SAME);
  });

  it('[S-5] should refuse the same heading twice, at the second', () => {
    const outcome = edited((cells) => cells[table.row]?.splice(table.columns, 0, '权重 '));
    expect(outcome).toEqual({
      ok: false,
      findings: [
        {
          code: 'sheet.headingTwice',
          where: { kind: 'address', sheet: 'Plan', address: `W${table.row + 1}` },
          args: { heading: '权重' },
        },
      ],
    });
  });

  it('[S-5] should name a missing entry above the indicators, a missing column of the grades, and missing grades', () => {
    const cap = fields.find(({ path }) => path.join() === 'cap')?.labelAt ?? { row: 0, column: 0 };
    const without = (row: number, column: number) => edited((cells) => cells[row]?.splice(column, 1, null));
    expect(without(cap.row, cap.column)).toMatchObject({
      findings: [{ code: 'sheet.entryMissing', args: { heading: 'Points, cap' }, where: { address: 'A4' } }],
    });
    expect(without(grades.row, 1)).toMatchObject({
      findings: [{ code: 'sheet.columnMissing', args: { heading: 'Points from' } }],
    });
    expect(edited((cells) => cells.splice(grades.row - 1))).toMatchObject({
      findings: [{ code: 'sheet.tableMissing', args: { heading: 'Grades' } }],
    });
  });
});

describe('cells of a plan sheet', () => {
  it.each<[PlanColumnId, CellValue]>([
    ['weight', '40 %'],
    ['weight', '４０％'],
    ['weight', ' 40.0% '],
    ['cycle', ' Monthly  '],
    ['cycle', '月 度'],
    ['role', 'ｗｅｉｇｈｔｅｄ'],
    ['dimension', 'RESULTS '],
    ['id', 'sales_amount '],
    ['rule', ' higher '],
    ['floor', '  '],
    ['gateEffect', ' '],
  ])('[S-5] should read %s typed as "%s"', (id, value) => {
    expect(typed(1, id, value)).toEqual(SAME);
  });

  it('[S-5] should read numbers that are text, and percentages of a target', () => {
    expect(typed(1, 'target', '１２０００')).toMatchObject({
      value: { indicators: [{ target: 12000 }, {}, {}, {}, {}] },
    });
    expect(typed(3, 'target', '95%')).toMatchObject({ value: { indicators: [{}, {}, { target: 0.95 }, {}, {}] } });
    expect(typed(1, 'cap', '120')).toMatchObject({ value: { indicators: [{ cap: 120 }, {}, {}, {}, {}] } });
  });

  it.each<[PlanColumnId, CellValue, string]>([
    ['weight', '40', `G${table.row + 2} (Weight): The value should be a number, not text. Correct it.`],
    ['weight', 40, `G${table.row + 2} (Weight): 4000 is too large. Enter 100 or less.`],
    ['rule', ' ', `J${table.row + 2} (Rule): A required value is missing. Enter one.`],
    ['weight', null, `G${table.row + 2} (Weight): A required value is missing. Enter one.`],
    ['target', '1,200', `H${table.row + 2} (Target): The value should be a number, not text. Correct it.`],
    ['target', '#N/A', `H${table.row + 2} (Target): The value should be a number, not text. Correct it.`],
    ['cap', '120 %', `Q${table.row + 2} (Cap): The value should be a number, not text. Correct it.`],
  ])('[S-5] should refuse %s typed as %s by its cell and heading', (id, value, sentence) => {
    expect(sentences(typed(1, id, value))).toEqual([`Plan!${sentence}`]);
  });

  it('[S-5] should list the words of the sheet, in its language, where one of them is wanted', () => {
    expect(sentences(typed(1, 'dimension', 'Luck'))).toEqual([
      `Plan!C${table.row + 2} (Dimension): Luck is not one of the allowed values: Results, Efficiency, Service quality, Growth. Choose one of them.`,
    ]);
    expect(sentences(typed(1, 'dimension', '运气', 'zh-CN'), 'zh-CN')).toEqual([
      `Plan!C${table.row + 2}（维度）：运气 不在允许的取值中：业绩成果、运营效率、服务质量、能力成长。请从中选择。`,
    ]);
    expect(sentences(typed(1, 'cycle', 30))).toEqual([
      `Plan!L${table.row + 2} (Cycle): 30 is not one of the allowed values: Weekly, Monthly, Quarterly, Yearly. Choose one of them.`,
    ]);
    expect(sentences(typed(1, 'gateEffect', 'Explodes'))[0]).toContain('Caps the total, Multiplies the total');
    const need = fields.find(({ path }) => path[1] === 'needRequired')?.valueAt ?? { row: 0, column: 0 };
    expect(sentences(edited((cells) => cells[need.row]?.splice(need.column, 1, 'perhaps')))).toEqual([
      'Plan!J5 (Effective call, need captured): perhaps is not one of the allowed values: yes, no. Choose one of them.',
    ]);
  });
});
