import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { WorkbookContent } from '../../host/grid/grid.ts';
import { atOnce } from '../../src/pieces.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import { actualsLayout } from '../../src/sheets/actualsLayout.ts';
import { ACTUALS_TABLE } from '../../src/sheets/actualsSheet.ts';
import { areaAddress, cellAddress } from '../../src/sheets/address.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { rowValues } from '../../src/sheets/scorecardValues.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { makeNote, notes } from '../helpers/cellNotes.ts';
import { cancelFrom, createPlan, openFile, openHost, restartedBy } from '../helpers/hostPage.ts';

/*
 * A team that is scored twice, with what people keep beside the scorecard and do to the input table meanwhile: own columns,
 * a note, a sort and a filter, a figure that changes, somebody who leaves and somebody who joins.
 */
const PLAN = planFromTemplate('balanced_case', 'en');
const IDS = PLAN.indicators.map(({ id }) => id);
const CARD = scorecardLayout(PLAN, 0);
const INPUT = actualsLayout(PLAN, null);
const [SALES, PASS] = [IDS.indexOf('sales_amount'), IDS.indexOf('training_pass_rate')];

interface Person {
  readonly name: string;
  readonly figures: readonly number[];
}

/** Every figure at so many parts of its target, but for how many passed the training. */
const person = (name: string, share: number, passed: number): Person => ({
  name,
  figures: PLAN.indicators.map(({ id, unit, target }) => {
    if (id === 'training_pass_rate' || target === null) return passed;
    return unit === 'ratio' ? Math.min(1, Math.round(target * share * 100) / 100) : Math.round(target * share);
  }),
});
const TEAM = [
  person('Ann', 0.7, 0.8),
  person('Bo', 1.1, 0.95),
  person('Cy', 0.9, 0.8),
  person('Di', 1, 0.95),
  person('Eve', 0.8, 0.8),
  person('Flo', 1.2, 0.8),
];
const SORTED = ['Flo', 'Bo', 'Di', 'Cy', 'Eve', 'Ann'];
const GUS = person('Gus', 0.95, 0.95);
const MORE = 400_000;
/** Cy has left, and Eve has sold more. */
const LATER = [
  ...SORTED.filter((name) => name !== 'Cy').map((name) => TEAM.find((each) => each.name === name) ?? GUS),
  GUS,
].map((each) =>
  each.name === 'Eve' ? { ...each, figures: each.figures.map((figure, at) => (at === SALES ? MORE : figure)) } : each,
);

let folder: string;
let browser: Browser;
let page: Page;
let pane: Frame;
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telekpi-rescore-'));
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors });
  pane = await restartedBy(page, () => page.getByTestId('new-workbook').click());
  await createPlan(pane, /worked case/);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('scoring again', () => {
  it('[S-14] should begin with a team scored by built-in formulas', async () => {
    await write('Actuals', { row: INPUT.table.row + 1, column: INPUT.agentColumn }, TEAM.map(inputRow));
    await score(TEAM.length);
    expect(await totals()).toEqual(byEngine(TEAM));
    await keepBeside(TEAM);
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem('Scorecard').activate();
        await workbook.context.sync();
      }),
    );
    await makeNote(page, cellAddress(CARD.firstRow + 3, CARD.agent), 'Talk to Di');
  });

  it('should be given an input table sorted and filtered, with people who left and joined', async () => {
    await sortInput(false);
    await filterInput();
    expect(await names('Actuals')).toEqual(SORTED);
    expect(await hiddenPeople()).toEqual(['Bo', 'Di']);
    before = await identities();
    await changeInput();
  });

  it('should give everyone the totals of the figures as they are now, on the same sheet', async () => {
    await score(LATER.length);
    expect(await totals()).toEqual(byEngine(LATER));
    expect(await identities()).toEqual(before);
  });

  it('should keep own columns, their formulas and notes beside the people they belong to', async () => {
    expect(await beside(LATER.length)).toEqual(
      LATER.map(({ name }, row) =>
        name === 'Gus' ? [name, '', ''] : [name, `on ${name}`, 2 * Number(byEngine(LATER)[row])],
      ),
    );
    expect(await notes(page)).toEqual([
      {
        sheet: 'Scorecard',
        row: CARD.firstRow + LATER.findIndex(({ name }) => name === 'Di'),
        column: 0,
        note: 'Talk to Di',
      },
    ]);
  });

  it('should keep the input table with its sort and its filter', async () => {
    expect(await names('Actuals')).toEqual(LATER.map(({ name }) => name));
    expect(await filterTexts()).toEqual(['80.0%']);
    expect(await hiddenPeople()).toEqual(['Bo', 'Di']);
  });

  it('should leave all of it as it was when it is cancelled while it writes, with rows to move', async () => {
    await sortInput(true);
    await write('Actuals', { row: INPUT.table.row + 1 + LATER.length, column: INPUT.agentColumn }, [
      inputRow(person('Hal', 1, 0.8)),
    ]);
    const [kept, standing] = [await sheetsNow(), [await beside(LATER.length), await notes(page), await filterTexts()]];
    await cancelFrom(pane, 0.5);
    await pane.getByRole('button', { name: 'Score team' }).click();
    await pane.getByText('Cancelled. The workbook is as it was before.').waitFor();
    expect([await beside(LATER.length), await notes(page), await filterTexts()]).toEqual(standing);
    expect(await hiddenPeople()).toEqual(['Bo', 'Di']);
    expect(await sheetsNow()).toEqual(kept);
    expect(await identities()).toEqual(before);
  });

  it('should be found again in the file that is saved', async () => {
    const standing = [await beside(LATER.length), await notes(page)];
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-file').click()]);
    const path = join(folder, 'again.xlsx');
    await download.saveAs(path);
    pane = await openFile(page, path);
    expect([await beside(LATER.length), await notes(page)]).toEqual(standing);
    expect(errors).toEqual([]);
  });
});

