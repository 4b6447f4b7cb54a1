import { describe, expect, test } from 'vitest';
import { renameReferences } from '../../../src/sheets/renameReferences.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { atOnce } from '../../../src/pieces.ts';
import { adoptSheets } from '../../../taskpane/excel/adoptSheets.ts';
import { chooseTargets, nameChanges, sheetOfKey } from '../../../taskpane/excel/survey.ts';

const spec = (key: string, name: string, formula = '=1'): SheetSpec => ({
  key,
  name,
  blocks: [{ row: 0, column: 0, cells: [[{ formula }]] }],
});
const KNOWN = { plan: { id: 'p1', name: 'Plan', given: 'Plan' } };

describe('finding our sheets again', () => {
  test('should find a renamed one by its id, and by its name once ids have changed', () => {
    expect(sheetOfKey('plan', [{ id: 'p1', name: 'My plan' }], KNOWN)?.name).toBe('My plan');
    expect(sheetOfKey('plan', [{ id: 'new', name: 'plan' }], KNOWN)?.id).toBe('new');
    expect(sheetOfKey('plan', [{ id: 'new', name: 'Else' }], KNOWN)).toBeNull();
  });

  test('should keep the name people gave, and remember the one we gave', () => {
    const [target] = chooseTargets([spec('plan', 'Plan')], [{ id: 'p1', name: 'My plan' }], KNOWN);
    expect(target).toMatchObject({ name: 'My plan', given: 'Plan', replaces: { id: 'p1' } });
  });

  test('should follow the language where people left our name', () => {
    const [target] = chooseTargets([spec('plan', '考核方案')], [{ id: 'p1', name: 'Plan' }], KNOWN);
    expect(target).toMatchObject({ name: '考核方案', replaces: { id: 'p1' } });
  });

  test('should leave a sheet of theirs its name', () => {
    const [target] = chooseTargets([spec('actuals', 'Actuals')], [{ id: 'x', name: 'ACTUALS' }], {});
    expect(target).toMatchObject({ name: 'Actuals (2)', replaces: null });
  });

  test('should turn references round to the names that sheets really have', () => {
    const sheets = [
      { id: 'p1', name: "Ann's plan" },
      { id: 'x', name: 'Actuals' },
    ];
    const targets = chooseTargets([spec('scorecard', 'Scorecard'), spec('actuals', 'Actuals')], sheets, KNOWN);
    const names = nameChanges(targets, sheets, KNOWN);
    const renamed = atOnce(renameReferences(spec('s', 'S', `='Plan'!$A$1*'Actuals'!B2&"'Plan'"`), names));
    expect(renamed.blocks[0]?.cells[0]?.[0]).toEqual({ formula: `='Ann''s plan'!$A$1*'Actuals (2)'!B2&"'Plan'"` });
  });
});

describe('a workbook that remembers no sheets of ours', () => {
  const entries = (...names: string[]) => names.map((name, index) => ({ id: `s${index}`, name }));
  const TABLES = ['TeleKPI_Plan', 'TeleKPI_Actuals', 'TeleKPI_Grades'];

  test.each([
    ['en', ['Read me', 'Plan', 'Actuals', 'Scorecard', 'Dashboard', 'Lists']],
    ['zh-CN', ['使用说明', '考核方案', '实际数据', '计分卡', '绩效看板', '选项列表']],
  ])('should be taken for a ready-made one in %s by its tables and names', (_, names) => {
    const known = adoptSheets(entries('Mine', ...names), TABLES);
    expect(Object.values(known).map(({ name }) => name)).toEqual(names);
    expect(known['plan']).toEqual({ id: 's2', name: names[1], given: names[1] });
  });

  test('should keep sheets that only have such names', () => {
    expect(adoptSheets(entries('Plan', 'Actuals'), ['Table1'])).toEqual({});
    expect(adoptSheets(entries('Plan', 'Numbers'), TABLES)).toEqual({});
  });
});
