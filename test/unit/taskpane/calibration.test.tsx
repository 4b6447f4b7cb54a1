// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import type { Cell } from '../../../taskpane/excel/workbook.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { valuesOf } from '../sheets/specCells.ts';

configure({ asyncUtilTimeout: 10_000 });

/** Of each agent 20 calls, every other one long enough to count. */
function callLog(): Cell[][] {
  const calls = ['Ann', 'Bo'].flatMap((agent, who) =>
    Array.from({ length: 20 }, (_, index): Cell[] => {
      return [`C${who * 20 + index + 1}`, agent, '2026-11-05', index % 2 === 0 ? 300 : 20, 'connected', 'yes'];
    }),
  );
  return [['Call ID', 'Agent', 'Date', 'Duration (s)', 'Outcome', 'Need captured'], ...calls];
}

let workbook: MemoryWorkbook;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Calls', callLog());
  await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
});
afterEach(cleanup);

type User = ReturnType<typeof userEvent.setup>;

async function openCalibration(): Promise<User> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: 'Score' }));
  await user.click(await screen.findByText('Calibration'));
  await screen.findByLabelText('Share to draw, %');
  return user;
}

async function draw(user: User, rate: string, seed = '1'): Promise<void> {
  for (const [label, text] of [
    ['Share to draw, %', rate],
    ['Seed', seed],
  ] as const) {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  }
  await user.click(screen.getByRole('button', { name: 'Draw the sample' }));
}

const drawnRows = (): readonly (readonly Cell[])[] => valuesOf(workbook.specOf('calibration')).slice(4);

/** Agrees with the system, but for one call that it counted. */
function typeVerdicts(): string {
  const wrong = drawnRows().findIndex((row) => row[5] === 'effective');
  drawnRows().forEach((row, index) =>
    workbook.type('Calibration', `G${index + 5}`, index === wrong ? 'not effective' : String(row[5])),
  );
  return String(drawnRows()[wrong]?.[0]);
}

/** Of Ann and Bo, on the input sheet. */
const effectiveCalls = (): Cell[] => ['C6', 'C7'].map((address) => workbook.contentAt('Actuals', address));

