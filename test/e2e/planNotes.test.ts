import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { addinFrame, openHost } from '../helpers/hostPage.ts';

/* What a builder of plans does that the pane advises against, and the button that puts it right. */
interface Doubtful {
  readonly what: string;
  readonly team: RegExp;
  readonly remove?: readonly string[];
  readonly add?: readonly string[];
  readonly weights?: readonly (readonly [indicator: string, weight: string])[];
  readonly sentence: RegExp;
  readonly repair: string;
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
    ...{ what: 'dials without the quality of leads', team: /worked case/, add: ['Outbound dials'] },
    weights: [['Outbound dials', '20']],
    ...{ sentence: /^Many dials are worth something only with good leads/, repair: 'Add Lead utilisation' },
  },
];

let browser: Browser;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'));
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
  for (const [indicator, weight] of weights) {
    const field = pane.getByRole('spinbutton', { name: `Weight % of ${indicator}`, exact: true });
    await field.fill(weight);
    await field.press('Enter');
  }
}

async function sumOfWeights(): Promise<number> {
  const values = await pane
    .getByRole('spinbutton', { name: /^Weight % of/ })
    .evaluateAll((fields) => fields.map((field) => Number((field as HTMLInputElement).value)));
  return values.reduce((sum, value) => sum + value, 0);
}
