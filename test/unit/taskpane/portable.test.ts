import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import { renameReferences } from '../../../src/sheets/renameReferences.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { atOnce } from '../../../src/pieces.ts';
import { canMakeLive, makeLive } from '../../../taskpane/commands/makeLive.ts';
import { makePortable } from '../../../taskpane/commands/makePortable.ts';
import { inParts } from '../../../taskpane/state/portableRecords.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { withDays } from '../scoring/planFixture.ts';

const score = (row: number) => `=TELEKPI.KPI_SCORE(A${row},$F$1,"higher")`;
const SUMMARY = '=TELEKPI.CALL_SUMMARY(A1:A9,B1:B9)';

/** A column of scores, and a table that spills. */
function analystBook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook().addSheet('Team', [['Dials'], [80], [90]]);
  return workbook
    .addFormula('Team', 'B2', score(2), [[80]])
    .addFormula('Team', 'B3', score(3), [[90]])
    .addFormula('Team', 'D1', SUMMARY, [
      ['Agent', 'Dials'],
      ['=Ann', null],
    ]);
}

const AREA = { row: 0, column: 0, rows: 3, columns: 5 };
const contents = async (workbook: MemoryWorkbook, sheet = 'Team', area = AREA) =>
  (await workbook.readContents([{ sheet, area }]))[0];

describe('making a workbook portable', () => {
  it('[S-41] should put built-in formulas or values in the place of calls, and count both', async () => {
    const workbook = analystBook();
    expect(await makePortable(workbook)).toEqual({
      kind: 'done',
      formulas: 2,
      values: 1,
      kept: [{ kind: 'address', sheet: 'Team', address: 'D1:E2' }],
    });
    expect(JSON.stringify(await contents(workbook))).not.toContain('TELEKPI');
    expect(workbook.contentAt('Team', 'B3')).toMatch(/^=/);
    expect(workbook.contentAt('Team', 'D2')).toBe('=Ann');
    expect(await workbook.readFormulaCells()).toEqual([]);
  });

  it('[S-41] should have nothing to do where no formula calls the add-in', async () => {
    const workbook = new MemoryWorkbook().addSheet('Team', [[1]]).addFormula('Team', 'B1', '=SUM(A1)', [[1]]);
    expect(await makePortable(workbook)).toEqual({ kind: 'nothing' });
    expect(await makeLive(workbook)).toEqual({ kind: 'nothing' });
  });

  it('[S-41] should change nothing while a cell has no figures, or a name calls the add-in, and say which', async () => {
    const workbook = analystBook().addFormula('Team', 'C9', '=TELEKPI.NORTH_STAR(A1)', [['#BUSY!']]);
    workbook.names.push({ name: 'Light', formula: '=TELEKPI.KPI_LIGHT(1)' });
    const before = await contents(workbook);
    expect(await makePortable(workbook)).toMatchObject({
      kind: 'refused',
      findings: [
        { code: 'portable.notCalculated', where: { kind: 'address', sheet: 'Team', address: 'C9' } },
        { code: 'portable.name', args: { name: 'Light' } },
      ],
    });
    expect(await contents(workbook)).toEqual(before);
    expect(await canMakeLive(workbook)).toBe(false);
  });

  it('[S-41] should forget what it did not write', async () => {
    const workbook = analystBook();
    workbook.refuseNext('editCells', new Error('full'));
    await expect(makePortable(workbook)).rejects.toThrow('full');
    workbook.type('Team', 'B2', 80);
    expect(await canMakeLive(workbook)).toBe(false);
  });

  it('[S-41] should tell the light as the function does, in Excel’s language', async () => {
    const workbook = analystBook().addFormula('Team', 'C2', '=TELEKPI.KPI_LIGHT(B2)', [['● 绿']]);
    workbook.displayLanguage = 'zh-CN';
    await makePortable(workbook);
    expect(workbook.contentAt('Team', 'C2')).toContain('"● 绿"');
  });
});

