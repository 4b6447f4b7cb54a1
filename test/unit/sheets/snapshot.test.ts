import { describe, expect, test } from 'vitest';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { snapshotSheet } from '../../../src/sheets/snapshotSheet.ts';
import { actualsOf, compiledOf, planOf, TWO_INDICATORS } from '../scoring/planFixture.ts';
import { matrixOf, valuesOf } from './specCells.ts';

describe('the scorecard of a day', () => {
  const plan = planOf(TWO_INDICATORS);
  const [compiled, actuals] = [compiledOf(plan), actualsOf(plan, { Ann: [90, 60], Bo: [100, 100] })];
  const spec = snapshotSheet(compiled, { actuals, language: 'en', date: '2026-11-30' });

  test('should hold what the engine scored, and nothing that follows the plan', () => {
    const totals = scoreTeam(compiled, actuals).people.map(({ published }) => published);
    expect(valuesOf(spec).flat()).toEqual(expect.arrayContaining(totals));
    const cells = matrixOf(spec).flat();
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toEqual([]);
  });

  test('should stand on a sheet of its own, one a day', () => {
    expect(spec).toMatchObject({ key: 'snapshot-2026-11-30', name: 'Scorecard 2026-11-30' });
    const other = snapshotSheet(compiled, { actuals, language: 'zh-CN', date: '2026-12-01' });
    expect(other).toMatchObject({ key: 'snapshot-2026-12-01', name: '计分卡 2026-12-01' });
  });
});
