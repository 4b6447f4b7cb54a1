import { describe, expect, test } from 'vitest';
import { addIndicator } from '../../../src/plan/edit.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { scorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { renderSheets } from '../../../taskpane/excel/renderSheets.ts';
import { FakeBook, type FakeSheet } from './fakeBook.ts';
import { FakeContext } from './fakeContext.ts';

const PLAN = planFromTemplate('new_team', 'en');

async function write(book: FakeBook, people: readonly string[], plan: Plan = PLAN, fails = false): Promise<void> {
  const actuals = {
    people,
    indicators: plan.indicators.map(({ id }) => id),
    rows: people.map(() => plan.indicators.map(() => ({ kind: 'value' as const, value: 0.5 }))),
  };
  const specs = workbookSheets(plan, actuals, 'en', { form: 'values' });
  if (!specs.ok) throw new Error(JSON.stringify(specs.findings));
  const context = new FakeContext(book);
  if (fails) context.failAt = { sync: 9, code: 'GeneralException' };
  await renderSheets(context.asExcel, specs.value);
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

  test('should take the remarks on people away with all of them', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo']);
    await write(book, ['Cy']);
    expect(remarks(book)).toEqual([['Cy', undefined]]);
  });

  test('should move people’s own columns when indicators come and go', async () => {
    const book = await scoredWithRemarks(['Ann', 'Bo']);
    const more = addIndicator(PLAN, 'follow_up_visits');
    if (!more.ok) throw new Error('it is in the catalogue');
    await write(book, ['Ann', 'Bo'], more.value);
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
    await expect(write(book, ['Ann', 'Di', 'Eve'], PLAN, true)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(book.picture()).toEqual(before);
  });
});