describe('the way back', () => {
  it('[S-41] should give every formula back as it was', async () => {
    const workbook = analystBook();
    const before = await contents(workbook);
    await makePortable(workbook);
    expect(await makeLive(workbook)).toEqual({ kind: 'done', formulas: 3, left: [] });
    const blanked = before?.map((line, row) =>
      line.map((cell, column) => (column > 2 && row + column > 3 ? null : cell)),
    );
    expect(await contents(workbook)).toEqual(blanked);
    expect(await canMakeLive(workbook)).toBe(false);
  });

  it('[S-41] should leave what people have changed since, and say where', async () => {
    const workbook = analystBook();
    await makePortable(workbook);
    workbook.type('Team', 'D1', 'Who');
    const left = [
      {
        code: 'portable.changedSince',
        where: { kind: 'address', sheet: 'Team', address: 'D1:E2' },
        args: { formula: SUMMARY },
      },
    ];
    expect(await makeLive(workbook)).toEqual({ kind: 'done', formulas: 2, left });
    expect(workbook.contentAt('Team', 'D1')).toBe('Who');
    workbook.type('Team', 'D1', 'Agent');
    expect(await makeLive(workbook)).toEqual({ kind: 'done', formulas: 1, left: [] });
  });

  it('[S-41] should say which sheet is gone, once', async () => {
    const workbook = analystBook();
    await makePortable(workbook);
    workbook.renameSheet('Team', 'North');
    expect(await makeLive(workbook)).toMatchObject({
      formulas: 0,
      left: [{ code: 'portable.sheetGone' }, { code: 'portable.sheetGone' }],
    });
    expect(await makeLive(workbook)).toEqual({ kind: 'nothing' });
  });

  it('[S-41] should not mind what somebody has undone already', async () => {
    const workbook = analystBook();
    await makePortable(workbook);
    workbook.addFormula('Team', 'B2', score(2), [[80]]).addFormula('Team', 'B3', score(3), [[90]]);
    expect(await makeLive(workbook)).toEqual({ kind: 'done', formulas: 1, left: [] });
  });

  it('[S-41] should go both ways again for what was added in between', async () => {
    const workbook = analystBook();
    await makePortable(workbook);
    workbook.addFormula('Team', 'C3', '=TELEKPI.KPI_LIGHT(B3)', [['● Green']]);
    expect(await makePortable(workbook)).toMatchObject({ formulas: 1, values: 0 });
    expect(await makeLive(workbook)).toMatchObject({ formulas: 4, left: [] });
  });
});

const scored = (language: Language): Actuals => {
  const { indicators } = planFromTemplate('balanced_case', language);
  const people = ['Ann', 'Bob', 'Cai'];
  return {
    people,
    indicators: indicators.map(({ id }) => id),
    rows: people.map((_, row) => indicators.map(() => ({ kind: 'value', value: row + 1 }))),
  };
};

async function scoredBook(
  language: Language,
  input?: string,
  figures: Actuals = scored(language),
): Promise<MemoryWorkbook> {
  const sheets = workbookSheets(planFromTemplate('balanced_case', language), figures, language);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.findings));
  const workbook = new MemoryWorkbook();
  const names = new Map(sheets.value.map(({ key, name }) => [name, key === 'actuals' ? (input ?? name) : name]));
  const renamed = sheets.value.map((spec) => ({
    ...atOnce(renameReferences(spec, names)),
    name: names.get(spec.name) ?? '',
  }));
  await workbook.writeSheets(renamed);
  return workbook;
}

describe.each(LANGUAGES)('a scorecard in %s', (language) => {
  it.each([
    ['without days', (figures: Actuals) => figures],
    ['with days', (figures: Actuals) => withDays(figures, [[11, 22]])],
  ])('[S-41] should get formulas of the add-in on request, and the very built-in ones back, %s', async (_, dated) => {
    const workbook = await scoredBook(language, undefined, dated(scored(language)));
    const { sheet, area } = (await workbook.readSheet('scorecard')) ?? { sheet: '', area: AREA };
    const before = await contents(workbook, sheet, area);
    expect(await canMakeLive(workbook)).toBe(true);
    const live = await makeLive(workbook);
    expect(live).toMatchObject({ kind: 'done', left: [] });
    expect((await workbook.readFormulaCells()).length).toBe(live.kind === 'done' ? live.formulas : 0);
    expect((await workbook.readFormulaCells()).filter(({ formula }) => formula.includes('KPI_SCORE'))).toHaveLength(15);
    expect(await makePortable(workbook)).toMatchObject({ kind: 'done', values: 0 });
    expect(await contents(workbook, sheet, area)).toEqual(before);
    expect(await makeLive(workbook)).toEqual(live);
  });

  it('[S-41] should find its input under the name that people gave it', async () => {
    const workbook = await scoredBook(language, 'North (1)');
    await makeLive(workbook);
    const live = await workbook.readFormulaCells();
    expect(live.filter(({ formula }) => formula.includes("KPI_SCORE('North (1)'!")).length).toBeGreaterThan(5);
  });
});

it('[S-41] should keep what it remembers in settings that are not too long', () => {
  const record = {
    sheet: 'Team',
    address: 'A1',
    live: 'x'.repeat(900),
    spills: false,
    by: 'values',
    mark: '',
  } as const;
  const parts = inParts(Array.from({ length: 100 }, () => record));
  expect(parts.flat()).toHaveLength(100);
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(30_100);
});
