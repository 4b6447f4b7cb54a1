import { describe, expect, test } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { atOnce } from '../../../src/pieces.ts';
import { literalText } from '../../../taskpane/excel/literalText.ts';
import { halved, intoRequests } from '../../../taskpane/excel/payload.ts';
import { planWrites } from '../../../taskpane/excel/planWrites.ts';
import { rectangles } from '../../../taskpane/excel/rectangles.ts';
import type { WriteOp } from '../../../taskpane/excel/writeOps.ts';

function specsFor(people: number): readonly SheetSpec[] {
  const plan = planFromTemplate('balanced_case', 'en');
  const actuals: Actuals = {
    people: Array.from({ length: people }, (_, index) => `P${index}`),
    indicators: plan.indicators.map(({ id }) => id),
    rows: Array.from({ length: people }, () => plan.indicators.map(() => ({ kind: 'value' as const, value: 1 }))),
  };
  const outcome = workbookSheets(plan, actuals, 'en');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const allOps = (spec: SheetSpec): WriteOp[] => Object.values(atOnce(planWrites(spec))).flat();

describe('planning what to write', () => {
  test('should need as many ops for 1,000 people as for 10', () => {
    const counts = [10, 1000].map((people) => specsFor(people).map((spec) => allOps(spec).length));
    expect(counts[1]).toEqual(counts[0]);
  });

  test('should fit everything but the payload of many rows into one request', () => {
    const requests = (people: number) =>
      intoRequests(
        specsFor(people)
          .flatMap(allOps)
          .map((op) => ({ op })),
      ).length;
    expect(requests(10)).toBe(1);
    expect(requests(1000)).toBeLessThanOrEqual(5);
  });

  test('should put formulas after values, and leave cells alone that have none', () => {
    const { contents, formulas } = atOnce(
      planWrites({
        key: 'k',
        name: 'K',
        blocks: [
          {
            row: 2,
            column: 1,
            cells: [
              ['a', { formula: '=1+1' }],
              [null, 5],
            ],
          },
        ],
      }),
    );
    expect(contents).toEqual([
      {
        kind: 'values',
        area: { row: 2, column: 1, rows: 2, columns: 2 },
        values: [
          ['a', null],
          [null, 5],
        ],
      },
    ]);
    expect(formulas).toEqual([
      { kind: 'formulas', area: { row: 2, column: 2, rows: 1, columns: 1 }, formulas: [['=1+1']] },
    ]);
  });

  test('should set the number format before the value, so that text stays text', () => {
    const block = { row: 0, column: 0, style: { numberFormat: '@' }, cells: [['2026-11']] };
    expect(atOnce(planWrites({ key: 'k', name: 'K', blocks: [block] })).contents.map(({ kind }) => kind)).toEqual([
      'numberFormat',
      'values',
    ]);
  });
});

describe('text', () => {
  test.each([
    '=1+1',
    '+49 30',
    '-5',
    '@me',
    '\t=1',
    '1/2',
    '2026-11',
    '007',
    '50%',
    'TRUE',
    'Nov 2026',
    '＝1',
    "'quoted",
  ])('[S-42] should be kept as text: %s', (text) => expect(literalText(text)).toBe(`'${text}`));

  test.each(['Ann', '销售额', '● Green', 'Mayer 2', 'n/a', ''])(
    '[S-42] should stay as it is where Excel reads nothing else: %s',
    (text) => expect(literalText(text)).toBe(text),
  );
});

describe('rectangles', () => {
  test('should cover exactly the cells that share a value', () => {
    const picture = ['aab', 'aab', 'b.b', 'bbb'];
    const patches = rectangles(
      { rows: 4, columns: 3 },
      (row, column) => {
        const key = picture[row]?.[column] ?? '.';
        return key === '.' ? null : key;
      },
      (key) => key,
    );
    const drawn = picture.map((line) => [...line].map(() => '.'));
    for (const { area, value } of patches) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          expect(drawn[row]?.[column]).toBe('.');
          drawn[row]?.splice(column, 1, value);
        }
      }
    }
    expect(drawn.map((line) => line.join(''))).toEqual(picture);
    expect(patches).toHaveLength(4);
  });
});

describe('requests', () => {
  const op: WriteOp = {
    kind: 'values',
    area: { row: 3, column: 0, rows: 5, columns: 1 },
    values: [['aaaa'], ['bbbb'], ['cccc'], ['dddd'], ['eeee']],
  };

  test('should part by rows what is too big, and lose nothing', () => {
    const parts = intoRequests([{ op }], 440)
      .flat()
      .map((item) => item.op);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => (part.kind === 'values' ? part.values : []))).toEqual(op.values);
    expect(parts.map((part) => (part.kind === 'values' ? part.area.row : -1))).toEqual([3, 5, 6]);
  });

  test('should not part a single row', () => {
    expect(halved({ ...op, area: { ...op.area, rows: 1 }, values: [['a']] })).toBeNull();
  });
});
