import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { WorkbookContent } from '../../host/grid/grid.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost, restartedBy } from '../helpers/hostPage.ts';
import { pasteInto, selectCell, selectedCell } from '../helpers/typing.ts';

/* What people break on the plan sheet by pasting, and what the pane says until it is right again. */
interface Broken {
  readonly what: string;
  readonly cell: string;
  readonly pasted: string;
  readonly sentence: RegExp;
  readonly right: string;
  /** Where the link leads, if elsewhere. */
  readonly link?: string;
}

interface Words {
  readonly language: 'en-US' | 'zh-CN';
  readonly plan: string;
  readonly team: RegExp;
  readonly create: string;
  readonly show: RegExp;
  readonly region: string;
  readonly fine: RegExp;
  readonly broken: readonly Broken[];
}

const ENGLISH: Words = {
  language: 'en-US',
  plan: 'Plan',
  team: /worked case/,
  create: 'Create plan',
  show: /^Show sheet “Plan”/,
  region: 'The plan in this workbook',
  fine: /Nothing is wrong with it/,
  broken: [
    { what: 'a slip in a rule', cell: 'J14', pasted: 'higher form 0.1', sentence: /at character 8/, right: 'higher' },
    { what: 'half a rule', cell: 'J14', pasted: 'bands 60%', sentence: /Expected: a colon/, right: 'higher' },
    { what: 'a weight in words', cell: 'G14', pasted: 'a lot', sentence: /should be a number/, right: '40%' },
    { what: 'a target in words', cell: 'H14', pasted: 'much', sentence: /should be a number/, right: '100000' },
    { what: 'a dimension of its own', cell: 'C14', pasted: 'Luck', sentence: /Luck is not one of/, right: 'Results' },
    { what: 'an unknown unit', cell: 'E14', pasted: 'dozen', sentence: /dozen is not one of/, right: 'amount' },
    { what: 'an unknown cycle', cell: 'L14', pasted: 'daily', sentence: /daily is not one of/, right: 'Monthly' },
    {
      ...{ what: 'the id of another indicator', cell: 'A14', pasted: 'csat', link: 'A16' },
      ...{ sentence: /used more than once/, right: 'sales_amount' },
    },
    { what: 'a coverage above all', cell: 'E5', pasted: '150%', sentence: /too large/, right: '60%' },
    { what: 'a version in words', cell: 'B5', pasted: 'two', sentence: /should be a number/, right: '1' },
    {
      what: 'a policy there is not',
      cell: 'E4',
      pasted: 'hope',
      sentence: /hope is not one of/,
      right: 'Incomplete total',
    },
    { what: 'grades out of order', cell: 'B25', pasted: '65', link: 'B26', sentence: /out of order/, right: '85' },
  ],
};

const CHINESE: Words = {
  language: 'zh-CN',
  plan: '考核方案',
  team: /案例/,
  create: '创建方案',
  show: /考核方案/,
  region: '工作簿中的方案',
  fine: /没有问题/,
  broken: [
    { what: 'a slip in a rule', cell: 'J14', pasted: '越高越号', sentence: /第 1 个字符/, right: '越高越好' },
    { what: 'a weight in words', cell: 'G14', pasted: '很多', sentence: /应为数字/, right: '40%' },
    { what: 'a dimension of its own', cell: 'C14', pasted: '运气', sentence: /运气/, right: '业绩成果' },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
])('the plan sheet in %s', (_, words) => {
  let page: Page;
  let pane: Frame;
  const standing = () => pane.getByRole('region', { name: words.region });
  beforeAll(async () => {
    page = await openHost(browser, inject('address'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    pane = await inLanguage(page, words.language);
    await pane.getByRole('radio', { name: words.team }).check();
    await pane.getByRole('button', { name: words.create, exact: true }).click();
    await standing().getByText(words.fine).waitFor();
    await pane.getByRole('button', { name: words.show }).first().click();
  });
  afterAll(() => page.context().close());

  it.each(words.broken)('[S-5] should tell $what by its cell, until it is right again', async (broken) => {
    const { cell, pasted, sentence, right, link = cell } = broken;
    await pasteInto(page, cell, pasted);
    await standing().getByText(sentence).waitFor();
    await selectCell(page, 'A1');
    await standing()
      .getByRole('button', { name: new RegExp(`${words.plan}!${link}$`) })
      .click();
    await expect.poll(() => selectedCell(page)).toBe(link);
    await pasteInto(page, cell, right);
    await standing().getByText(words.fine).waitFor();
    expect(await textOf(page, words.plan, cell)).not.toBe(pasted);
  });

  it('[S-19] should say by how much the weights miss 100 %', async () => {
    await pasteInto(page, 'G14', '50%');
    await standing()
      .getByText(/110\s?%/)
      .waitFor();
    await pasteInto(page, 'G14', '40%');
    await standing().getByText(words.fine).waitFor();
  });
});

async function inLanguage(page: Page, language: Words['language']): Promise<Frame> {
  const select = page.getByTestId('language');
  if ((await select.inputValue()) === language) return addinFrame(page);
  return restartedBy(page, () => select.selectOption(language));
}

/** What stands in a cell such as `J14`. */
async function textOf(page: Page, name: string, address: string): Promise<unknown> {
  const { sheets } = await page.evaluate(() => {
    const { hostWorkbook } = window as unknown as { hostWorkbook: { snapshot(): WorkbookContent } };
    return hostWorkbook.snapshot();
  });
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = sheets.find(({ info }) => info.name === name);
  return sheet?.cells[Number(row) - 1]?.[letter.charCodeAt(0) - 'A'.charCodeAt(0)];
}