let before: Awaited<ReturnType<typeof identities>>;

const inputRow = ({ name, figures }: Person): readonly (string | number)[] => [name, ...figures];

/** What the engine makes of these figures: the totals, in the order of the people. */
function byEngine(people: readonly Person[]): readonly unknown[] {
  const compiled = compilePlan(PLAN);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const actuals: Actuals = {
    people: people.map(({ name }) => name),
    indicators: IDS,
    rows: people.map(({ figures }) => figures.map((value) => ({ kind: 'value', value }))),
  };
  return atOnce(rowValues(compiled.value, actuals, 'en')).map((row) => rounded(row[CARD.total]));
}

/** Formulas add up in another order. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

async function score(people: number): Promise<void> {
  await pane.getByRole('tab', { name: 'Score' }).click();
  await pane.getByRole('button', { name: 'Score team' }).click();
  await pane.getByRole('progressbar').waitFor({ state: 'hidden' });
  await pane.getByText(`${people} people have a total`).first().waitFor();
}

type Cells = readonly (readonly (string | number)[])[];

/** From that cell on, as typing and filling down do. */
const write = (sheet: string, at: { row: number; column: number }, cells: Cells): Promise<void> =>
  pane.evaluate(
    ([name, address, formulas]) =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(name).getRange(address).formulas = formulas;
        await workbook.context.sync();
      }),
    [
      sheet,
      areaAddress({ ...at, rows: cells.length, columns: cells[0]?.length ?? 0 }),
      cells.map((row) => [...row]),
    ] as const,
  );

const read = (
  sheet: string,
  at: { row: number; column: number },
  rows: number,
  columns: number,
): Promise<unknown[][]> =>
  pane.evaluate(
    ([name, address]) =>
      Excel.run(async ({ workbook }) => {
        const range = workbook.worksheets.getItem(name).getRange(address).load('values');
        await workbook.context.sync();
        return range.values as unknown[][];
      }),
    [sheet, areaAddress({ ...at, rows, columns })] as const,
  );

/** Of the people on a sheet, down to the first cell without one. */
async function names(sheet: 'Actuals' | 'Scorecard'): Promise<unknown[]> {
  const at =
    sheet === 'Actuals'
      ? { row: INPUT.table.row + 1, column: INPUT.agentColumn }
      : { row: CARD.firstRow, column: CARD.agent };
  const column = (await read(sheet, at, 20, 1)).flat();
  return column.slice(0, column.indexOf(''));
}

async function totals(): Promise<readonly unknown[]> {
  const people = (await names('Scorecard')).length;
  return (await read('Scorecard', { row: CARD.firstRow, column: CARD.total }, people, 1)).flat().map(rounded);
}

