import { describe, expect, test } from 'vitest';
import { renameReferences } from '../../../src/sheets/renameReferences.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
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
    const renamed = renameReferences(spec('s', 'S', `='Plan'!$A$1*'Actuals'!B2&"'Plan'"`), names);
    expect(renamed.blocks[0]?.cells[0]?.[0]).toEqual({ formula: `='Ann''s plan'!$A$1*'Actuals (2)'!B2&"'Plan'"` });
  });
});
