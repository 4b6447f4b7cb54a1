import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost, restartedBy } from '../helpers/hostPage.ts';
import { pasteInto } from '../helpers/typing.ts';

/* What a builder of plans does that the pane advises against, and the button that puts it right. */
interface Doubtful {
  readonly what: string;
  readonly team: RegExp;
  readonly remove?: readonly string[];
  readonly add?: readonly string[];
  readonly weights?: readonly (readonly [indicator: string, weight: string])[];
  readonly sentence: RegExp;
  readonly repair: string | RegExp;
}

const DOUBTFUL: readonly Doubtful[] = [
  {
    ...{ what: 'an indicator without the one that keeps it honest', team: /^New team/ },
    ...{ sentence: /^Training pass rate stands without/, repair: 'Add Conversion uplift after training' },
  },
  {
    ...{ what: 'nothing that lasts', team: /worked case/ },
    ...{ sentence: /nothing that lasts/, repair: 'Add Repurchase rate' },
  },
  {
    ...{ what: 'one sum of sales for two kinds of customers', team: /^Mature team/ },
    ...{ sentence: /sales are one sum/, repair: 'Split sales into new-customer and repeat sales' },
  },
  {
    ...{ what: 'nothing for the team', team: /^Transition team/ },
    ...{ sentence: /^Everyone is judged alone/, repair: 'Add Team goal attainment' },
  },
  {
    ...{ what: 'too few indicators', team: /worked case/ },
    remove: ['Customer satisfaction', 'Script compliance', 'Training pass rate'],
    ...{ sentence: /^The plan has 2 core indicators/, repair: 'Add Customer satisfaction' },
  },
  {
    ...{ what: 'too many indicators', team: /worked case/, add: ['Complaint rate'] },
    weights: [['Complaint rate', '10']],
    ...{ sentence: /^The plan has 6 core indicators/, repair: 'Remove Complaint rate' },
  },
  {
    ...{ what: 'a dimension that is not there', team: /worked case/, remove: ['Training pass rate'] },
    ...{ sentence: /^Nothing in the plan stands for this dimension: Growth/, repair: 'Add Certification level' },
  },
  {
    ...{ what: 'quantity that pays better than quality', team: /worked case/ },
    weights: [
      ['Customer satisfaction', '5'],
      ['Effective calls', '30'],
    ],
    ...{ sentence: /quantity pays better than quality/, repair: 'Set the weight of Customer satisfaction to 20 %' },
  },
  {
    ...{ what: 'calls and leads that pay better than quality', team: /worked case/ },
    ...{ remove: ['Effective calls'], add: ['Outbound dials', 'Leads gathered'] },
    weights: [
      ['Leads gathered', '40'],
      ['Outbound dials', '30'],
    ],
    ...{ sentence: /^What counts calls and leads weighs/, repair: /^Set the weight of service quality to/ },
  },
  {
    ...{ what: 'one of two kinds of customers', team: /worked case/, remove: ['Sales amount'], add: ['Repeat sales'] },
    weights: [['Repeat sales', '40']],
    ...{ sentence: /^The plan scores Repeat sales without/, repair: 'Add New-customer sales' },
  },
  {
    ...{ what: 'dials without the quality of leads', team: /worked case/, add: ['Outbound dials'] },
    weights: [['Outbound dials', '20']],
    ...{
      sentence: /^Outbound dials: Many dials are worth something only with good leads/,
      repair: 'Add Lead utilisation',
    },
  },
];

let browser: Browser;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  pane = await addinFrame(page);
});
afterAll(() => browser.close());

const notes = () => pane.getByRole('region', { name: 'Worth a thought' });

describe('what the pane advises against', () => {
  it.each(DOUBTFUL)('[S-12] should be said of $what, and put right by a button', async (doubtful) => {
    await build(doubtful);
    const note = notes().getByRole('listitem').filter({ hasText: doubtful.sentence });
    await note.getByRole('button', { name: doubtful.repair, exact: true }).click();
    await note.waitFor({ state: 'detached' });
    expect(await sumOfWeights()).toBeCloseTo(100, 2);
    await pane.getByText('✓ Weights add up to 100 %').waitFor();
  });
});

/** Starts another template first, so that nothing is left of the plan before. */
async function build({ team, remove = [], add = [], weights = [] }: Doubtful): Promise<void> {
  await pane.getByRole('radio', { name: /^New team/ }).check();
  await pane.getByRole('radio', { name: /^Mature team/ }).check();
  await pane.getByRole('radio', { name: team }).check();
  for (const indicator of remove)
    await pane
      .getByRole('button', { name: `Remove ${indicator}`, exact: true })
      .first()
      .click();
  const choice = pane.getByRole('combobox', { name: 'Add indicator' });
  for (const indicator of add) await choice.selectOption({ label: indicator });
  for (const [indicator, weight] of weights) await setWeight(indicator, weight);
}

async function setWeight(indicator: string, weight: string): Promise<void> {
  const field = pane.getByRole('spinbutton', { name: `Weight % of ${indicator}`, exact: true });
  await field.fill(weight);
  await field.press('Enter');
}