/** Words and twice the total, in columns of one's own. */
function keepBeside(people: readonly Person[]): Promise<void> {
  return write('Scorecard', { row: CARD.headingRow, column: CARD.columns }, [
    ['My remarks', 'Twice'],
    ['', ''],
    ...people.map(({ name }, row) => [`on ${name}`, `=${cellAddress(CARD.firstRow + row, CARD.total)}*2`]),
  ]);
}

/** Who has which words and which number beside the scorecard. */
async function beside(people: number): Promise<readonly unknown[][]> {
  const rows = await read('Scorecard', { row: CARD.firstRow, column: 0 }, people, CARD.columns + 2);
  return rows.map((row) => [row[CARD.agent], row[CARD.columns], rounded(row[CARD.columns + 1])]);
}

/** Only those who did no better in the training than the one in the first row. */
const filterInput = (): Promise<void> =>
  pane.evaluate(
    ([table, pass]) =>
      Excel.run(async ({ workbook }) => {
        const input = workbook.tables.getItem(table);
        const column = input.columns.getItemAt(pass);
        const best = column.getDataBodyRange().getCell(0, 0).load('text');
        await workbook.context.sync();
        column.filter.applyValuesFilter([best.text[0]?.[0] ?? '']);
        await workbook.context.sync();
      }),
    [ACTUALS_TABLE, 2 + PASS] as const,
  );

const sortInput = (ascending: boolean): Promise<void> =>
  pane.evaluate(
    ([table, key, isAscending]) =>
      Excel.run(async ({ workbook }) => {
        workbook.tables.getItem(table).sort.apply([{ key, ascending: isAscending }]);
        await workbook.context.sync();
      }),
    [ACTUALS_TABLE, 2 + SALES, ascending] as const,
  );

async function changeInput(): Promise<void> {
  const rowOf = (name: string): number => INPUT.table.row + 1 + SORTED.indexOf(name);
  await write('Actuals', { row: rowOf('Eve'), column: 2 + SALES }, [[MORE]]);
  await pane.evaluate(
    (row) =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem('Actuals').getRange(`${row}:${row}`).delete('Up');
        await workbook.context.sync();
      }),
    rowOf('Cy') + 1,
  );
  await write('Actuals', { row: INPUT.table.row + TEAM.length, column: INPUT.agentColumn }, [inputRow(GUS)]);
}

/** Whose rows the filter hides. */
async function hiddenPeople(): Promise<unknown[]> {
  const people = await names('Actuals');
  const first = INPUT.table.row + 1;
  const hidden = await pane.evaluate(
    ([from, rows]) =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Actuals');
        const ranges = Array.from({ length: rows }, (_, row) => sheet.getCell(from + row, 0).load('rowHidden'));
        await workbook.context.sync();
        return ranges.map(({ rowHidden }) => rowHidden);
      }),
    [first, people.length] as const,
  );
  return people.filter((_, row) => hidden[row]);
}

const filterTexts = (): Promise<unknown> =>
  pane.evaluate(
    ([table, pass]) =>
      Excel.run(async ({ workbook }) => {
        const { filter } = workbook.tables.getItem(table).columns.getItemAt(pass);
        filter.load('criteria');
        await workbook.context.sync();
        return filter.criteria.values;
      }),
    [ACTUALS_TABLE, 2 + PASS] as const,
  );

/** Of the scorecard's sheet and the input table, which formulas and filters of people's own hold on to. */
const identities = () =>
  pane.evaluate(
    (table) =>
      Excel.run(async ({ workbook }) => {
        const card = workbook.worksheets.getItem('Scorecard').load('id');
        const input = workbook.tables.getItem(table).load('id');
        await workbook.context.sync();
        return [card.id, input.id] as const;
      }),
    ACTUALS_TABLE,
  );

type Looked = typeof globalThis & { hostWorkbook: { snapshot(): WorkbookContent; calculated(): Promise<void> } };

/** Contents and tables of every sheet. */
const sheetsNow = (): Promise<unknown> =>
  page.evaluate(async () => {
    const { hostWorkbook } = globalThis as Looked;
    await hostWorkbook.calculated();
    return hostWorkbook.snapshot().sheets.map(({ info, cells, tables }) => ({ info, cells, tables }));
  });
