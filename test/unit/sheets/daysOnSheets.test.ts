import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';
import { DAY_FIGURES } from '../../../src/scoring/attendance.ts';
import { compilePlan } from '../../../src/scoring/scorecard.ts';
import { actualsLayout, dayPlace } from '../../../src/sheets/actualsLayout.ts';
import { actualsSheet } from '../../../src/sheets/actualsSheet.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { readActuals } from '../../../src/sheets/readActuals.ts';
import { scorecardSheet } from '../../../src/sheets/scorecardSheet.ts';
import { workbookSheets } from '../../../src/sheets/workbookSheets.ts';
import { withDays } from '../scoring/planFixture.ts';
import { matrixOf, valuesOf } from './specCells.ts';

const FAULTY: Measurement = {
  kind: 'faulty',
  finding: { code: 'actual.notNumber', where: { kind: 'address', sheet: '', address: 'H8' }, args: { found: 'most' } },
};

const planIn = (language: Plan['language']): Plan => ({ ...planFromTemplate('new_team', language), period: '2026-11' });

/** Calls of four people, and a figure that the plan does not score. */
function calls(plan: Plan): Actuals {
  const figures = [40, 41, 42, 43].map((calls): Measurement[] => [
    { kind: 'value', value: calls },
    ...plan.indicators.slice(1).map((): Measurement => ({ kind: 'missing' })),
    { kind: 'value', value: 300 },
  ]);
  return {
    people: ['Ann', 'Bo', '陈静', 'Di'],
    indicators: [...plan.indicators.map(({ id }) => id), 'talk_time'],
    rows: figures,
  };
}

/** In full, half known, in halves of a day, and unknown. */
const team = (plan: Plan): Actuals =>
  withDays(calls(plan), [
    [22, 22],
    [11, null],
    [7.5, 22],
    [null, null],
  ]);