/** What the fields of a card hold when there is something to say of the indicator itself. */
const UNSOUND: readonly {
  readonly what: string;
  readonly field: 'textbox' | 'combobox';
  readonly name: RegExp;
  readonly typed: string;
  readonly sentence: RegExp;
  readonly repair: string;
}[] = [
  {
    ...{ what: 'a target out of reach', field: 'textbox', name: /Baseline/, typed: '10' },
    ...{ sentence: /^Effective-call rate: From 10% to 30% is out of reach/, repair: 'Set the target to 15%' },
  },
  {
    ...{ what: 'an aggressive target', field: 'textbox', name: /Baseline/, typed: '16' },
    ...{ sentence: /^Effective-call rate: From 16% to 30% is aggressive/, repair: 'Set the target to 24%' },
  },
  {
    ...{ what: 'a target behind what is reached', field: 'textbox', name: /Baseline/, typed: '50' },
    ...{ sentence: /^Effective-call rate: The target of 30% falls behind/, repair: 'Set the target to 50%' },
  },
  {
    ...{ what: 'figures from nowhere', field: 'combobox', name: /Source/, typed: '' },
    ...{ sentence: /^Effective-call rate: It has no source/, repair: 'Use the usual source: Call log' },
  },
];

describe('what the pane says of an indicator itself', () => {
  it.each(UNSOUND)('[S-11] should be said of $what, and put right by a button', async (unsound) => {
    await build({ what: '', team: /^New team/, sentence: /./, repair: '' });
    const card = pane.getByRole('group', { name: 'Effective-call rate', exact: true });
    const field = card.getByRole(unsound.field, { name: unsound.name });
    if (!(await field.isVisible())) await card.locator('summary').click();
    await field.fill(unsound.typed);
    await field.press('Tab');
    const note = notes().getByRole('listitem').filter({ hasText: unsound.sentence });
    await note.getByRole('button', { name: unsound.repair, exact: true }).click();
    await note.waitFor({ state: 'detached' });
  });

  it('[S-7] should bring weights that are off to 100 % by a button', async () => {
    await build({ what: '', team: /worked case/, remove: ['Sales amount'], sentence: /./, repair: '' });
    await pane.getByText('Weights add up to 60 %: 40 % missing').waitFor();
    await pane.getByRole('button', { name: 'Bring the weights to 100 %' }).click();
    await pane.getByText('✓ Weights add up to 100 %').waitFor();
    expect(await sumOfWeights()).toBeCloseTo(100, 2);
  });
});

describe('what takes more than a button', () => {
  it('[S-12] should be said of a plan about the team alone, until somebody’s own work weighs', async () => {
    const alone = { what: '', team: /worked case/, add: ['Team goal attainment'], sentence: /./, repair: '' };
    await build({ ...alone, weights: [['Team goal attainment', '100']] });
    const note = notes()
      .getByRole('listitem')
      .filter({ hasText: /^Everyone gets the result of the team/ });
    await note.waitFor();
    await setWeight('Team goal attainment', '20');
    await note.waitFor({ state: 'detached' });
  });

  it('[S-11] should be said of an indicator of one’s own, until it is described', async () => {
    await build({ what: '', team: /^New team/, sentence: /./, repair: '' });
    await pane.locator('summary').filter({ hasText: 'Add an indicator of your own' }).click();
    await pane.getByRole('textbox', { name: 'What it is called' }).fill('Smiles');
    await pane.getByRole('button', { name: 'Add to the plan' }).click();
    const note = notes()
      .getByRole('listitem')
      .filter({ hasText: /^Smiles: It has neither a definition nor a source/ });
    await note.waitFor();
    const card = pane.getByRole('group', { name: 'Smiles', exact: true });
    await card.locator('summary').click();
    await card.getByRole('textbox', { name: /Definition/ }).fill('Smiles that a customer hears in a call.');
    await card.getByRole('combobox', { name: /Source/ }).fill('Recordings');
    await card.getByRole('combobox', { name: /Source/ }).press('Tab');
    await note.waitFor({ state: 'detached' });
  });

  it('[S-11] should be said of a target beyond what past periods show', async () => {
    const rows = [
      'Period,Effective-call rate',
      ...[20, 21, 20, 20, 21, 20].map((rate, at) => `2026-0${at + 1},${rate / 100}`),
    ];
    const file = { name: 'history.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    pane = await restartedBy(page, () => page.getByTestId('file-input').setInputFiles(file));
    await pane.getByRole('radio', { name: /^New team/ }).check();
    await pane.locator('summary').filter({ hasText: 'Targets from history' }).click();
    await pane.getByRole('button', { name: 'Read past periods' }).click();
    await pane.getByText('6 periods, mean').first().waitFor();
    const note = notes()
      .getByRole('listitem')
      .filter({ hasText: /^Effective-call rate: The target of 30% lies/ });
    await note.getByRole('button', { name: /^Set the target to/ }).click();
    await note.waitFor({ state: 'detached' });
  });

  it('[S-26] should be said of a rule by which every call is effective, as the plan sheet has it', async () => {
    await pane.getByRole('button', { name: 'Create plan' }).click();
    const standing = pane.getByRole('region', { name: 'The plan in this workbook' });
    await pane.getByRole('button', { name: 'Show sheet “Plan”' }).first().click();
    await pasteInto(page, 'J4', '0');
    await pasteInto(page, 'J5', 'no');
    await standing.getByRole('button', { name: 'Change it here' }).click();
    const note = notes()
      .getByRole('listitem')
      .filter({ hasText: /^Effective calls: By the rule of this plan every answered call/ });
    await note.getByRole('button', { name: 'Count calls of 3 minutes and more that captured the need' }).click();
    await note.waitFor({ state: 'detached' });
  });
});

async function sumOfWeights(): Promise<number> {
  const values = await pane
    .getByRole('spinbutton', { name: /^Weight % of/ })
    .evaluateAll((fields) => fields.map((field) => Number((field as HTMLInputElement).value)));
  return values.reduce((sum, value) => sum + value, 0);
}
