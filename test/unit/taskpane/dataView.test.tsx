// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import { findData } from '../../../taskpane/commands/findData.ts';
import { mappingFor, rememberMapping } from '../../../taskpane/commands/rememberMapping.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { ENGLISH_QA } from '../records/exports/qaTools.ts';
import { ROSTER } from '../records/exports/people.ts';
import { SALESFORCE_DEALS, SALESFORCE_TASKS } from '../records/exports/salesforce.ts';
import { SURVEYMONKEY } from '../records/exports/surveyTools.ts';

configure({ asyncUtilTimeout: 10_000 });

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.addSheet('Tasks', SALESFORCE_TASKS.rows);
  workbook.addSheet('Deals', SALESFORCE_DEALS.rows);
  workbook.addSheet('Survey', SURVEYMONKEY.rows);
  workbook.addSheet('Checks', ENGLISH_QA.rows);
  workbook.addSheet('People', ROSTER.rows);
});
afterEach(cleanup);

async function openData(tab = 'Data'): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<App workbook={workbook} />);
  await user.click(await screen.findByRole('tab', { name: tab }));
  return user;
}

const columnsOf = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('group', { name: `Columns of ${name}`, hidden: true }));

/** What a list shows. */
const chosen = (list: HTMLElement): string => (list as HTMLSelectElement).selectedOptions[0]?.label ?? '';

describe('the data view', () => {
  it('[S-27] should list five exports with what they are and how many rows they have', async () => {
    await openData();
    for (const text of [
      'Tasks: calls, 3 rows',
      'Deals: orders, 7 rows',
      'Survey: survey answers, 4 rows',
      'Checks: quality checks, 3 rows',
      'People: people and teams, 2 rows',
    ]) {
      expect(await screen.findByText(text)).toBeTruthy();
    }
    const deals = await columnsOf('Deals');
    expect(chosen(deals.getByRole('combobox', { name: 'Agent', hidden: true }))).toBe('Opportunity Owner');
    const sample = within(screen.getByRole('table', { name: 'First rows of Deals', hidden: true }));
    expect(sample.getAllByRole('row', { hidden: true })[1]?.textContent).toContain('Ann LeeAcme Ltd12000Closed Won');
  });

  it('[S-27] should remember a column that people chose, and read it for scoring too', async () => {
    const user = await openData();
    const tasks = await columnsOf('Tasks');
    await user.selectOptions(tasks.getByRole('combobox', { name: 'Outcome of the call', hidden: true }), 'Status');
    cleanup();
    await openData();
    const again = await columnsOf('Tasks');
    expect(chosen(again.getByRole('combobox', { name: 'Outcome of the call', hidden: true }))).toBe('Status');
    expect(screen.getByText('as you said')).toBeTruthy();
    const log = (await findData(workbook)).find(({ source }) => source.name === 'Tasks');
    expect(log?.kind).toBe('callLog');
    expect(log && (await mappingFor(workbook, log.source)).outcome?.heading).toBe('Status');
  });

  it('[S-27] should remember what people say a table is, and leave out what is not used', async () => {
    const user = await openData();
    const kinds = await screen.findAllByRole('combobox', { name: 'What it is', hidden: true });
    const ofSurvey = kinds.find((list) => chosen(list) === 'survey answers');
    if (ofSurvey) await user.selectOptions(ofSurvey, 'not used');
    expect(await screen.findByText('Survey: not used, 4 rows')).toBeTruthy();
    cleanup();
    await openData();
    expect(await screen.findByText('Survey: not used, 4 rows')).toBeTruthy();
  });

  it('[S-27] should say which column is lacking before anything can be read', async () => {
    const user = await openData();
    const deals = await columnsOf('Deals');
    await user.selectOptions(deals.getByRole('combobox', { name: 'Amount', hidden: true }), 'No column');
    expect(screen.getByText('Choose a column for Amount: without it nothing can be read from here.')).toBeTruthy();
  });

  it('should speak Chinese', async () => {
    workbook.displayLanguage = 'zh-CN';
    await openData('数据');
    expect(await screen.findByText('Deals：订单，7 行')).toBeTruthy();
  });

  it('should forget what cannot be read', async () => {
    await workbook.setSetting('telekpi.mappings', { broken: { kind: 'weather' }, other: 7 });
    await openData();
    expect(await screen.findByText('Tasks: calls, 3 rows')).toBeTruthy();
  });
});

describe('one memory for scoring and data', () => {
  it('[S-27] should keep what scoring does not read when scoring remembers a mapping', async () => {
    const [log] = await findData(workbook);
    if (log === undefined) throw new Error('no log');
    const mapping = await mappingFor(workbook, log.source);
    await rememberMapping(workbook, log.source, { ...mapping, unit: 'min' });
    await openData();
    const tasks = await columnsOf('Tasks');
    expect(chosen(tasks.getByRole('combobox', { name: 'Customer', hidden: true }))).toBe('Company / Account');
    expect((await mappingFor(workbook, log.source)).unit).toBe('min');
  });
});