describe.each(LANGUAGES)('days on the input sheet in %s', (language) => {
  const plan = planIn(language);
  const headings = { en: ['Days worked', 'Working days'], 'zh-CN': ['出勤天数', '应出勤天数'] }[language];

  test('[S-22] should stand in its table behind the plan’s indicators', () => {
    const spec = actualsSheet(plan, team(plan), language);
    const { row, columns } = spec.tables?.[0]?.area ?? { row: 0, columns: 0 };
    const first = plan.indicators.length + 2;
    expect(columns).toBe(first + 2);
    const cells = valuesOf(spec).map((line) => line.slice(first, columns));
    expect(cells.slice(row)).toEqual([headings, [22, 22], [11, null], [7.5, 22], [null, null]]);
    expect(valuesOf(spec)[row + 1]?.[columns + 1]).toBe(300);
  });

  test('[S-22] should read back as they were written, half of a pair and words too', () => {
    const actuals = team(plan);
    const faulty = {
      ...actuals,
      rows: actuals.rows.map((row, at) => (at === 2 ? [...row.slice(0, -2), FAULTY, ...row.slice(-1)] : row)),
    };
    for (const given of [actuals, faulty]) {
      const read = readActuals(valuesOf(actualsSheet(plan, given, language)), plan);
      if (!read.ok) throw new Error(JSON.stringify(read.findings));
      const days = (of: Actuals) => of.rows.map((row) => DAY_FIGURES.map((id) => row[of.indicators.indexOf(id)]));
      expect(days(read.value.actuals)).toEqual(days(given));
      expect(read.value.ignored).toEqual([]);
    }
  });

  test('[S-22] should leave the sheets as they are where nobody’s days are known', () => {
    const layout = actualsLayout(plan, calls(plan));
    expect(layout.table.columns).toBe(plan.indicators.length + 2);
    expect(dayPlace(layout, 0, 'daysWorked')).toBeNull();
    const sheets = workbookSheets(plan, calls(plan), language);
    expect(JSON.stringify(sheets)).not.toMatch(/COUNT\(|Days worked|出勤天数/);
  });

  test('[S-42] should be open to typing in a locked workbook, numbers from 0 on', () => {
    const sheets = workbookSheets(plan, team(plan), language, { lock: 'live' });
    const spec = sheets.ok ? sheets.value.find(({ key }) => key === 'actuals') : undefined;
    if (spec === undefined) throw new Error('there is an input sheet');
    const layout = actualsLayout(plan, team(plan));
    expect(spec.protection?.unlocked).toEqual([{ ...layout.table, row: 5, rows: 4 }]);
    const place = dayPlace(layout, 0, 'workingDays') ?? { row: 0, column: 0 };
    const cell = cellAddress(place.row, place.column);
    expect(spec.validations?.find(({ area }) => area.column === place.column)).toMatchObject({
      area: { row: 5, rows: 4, columns: 1 },
      rule: { kind: 'custom', formula: `=IF(ISNUMBER(${cell}),${cell}>=0,ISBLANK(${cell}))` },
      prompt: { title: headings[1], message: expect.stringMatching(new RegExp(headings[0] ?? '', 'i')) },
    });
    const style = spec.blocks.find(({ row }) => row === 5)?.cells[0]?.at(-1);
    expect(style).toMatchObject({ style: { fill: '#fffdf0' } });
  });

  test('[S-22] should scale by their cells the targets of sums alone, by either form', () => {
    const compiled = compilePlan(plan);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    const [worked, working] = DAY_FIGURES.map((id) => {
      const place = dayPlace(actualsLayout(plan, team(plan)), 0, id);
      return place === null ? '' : cellAddress(place.row, place.column);
    });
    for (const form of ['builtin', 'telekpi'] as const) {
      const row = matrixOf(scorecardSheet(compiled.value, team(plan), language, form))[6] ?? [];
      const scaled = plan.indicators.map((_, index) => JSON.stringify(row[index + 1]).includes(`${worked}/`));
      expect(scaled).toEqual(compiled.value.indicators.map(({ additive }) => additive));
      expect(
        row.slice(1, plan.indicators.length + 1).every((cell) => JSON.stringify(cell).includes(`${working}`)),
      ).toBe(true);
    }
  });
});

describe('days in a table of figures', () => {
  const plan = planIn('en');
  const read = (...values: (string | number | null)[][]) =>
    readActuals(values, plan, { sheet: 'Data', row: 4, column: 1 });

  test.each([
    ['Days worked', 'Working days'],
    ['出勤天数', '应出勤天数'],
    ['实际出勤（天）', '应出勤'],
    ['days present', 'Scheduled days (d)'],
  ])('[S-22] should be known as %s and %s, and be no columns of nobody’s', (worked, working) => {
    const outcome = read(['Agent', worked, 'csat', working], ['Ann', 20, 0.9, 22]);
    expect(outcome.ok && outcome.value).toMatchObject({
      actuals: { indicators: ['daysWorked', 'csat', 'workingDays'] },
      ignored: [],
    });
  });

  test('[S-18] should be blank where they are, and say by cell where they are words, the mark too', () => {
    const outcome = read(['Agent', 'csat', 'Days worked', 'Working days'], ['Ann', 0.9, null, 'n/a']);
    const where = { kind: 'address', sheet: 'Data', address: 'E6' };
    expect(outcome.ok && outcome.value.actuals.rows[0]?.slice(1)).toEqual([
      { kind: 'missing' },
      { kind: 'faulty', finding: { code: 'actual.notNumber', where, args: { found: 'n/a' } } },
    ]);
  });

  test('should not make a table of figures by themselves', () => {
    expect(read(['Agent', 'Days worked', 'Working days'], ['Ann', 20, 22])).toMatchObject({
      ok: false,
      findings: [{ code: 'sheet.notActuals', args: { column: 'indicators' } }],
    });
  });

  test('[S-22] should give way to an indicator of the plan that is called the same', () => {
    const [first] = plan.indicators;
    if (first === undefined) throw new Error('the plan has indicators');
    const own = { ...first, id: 'presence', name: 'Days worked' };
    const outcome = readActuals(
      [
        ['Agent', 'Days worked'],
        ['Ann', 20],
      ],
      { ...plan, indicators: [own] },
    );
    expect(outcome.ok && outcome.value.actuals.indicators).toEqual(['presence']);
  });
});
