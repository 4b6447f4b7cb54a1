import { beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import { planColumnIndex } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

const plan = planFromTemplate('new_team', 'en');
const target = cellAddress(planLayout(plan).indicators.row + 1, planColumnIndex('target'));

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  await createPlan(workbook, plan, 'en');
});

/** The sheet that is read and the first target on it. */
async function readNow(): Promise<unknown> {
  const standing = await readWorkbookPlan(workbook);
  return standing.kind === 'ready' ? [standing.content.sheet, standing.plan.indicators[0]?.target] : standing.kind;
}

describe('the plan sheet under another name, and beside copies', () => {
  it('[S-5] should be read by whatever name people give it', async () => {
    workbook.renameSheet('Plan', 'KPI 2026');
    workbook.type('KPI 2026', target, 77);
    expect(await readNow()).toEqual(['KPI 2026', 77]);
  });

  it('[S-5] should be the original while it stands, and the copy once it is deleted', async () => {
    workbook.copySheet('Plan', 'Plan (2)');
    workbook.type('Plan (2)', target, 88);
    workbook.type('Plan', target, 77);
    expect(await readNow()).toEqual(['Plan', 77]);
    workbook.deleteSheet('Plan');
    expect(await readNow()).toEqual(['Plan (2)', 88]);
  });

  it('[S-5] should be gone when it is deleted and nobody made a copy', async () => {
    workbook.deleteSheet('Plan');
    expect(await readNow()).toBe('none');
  });

  it('[S-5] should be broken, not gone, without its headings', async () => {
    const { row, columns } = planLayout(plan).indicators;
    for (let column = 0; column < columns; column += 1) workbook.type('Plan', cellAddress(row, column), null);
    expect(await readNow()).toBe('broken');
  });

  it('should not be taken for the plan when it is a sheet of people’s own', async () => {
    workbook = new MemoryWorkbook();
    workbook.addSheet('plan', [
      ['Holiday', 'Weight'],
      ['Rome', 'Target'],
    ]);
    expect(await readNow()).toBe('none');
  });
});
