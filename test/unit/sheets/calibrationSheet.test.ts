import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/plan/schema.ts';
import { calibrationSheet, type DrawnCall } from '../../../src/sheets/calibrationSheet.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import { readCalibration } from '../../../src/sheets/readCalibration.ts';
import { valuesOf } from './specCells.ts';

const call = (name: string, agent: string, counted: boolean): DrawnCall => ({
  ...{ call: name, agent, counted, date: '2026-11-05', seconds: 200, outcome: '=1+1' },
  ...{ verdict: '', remark: '', place: `Calls!A${name}` },
});
const CALLS = [call('101', 'Ann', true), call('102', 'Ann', false), call('103', '陈静', true)];
const ORIGIN = { plan: 'New team', version: 1, source: 'Calls', calls: 30, rate: 0.1, seed: 7 };

const sheetIn = (language: Language) => calibrationSheet(CALLS, { ...ORIGIN, language });

const VERDICT = 6;

/** With something else in the verdict's cell. */
const typed = (row: readonly CellValue[], verdict: CellValue): CellValue[] =>
  row.map((cell, column) => (column === VERDICT ? verdict : cell));

/** The sheet with something typed as verdict of each call. */
const filled = (language: Language, verdicts: readonly CellValue[]): CellValue[][] =>
  valuesOf(sheetIn(language)).map((row, index) => (index < 4 ? row : typed(row, verdicts[index - 4] ?? null)));

const read = (values: CellValue[][]) => readCalibration(values, { sheet: 'Calibration', row: 0, column: 0 });

describe('the sheet of drawn calls', () => {
  it('[S-29] should say plan, rate and seed, and repeat its headings on every page', () => {
    const sheet = sheetIn('en');
    expect(valuesOf(sheet)[1]?.[0]).toBe('Plan New team · version 1 · 3 of 30 calls of Calls · rate 10% · seed 7');
    expect(valuesOf(sheet)[3]).toContain('Verdict');
    expect(sheet.print).toMatchObject({ titleRows: 4, fitToWidth: true });
  });

  it('[S-42] should lock everything but verdict and remark, and offer the two verdicts', () => {
    const sheet = sheetIn('zh-CN');
    expect(sheet.protection?.unlocked).toEqual([
      { row: 4, column: 6, rows: 3, columns: 1 },
      { row: 4, column: 7, rows: 3, columns: 1 },
    ]);
    expect(sheet.validations?.[0]?.rule).toEqual({ kind: 'list', source: '有效,无效' });
  });

  it('[S-42] should hold no formula, whatever the log says', () => {
    expect(valuesOf(sheetIn('en'))[4]?.[4]).toBe('=1+1');
  });

  it('[S-29] should read verdicts in either language, and leave blank ones open', () => {
    const reading = read(filled('zh-CN', ['effective', '无效', null]));
    expect(reading).toMatchObject({
      ok: true,
      value: { findings: [], rows: [{ call: '101', verdict: true }, { verdict: false }, { verdict: null }] },
    });
  });

  it('should read rows in any order and columns wherever they were moved', () => {
    const values = filled('en', ['not effective', 'effective', null]);
    const moved = [...values.slice(0, 4), ...values.slice(4).reverse()].map((row) => [
      ...row.slice(5),
      ...row.slice(0, 5),
    ]);
    const reading = read(moved);
    if (!reading.ok) throw new Error('not read');
    expect(reading.value.rows.map(({ call, verdict }) => [call, verdict])).toEqual([
      ['103', null],
      ['102', true],
      ['101', false],
    ]);
  });

  it('should name the cell of what is no verdict', () => {
    expect(read(filled('en', ['maybe']))).toMatchObject({
      value: {
        rows: [{ verdict: null }, {}, {}],
        findings: [
          {
            code: 'calibration.verdictUnreadable',
            where: { kind: 'address', sheet: 'Calibration', address: 'G5' },
            args: { found: 'maybe' },
          },
        ],
      },
    });
  });

  it('should refuse a sheet whose headings are gone', () => {
    const values = filled('en', []).map((row, index) => (index === 3 ? typed(row, 'Opinion') : row));
    expect(read(values)).toMatchObject({ ok: false, findings: [{ code: 'calibration.notSheet' }] });
  });
});
