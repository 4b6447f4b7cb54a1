import { describe, expect, test } from 'vitest';
import { addIndicator } from '../../../src/plan/edit.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { atOnce } from '../../../src/pieces.ts';
import { compilePlan } from '../../../src/scoring/compiledPlan.ts';
import { scorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { scorecardSheet } from '../../../src/sheets/scorecardSheet.ts';
import { rowValues } from '../../../src/sheets/scorecardValues.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { renderSheets } from '../../../taskpane/excel/renderSheets.ts';
import type { RunOptions } from '../../../taskpane/excel/workbook.ts';
import { FakeBook, type FakeSheet } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

const PLAN = planFromTemplate('new_team', 'en');

interface Writing extends RunOptions {
  readonly plan?: Plan;
  readonly fails?: boolean;
  readonly form?: 'values' | 'builtin';
}

async function write(
  book: FakeBook,
  people: readonly string[],
  { plan = PLAN, fails = false, form = 'values', ...run }: Writing = {},
): Promise<void> {
  const actuals = {
    people,
    indicators: plan.indicators.map(({ id }) => id),
    rows: people.map(() => plan.indicators.map(() => ({ kind: 'value' as const, value: 0.5 }))),
  };
  const [sheets, compiled] = [workbookSheets(plan, actuals, 'en'), compilePlan(plan)];
  if (!sheets.ok || !compiled.ok) throw new Error('the plan can score');
  const rows = atOnce(rowValues(compiled.value, actuals, 'en'));
  const card = scorecardSheet(compiled.value, actuals, 'en', { form: 'values', rows });
  const specs = sheets.value.map((spec) => (form === 'values' && spec.key === card.key ? card : spec));
  const context = new FakeContext(book);
  if (fails) context.failAt = { sync: 9, code: 'GeneralException' };
  await renderSheets(context.asExcel, specs, run);
}

/** Gives up as soon as contents are written, and remembers whether it was told that it may not. */
function cancelling(): Writing & { readonly refused: () => boolean } {
  const controller = new AbortController();
  const told: (boolean | undefined)[] = [];
  return {
    signal: controller.signal,
    onProgress: (share, mustEnd) => {
      told.push(mustEnd);
      if (share > 0.1) controller.abort();
    },
    refused: () => told[0] === true,
  };
}

const scorecard = (book: FakeBook): FakeSheet => book.find('Scorecard') ?? book.addSheet('Scorecard');
const layoutOf = (plan: Plan) => scorecardLayout(plan, 0);

/** A column of people's own beside the last one, with a remark for each row of the scorecard. */
async function scoredWithRemarks(people: readonly string[]): Promise<FakeBook> {
  const book = new FakeBook();
  await write(book, people);
  const { headingRow, firstRow, columns } = layoutOf(PLAN);
  scorecard(book).cells.set(`${headingRow},${columns}`, 'My remarks');
  people.forEach((person, row) => scorecard(book).cells.set(`${firstRow + row},${columns}`, `on ${person}`));
  scorecard(book).notes.set(`${firstRow + people.length - 1},0`, 'Talk to her');
  return book;
}

/** Formulas show who stands in the rows of the input sheet, in this order. */
function show(book: FakeBook, people: readonly string[]): void {
  const { firstRow } = layoutOf(PLAN);
  for (let row = 0; row < 10; row += 1) book.results.set(`Scorecard!${firstRow + row},0`, people[row] ?? '');
}

/** The remarks from above in the order of the rows. */
const remarksOnly = (book: FakeBook): unknown[] => {
  const { firstRow, columns } = layoutOf(PLAN);
  const { cells } = scorecard(book);
  return Array.from({ length: 6 }, (_, row) => cells.get(`${firstRow + row},${columns}`));
};

/** Whose row has which remark. */
function remarks(book: FakeBook, plan: Plan = PLAN): unknown[][] {
  const { firstRow, columns, headingRow } = layoutOf(plan);
  const { cells } = scorecard(book);
  expect(cells.get(`${headingRow},${columns}`)).toBe('My remarks');
  return Array.from({ length: 6 }, (_, row) => [
    cells.get(`${firstRow + row},0`),
    cells.get(`${firstRow + row},${columns}`),
  ]).filter((line) => line.some((cell) => cell !== undefined));
}

describe('scoring again', () => {
  test('should keep people’s own columns with the rows of those who stay', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy', 'Di']);
    await write(book, ['Ann', 'Cy', 'Di', 'Eve', 'Flo']);
    expect(remarks(book)).toEqual([
      ['Ann', 'on Ann'],
      ['Cy', 'on Cy'],
      ['Di', 'on Di'],
      ['Eve', undefined],
      ['Flo', undefined],
    ]);
  });

  test('should keep a note at the name it was made on', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy', 'Di']);
    await write(book, ['Ann', 'Di', 'Eve']);
    const { firstRow } = layoutOf(PLAN);
    expect([...scorecard(book).notes]).toEqual([[`${firstRow + 1},0`, 'Talk to her']]);
  });

  test('should take own columns and notes along where people come in another order, with new ones among them', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy', 'Di', 'Eve']);
    await write(book, ['Eve', 'Flo', 'Ann', 'Di', 'Bo']);
    expect(remarks(book)).toEqual([
      ['Eve', 'on Eve'],
      ['Flo', undefined],
      ['Ann', 'on Ann'],
      ['Di', 'on Di'],
      ['Bo', 'on Bo'],
    ]);
    expect([...scorecard(book).notes]).toEqual([[`${layoutOf(PLAN).firstRow},0`, 'Talk to her']]);
  });

  test('should know whose rows they were where formulas show who has been sorted there since', async () => {
    const book = new FakeBook();
    const remark = (people: readonly string[]): void =>
      people.forEach((person, row) => {
        const { firstRow, columns } = layoutOf(PLAN);
        scorecard(book).cells.set(`${firstRow + row},${columns}`, `on ${person}`);
      });
    await write(book, ['Ann', 'Bo', 'Cy'], { form: 'builtin' });
    remark(['Ann', 'Bo', 'Cy']);
    show(book, ['Cy', 'Ann', '']);
    await write(book, ['Cy', 'Ann', 'Di'], { form: 'builtin' });
    expect(remarksOnly(book).slice(0, 3)).toEqual(['on Cy', 'on Ann', undefined]);
  });

  test('should put rows back where they were when it fails after they were sorted', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy', 'Di', 'Eve']);
    const before = book.picture();
    const sorted = ['Eve', 'Flo', 'Ann', 'Di', 'Bo'];
    await expect(write(book, sorted, { fails: true })).rejects.toMatchObject({ code: 'GeneralException' });
    expect(book.picture()).toEqual(before);
  });

  test('should take the remarks on people away with all of them', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo']);
    await write(book, ['Cy']);
    expect(remarks(book)).toEqual([['Cy', undefined]]);
  });

  test('should move people’s own columns when indicators come and go', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo']);
    const more = addIndicator(PLAN, 'follow_up_visits');
    if (!more.ok) throw new Error('it is in the catalogue');
    await write(book, ['Ann', 'Bo'], { plan: more.value });
    const both = [
      ['Ann', 'on Ann'],
      ['Bo', 'on Bo'],
    ];
    expect(remarks(book, more.value)).toEqual(both);
    await write(book, ['Ann', 'Bo']);
    expect(remarks(book)).toEqual(both);
  });

  test('should let the input table stand, so that its sort and filters stay, and give it its rows', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy']);
    const table = () => book.find('Actuals')?.tables[0];
    const before = table();
    await write(book, ['Ann', 'Cy', 'Di', 'Eve']);
    expect(table()).toBe(before);
    expect(table()?.area).toMatchObject({ row: 4, rows: 5 });
  });

  test('should leave everything where it was when it fails', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy', 'Di']);
    const before = book.picture();
    await expect(write(book, ['Ann', 'Di', 'Eve'], { fails: true })).rejects.toMatchObject({
      code: 'GeneralException',
    });
    expect(book.picture()).toEqual(before);
  });

  test('should leave the input table standing when it fails, with the rows it had', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy', 'Di']);
    const [before] = book.find('Actuals')?.tables ?? [];
    const area = structuredClone(before?.area);
    await expect(write(book, ['Ann', 'Di', 'Eve', 'Flo', 'Gus'], { fails: true })).rejects.toThrow();
    expect(book.find('Actuals')?.tables).toEqual([before]);
    expect(book.find('Actuals')?.tables[0]).toBe(before);
    expect(before?.area).toEqual(area);
  });

  test('should leave everything where it was when it is cancelled', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo']);
    const [before, [table]] = [book.picture(), book.find('Actuals')?.tables ?? []];
    await expect(write(book, ['Ann', 'Bo', 'Cy'], cancelling())).rejects.toMatchObject({ name: 'AbortError' });
    expect(book.picture()).toEqual(before);
    expect(book.find('Actuals')?.tables[0]).toBe(table);
  });

  test('should end, and say that it must, where rows go with notes that nothing brings back', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo', 'Cy']);
    const run = cancelling();
    await write(book, ['Ann', 'Cy'], run);
    expect(run.refused()).toBe(true);
    expect(remarks(book)).toEqual([
      ['Ann', 'on Ann'],
      ['Cy', 'on Cy'],
    ]);
  });
});
