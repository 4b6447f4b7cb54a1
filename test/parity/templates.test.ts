import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { specsToXlsx } from '../../scripts/specToXlsx.ts';
import { templatePlan, templateSheets, templateWorkbook } from '../../scripts/writeTemplates.ts';
import { LANGUAGES, type Language, type Plan } from '../../src/plan/schema.ts';
import { TEMPLATE_IDS, type TemplateId } from '../../src/plan/templates.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import { UNSEEN_POINTS } from '../../src/sheets/looks.ts';
import type { Area, SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { rowValues } from '../../src/sheets/scorecardValues.ts';
import { translatorOf } from '../../src/sheets/vocabulary.ts';
import { atOnce } from '../../src/pieces.ts';
import { recalculateAll } from '../helpers/libreOffice.ts';
import { matrixOf } from '../unit/sheets/specCells.ts';
import { generatedActuals, typedInto } from './filledTemplate.ts';

type Read = Awaited<ReturnType<typeof readXlsx>>;

interface Case {
  readonly template: TemplateId;
  readonly language: Language;
  readonly plan: Plan;
  readonly actuals: Actuals;
}

const PEOPLE = 5;
const CASES = TEMPLATE_IDS.flatMap((template, index) =>
  LANGUAGES.map((language): Case => {
    const plan = retuned(templatePlan(template, language));
    return { template, language, plan, actuals: generatedActuals(plan, PEOPLE, index + 1) };
  }),
);

/** What HR may change without the add-in: targets, weights, limits, lights and grades. */
function retuned(plan: Plan): Plan {
  const weights = plan.indicators.map(({ weight }) => weight);
  return {
    ...plan,
    name: '2027 "A&B"',
    floor: 2.5,
    cap: 110,
    lights: { green: 90, yellow: 60 },
    grades: plan.grades.map((grade) => ({ ...grade, from: grade.from * 0.9 })),
    indicators: plan.indicators.map((each, index) => ({
      ...each,
      weight: weights.at(index - 1) ?? 0,
      target: each.target === null ? null : each.target * (1 - index / 100),
    })),
  };
}

let empty: readonly Read[] = [];
let filled: readonly Read[] = [];

beforeAll(async () => {
  const books = await Promise.all([
    ...CASES.map(({ template, language }) => templateWorkbook(template, language)),
    ...CASES.map((each) => filledWorkbook(each)),
  ]);
  const read = await Promise.all((await recalculateAll(books)).map((book) => readXlsx(book)));
  empty = read.slice(0, CASES.length);
  filled = read.slice(CASES.length);
}, 240_000);

function filledWorkbook({ template, language, plan, actuals }: Case): Promise<Uint8Array> {
  const marker = translatorOf(language)('sheet.notApplicable');
  return specsToXlsx(typedInto(templateSheets(template, language), plan, actuals, marker), template);
}

/** What a cell shows: its value, or the result of its formula. */
const cellsOf = (book: Read | undefined) =>
  (book?.sheets ?? []).flatMap(({ name, rows }) =>
    rows.flatMap((line, row) => line.map((cell, column) => ({ name, row, column, cell }))),
  );

/** Where `#N/A` makes a gap in a chart, in cells whose text is not seen. */
function isGap(specs: readonly SheetSpec[], { name, row, column, cell }: ReturnType<typeof cellsOf>[number]): boolean {
  const spec = specs.find((each) => each.name === name);
  const holds = (area: Area): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  const isDrawn = spec?.charts?.some(({ series }) => series.some(({ values }) => holds(values)));
  const block = spec?.blocks
    .filter((each) => row >= each.row && row < each.row + each.cells.length && column >= each.column)
    .at(-1);
  return cell === '#N/A' && isDrawn === true && block?.style?.fontColor === UNSEEN_POINTS.fontColor;
}

const shownOf = (spec: SheetSpec) =>
  matrixOf(spec).flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const shown = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.shown : undefined;
      return shown === undefined ? [] : [{ row, column, shown }];
    }),
  );

function expectNear(cell: unknown, wanted: number): void {
  expect(cell).toBeTypeOf('number');
  expect(Math.abs(Number(cell) - wanted)).toBeLessThan(1e-9);
}

const isError = (cell: unknown): boolean => typeof cell === 'string' && /^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(cell);

describe.each(CASES.map((each, index) => ({ ...each, index })))(
  'the ready-made workbook $template in $language, opened in LibreOffice',
  ({ template, language, plan, actuals, index }) => {
    const t = translatorOf(language);
    const sheetOf = (book: Read | undefined, key: 'scorecard' | 'dashboard') =>
      book?.sheets.find(({ name }) => name === t(`sheet.${key}.name`))?.rows ?? [];

    test('[S-41] should show no error, neither empty nor filled', () => {
      const specs = templateSheets(template, language);
      for (const book of [empty[index], filled[index]]) {
        const cells = cellsOf(book);
        expect(cells.length).toBeGreaterThan(500);
        expect(cells.filter((each) => isError(each.cell) && !isGap(specs, each))).toEqual([]);
      }
    });

    test('should bring along what its formulas come to, where they say so', () => {
      const brought = templateSheets(template, language).flatMap((spec) =>
        shownOf(spec).map(({ row, column, shown }) => {
          const cell = empty[index]?.sheets.find(({ name }) => name === spec.name)?.rows[row]?.[column];
          return typeof shown === 'number' ? Math.abs(Number(cell) - shown) < 1e-9 : cell === shown;
        }),
      );
      expect(brought.length).toBeGreaterThan(plan.indicators.length);
      expect(brought.every(Boolean)).toBe(true);
    });

    test('[S-41] should give the engine’s figures, with the plan changed and names that look like formulas [S-42]', () => {
      const compiled = compilePlan(plan);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
      const rows = sheetOf(filled[index], 'scorecard').slice(scorecardLayout(plan, PEOPLE).firstRow);
      atOnce(rowValues(compiled.value, actuals, language)).forEach((wanted, person) => {
        wanted.forEach((value, column) => {
          const cell = rows[person]?.[column] ?? null;
          if (typeof value === 'number') expectNear(cell, value);
          else expect(cell === '' ? null : cell).toBe(value);
        });
      });
      const titles = (['scorecard', 'dashboard'] as const).map((key) => sheetOf(filled[index], key)[0]?.[0]);
      expect(titles.every((title) => String(title).includes(plan.name))).toBe(true);
      expect(rows[PEOPLE]?.every((cell) => cell === '' || cell === null)).toBe(true);
    });
  },
);