describe('calibration', () => {
  it('[S-29] should draw a tenth of every agent’s calls onto a sheet', async () => {
    const user = await openCalibration();
    await user.click(screen.getByRole('button', { name: 'Draw the sample' }));
    expect(await screen.findByText('4 of 40 calls are on the sheet.')).toBeTruthy();
    expect(drawnRows().map((row) => row[1])).toEqual(['Ann', 'Ann', 'Bo', 'Bo']);
    expect(screen.getByRole('button', { name: /Calibration/ })).toBeTruthy();
    expect(JSON.parse(workbook.settings.get('telekpi.calibration') ?? '')).toMatchObject({ rate: 0.1, seed: 1 });
  });

  it('[S-29] should say how often the system is wrong, and lead to the misjudged call in the log', async () => {
    const user = await openCalibration();
    await draw(user, '50');
    await screen.findByText('20 of 40 calls are on the sheet.');
    const wrong = typeVerdicts();
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    expect(
      await screen.findByText(
        '20 of 20 calls have a verdict. The system is wrong on 1 of them: 5%, with 95 % confidence 0.9% to 23.6%.',
      ),
    ).toBeTruthy();
    await user.click(screen.getByText('Misjudged calls (1)'));
    await user.click(screen.getByRole('button', { name: new RegExp(`, ${wrong}: counted, but not effective`) }));
    expect(workbook.selected.at(-1)).toBe(`Calls!A${Number(wrong.slice(1)) + 1}`);
  });

  it('[S-29] should show corrected counts with their interval and what they rest on', async () => {
    const user = await openCalibration();
    await draw(user, '100');
    await screen.findByText('40 of 40 calls are on the sheet.');
    typeVerdicts();
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    await user.click(await screen.findByText('Corrected counts'));
    const cells = within(screen.getByRole('region', { name: 'Corrected counts' }))
      .getByRole('row', { name: /^Ann/ })
      .querySelectorAll('td');
    expect([...cells].map(({ textContent }) => textContent)).toEqual(['10', '9', '9 – 9', '20 verdicts']);
  });

  it('[S-29] should score with the corrected counts until told to count as before', async () => {
    const user = await openCalibration();
    await draw(user, '100');
    await screen.findByText('40 of 40 calls are on the sheet.');
    typeVerdicts();
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    await user.click(await screen.findByText('Corrected counts'));
    await user.click(screen.getByRole('button', { name: 'Score with the corrected counts' }));
    expect(await screen.findByText('This log is scored with corrected counts of effective calls.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Score team' }));
    expect(await screen.findByText(/^Effective calls and their rate are corrected/)).toBeTruthy();
    expect(effectiveCalls()).toEqual([9, 10]);
    await user.click(screen.getByRole('button', { name: 'Score as counted' }));
    await user.click(screen.getByRole('button', { name: 'Score team' }));
    await screen.findByText(/total/, { selector: '[role=status]' });
    expect(effectiveCalls()).toEqual([10, 10]);
    expect(screen.queryByText(/^Effective calls and their rate are corrected/)).toBeNull();
  });

  it('should refuse corrected counts of other calls than the log has now', async () => {
    const user = await openCalibration();
    await draw(user, '100');
    await screen.findByText('40 of 40 calls are on the sheet.');
    typeVerdicts();
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    await user.click(await screen.findByText('Corrected counts'));
    await user.click(screen.getByRole('button', { name: 'Score with the corrected counts' }));
    await screen.findByText('This log is scored with corrected counts of effective calls.');
    workbook.type('Calls', 'D2', 20);
    await user.click(screen.getByRole('button', { name: 'Score team' }));
    expect(await screen.findByText(/The calls of Ann are not those/)).toBeTruthy();
  });

  it('should ask before verdicts are lost, and keep those of calls that are drawn again', async () => {
    const user = await openCalibration();
    await draw(user, '10');
    await screen.findByText('4 of 40 calls are on the sheet.');
    const [first] = drawnRows();
    workbook.type('Calibration', 'G5', 'effective');
    workbook.type('Calibration', 'H5', '=heard');
    const writes = workbook.writes.length;
    await draw(user, '100');
    expect(
      await screen.findByText(/^One verdict or remark is on the sheet already; .* keeps all of them/),
    ).toBeTruthy();
    expect(workbook.writes).toHaveLength(writes);
    await user.click(screen.getByRole('button', { name: 'Draw again' }));
    await screen.findByText('40 of 40 calls are on the sheet.');
    const kept = drawnRows().find((row) => row[0] === first?.[0]);
    expect(kept?.slice(6, 8)).toEqual(['effective', '=heard']);
  });

  it('should judge by the rule of today, whatever was counted when the sample was drawn', async () => {
    const user = await openCalibration();
    await draw(user, '100');
    await screen.findByText('40 of 40 calls are on the sheet.');
    drawnRows().forEach((row, index) => workbook.type('Calibration', `G${index + 5}`, String(row[5])));
    workbook.type('Calls', 'D2', 20);
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    await user.click(await screen.findByText('Misjudged calls (1)'));
    expect(screen.getByRole('button', { name: 'Ann, C1: effective, but not counted' })).toBeTruthy();
  });

  it('should name calls by their row where the log has no ids, and leave out a verdict whose row is another agent’s', async () => {
    workbook.type('Calls', 'A1', 'Something');
    const user = await openCalibration();
    expect(screen.getByText(/^No column holds ids of calls/)).toBeTruthy();
    await draw(user, '100');
    await screen.findByText('40 of 40 calls are on the sheet.');
    expect(drawnRows()[0]?.[0]).toBe('2');
    workbook.type('Calibration', 'G5', 'effective');
    workbook.type('Calls', 'B2', 'Bo');
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    expect(await screen.findByText(/The log has no call 2 of Ann that counts/)).toBeTruthy();
  });

  it('should refuse a share or seed that cannot be, in a sentence', async () => {
    const user = await openCalibration();
    await user.clear(screen.getByLabelText('Seed'));
    await user.type(screen.getByLabelText('Seed'), '-1');
    expect(screen.getByRole('alert').textContent).toMatch(/whole number from 0 on/);
    expect(screen.queryByRole('button', { name: 'Draw the sample' })).toBeNull();
  });

  it('should say that nothing has been drawn yet', async () => {
    const user = await openCalibration();
    await user.click(screen.getByRole('button', { name: 'Read the verdicts' }));
    expect(await screen.findByText('No sample has been drawn yet.')).toBeTruthy();
  });
});
