import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { atOnce } from '../../src/pieces.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import { areaAddress } from '../../src/sheets/address.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { rowValues } from '../../src/sheets/scorecardValues.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { cancelFrom, openFile, openHost } from '../helpers/hostPage.ts';
import { loadSize, tell } from '../helpers/loadSize.ts';
import { LOAD_PLAN, loadTeam, loadWorkbook } from '../helpers/loadWorkbook.ts';
import { paneTasks, type PaneTasks } from '../helpers/paneTasks.ts';

/*
 * A workbook of thousands in the host, with the pane in a process of its own. What counts of the pane is how long each task
 * keeps its thread, whatever else the machine does meanwhile.
 */
const MOST = 200;
const FEW = 10;
const TEAM = loadSize({ full: 10_000, usual: 400 });
const BY_FORMULAS = loadSize({ full: 1_000, usual: 100 });
const CALLS = loadSize({ full: 500_000, usual: 20_000 });
const PATIENCE = loadSize({ full: 900_000, usual: 240_000 });
/** What one request may carry. */
const REQUEST_BYTES = 2_000_000;
const BYTES_PER_CHARACTER = 3;
/** Milliseconds without a request after which the pane is at rest; the host is slow to answer where it calculates. */
const QUIET = loadSize({ full: 5_000, usual: 500 });

let browser: Browser;
let page: Page;
let pane: Frame;
let folder: string;
const errors: string[] = [];
let team: Awaited<ReturnType<typeof requestsFor>> | null = null;

vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'telekpi-load-'));
  const file = join(folder, 'load.xlsx');
  const teams = { Few: FEW, Some: BY_FORMULAS, Team: TEAM };
  writeFileSync(file, await loadWorkbook({ teams, calls: CALLS, callers: TEAM }));
  browser = await launchBrowser();
  page = await openHost(browser, inject('address'), { errors, addinApart: true });
  page.setDefaultTimeout(PATIENCE);
  pane = await openFile(page, file);
  await countRequests();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

type Counted = typeof globalThis & { counted: { readonly at: number; readonly bytes: number }[] };
type Watched = typeof globalThis & { progress: { readonly at: number; readonly share: number }[] };

/** Each request of the pane, by its size and time. */
const countRequests = (): Promise<void> =>
  page.evaluate(() => {
    (globalThis as Counted).counted = [];
    addEventListener('message', ({ data }) => {
      const text = String(data);
      if (!text.includes('"executeMethod"') || !text.includes('ArrayData')) return;
      (globalThis as Counted).counted.push({ at: Date.now(), bytes: text.length });
    });
  });

/** Since they were asked for last. */
const requests = (): Promise<Counted['counted']> => page.evaluate(() => (globalThis as Counted).counted.splice(0));

/** Every share that the bar shows from now on, until the next call. */
const watchProgress = (): Promise<void> =>
  pane.evaluate(() => {
    const watched = globalThis as Watched;
    watched.progress = [];
    const look = (): void => {
      const now = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      if (now && Number(now) !== watched.progress.at(-1)?.share) {
        watched.progress.push({ at: Date.now(), share: Number(now) });
      }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const shares = (): Promise<Watched['progress']> => pane.evaluate(() => (globalThis as Watched).progress);

async function choose(name: string): Promise<void> {
  const list = pane.getByRole('combobox', { name: 'Data', exact: true });
  const labels = await list.evaluate((each) => [...(each as HTMLSelectElement).options].map(({ label }) => label));
  await list.selectOption({ index: labels.findIndex((label) => label.startsWith(name)) });
}

const chooseForm = (form: 'values' | 'builtin') =>
  pane.getByRole('combobox', { name: 'The scorecard is written with' }).selectOption(form);

/** Scores, and waits for the answer. */
async function score(answer: RegExp): Promise<void> {
  await pane.getByRole('button', { name: 'Score team' }).click();
  await pane.getByRole('progressbar').waitFor({ state: 'hidden' });
  await pane.getByText(answer).first().waitFor();
}

/** The same, and what the pane's thread did meanwhile. */
const watchScoring = (answer: RegExp): Promise<PaneTasks> => paneTasks(browser, page, () => score(answer));

const tellLongest = (what: string, longest: number): void => tell(`${what}: no task over ${Math.ceil(longest)} ms`);

const people = (count: number): RegExp => new RegExp(`${count.toLocaleString('en')} people have a total`);

/** The scorecard as it stands in the workbook. */
function scorecard(count: number): Promise<unknown[][]> {
  const { firstRow, columns } = scorecardLayout(LOAD_PLAN, count);
  const address = areaAddress({ row: firstRow, column: 0, rows: count, columns });
  return pane.evaluate(
    (cells) =>
      Excel.run(async ({ workbook }) => {
        const range = workbook.worksheets.getItem('Scorecard').getRange(cells).load('values');
        await workbook.context.sync();
        return range.values as unknown[][];
      }),
    address,
  );
}

function byEngine(count: number): readonly (readonly unknown[])[] {
  const compiled = compilePlan(LOAD_PLAN);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return atOnce(rowValues(compiled.value, loadTeam(count), 'en'));
}

async function compareScorecard(count: number): Promise<void> {
  const [found, wanted] = [await scorecard(count), byEngine(count)];
  const wrong = wanted.flatMap((row, at) =>
    row.flatMap((value, column) => (isSame(found[at]?.[column], value) ? [] : [`${at},${column}`])),
  );
  expect([found.length, wrong.slice(0, 10)]).toEqual([count, []]);
}

const isSame = (found: unknown, wanted: unknown): boolean =>
  typeof found === 'number' && typeof wanted === 'number' ? Math.abs(found - wanted) <= 1e-9 : found === (wanted ?? '');

describe(`${CALLS.toLocaleString('en')} calls and ${TEAM.toLocaleString('en')} people × 10 indicators in one workbook`, () => {
  it('should be offered for scoring without keeping anybody waiting', async () => {
    const { count, longest } = await paneTasks(browser, page, async () => {
      await pane.getByRole('tab', { name: 'Score' }).click();
      await pane.getByRole('combobox', { name: 'Data', exact: true }).waitFor();
    });
    tellLongest('To offer the data', longest);
    expect(count).toBeGreaterThan(10);
    expect(longest).toBeLessThan(MOST);
  });

  it(`should be scored by formulas for ${BY_FORMULAS} people, as the engine has it`, async () => {
    await chooseForm('builtin');
    await choose('Some');
    const { longest } = await watchScoring(people(BY_FORMULAS));
    await compareScorecard(BY_FORMULAS);
    tellLongest(`${BY_FORMULAS} people by formulas`, longest);
    expect(longest).toBeLessThan(MOST);
  });

  it('should leave the workbook as it was when scoring everyone is cancelled in the middle of writing', async () => {
    await chooseForm('values');
    await choose('Team');
    await keepContents();
    await cancelFrom(pane, 0.6);
    // A pointer's click would be tried again where the button is disabled by the first.
    await pane.getByRole('button', { name: 'Score team' }).dispatchEvent('click');
    await pane.getByText('Cancelled. The workbook is as it was before.').waitFor();
    expect(await changed()).toEqual([]);
  });

  it('should take as many requests for few people as for thousands, but for what one request cannot carry', async () => {
    // Each takes the place of a result: without one there is less to read.
    await requestsFor('Some', BY_FORMULAS);
    const [few, many] = [await requestsFor('Few', FEW), await requestsFor('Team', TEAM)];
    const bytes = many.sent.reduce((sum, each) => sum + each.bytes, 0);
    const chunks = Math.ceil((BYTES_PER_CHARACTER * bytes) / REQUEST_BYTES);
    tell(`Requests: ${few.sent.length} for ${FEW} people, ${many.sent.length} for ${TEAM}`);
    tellLongest(`${TEAM} people as values`, many.longest);
    expect(few.sent.length).toBeGreaterThan(10);
    expect(many.sent.length - few.sent.length).toBeLessThanOrEqual(chunks);
    team = many;
  });

  it('should be scored as values without keeping anybody waiting, as the engine has it', async () => {
    await compareScorecard(TEAM);
    expect(team?.longest).toBeLessThan(MOST);
  });

  it('should tell of progress that only rises, and is at its end when nothing is left to do', () => {
    const given = team?.progress.map(({ share }) => share) ?? [];
    expect(given.length).toBeGreaterThan(5);
    expect(given).toEqual([...given].sort((one, other) => one - other));
    const end = team?.progress.find(({ share }) => share >= 1)?.at ?? Infinity;
    expect(team?.sent.filter(({ at }) => at > end)).toEqual([]);
  });

  it('should be scored from the calls without keeping anybody waiting', async () => {
    await choose('Calls');
    const { longest } = await watchScoring(/Nobody has a total/);
    tellLongest(`${CALLS} calls`, longest);
    expect(longest).toBeLessThan(MOST);
    expect(errors).toEqual([]);
  });
});

async function requestsFor(name: string, count: number) {
  await choose(name);
  // The pane reads anew what the last write has changed.
  await expect.poll(async () => (await requests()).length, { interval: QUIET, timeout: PATIENCE / 4 }).toBe(0);
  await watchProgress();
  let sent: Counted['counted'] = [];
  const { longest } = await paneTasks(browser, page, async () => {
    await score(people(count));
    // The pane will read anew what this has changed.
    sent = await requests();
  });
  return { longest, sent, progress: await shares() };
}

type Kept = typeof globalThis & {
  hostWorkbook: {
    calculated(): Promise<void>;
    snapshot(): { sheets: { info: { name: string }; cells: readonly unknown[]; tables: unknown }[] };
  };
  /** What each sheet and each of its rows holds, as text. */
  contentsNow: () => Promise<Map<string, string>>;
  kept: Map<string, string>;
};

/** The host was seen to leave one of 16,000 formulas without its result where thousands are written anew. */
const COMPARES_RESULTS = loadSize({ full: 0, usual: 1 }) === 1;

/** Remembers on the page what all sheets hold. */
const keepContents = (): Promise<void> =>
  page.evaluate(async (withResults) => {
    const kept = globalThis as Kept;
    const textOf = (row: unknown): string =>
      JSON.stringify(row, (key, value: unknown) => (key === 'value' && !withResults ? undefined : value));
    kept.contentsNow = async () => {
      await kept.hostWorkbook.calculated();
      const contents = new Map<string, string>();
      for (const { info, cells, tables } of kept.hostWorkbook.snapshot().sheets) {
        contents.set(info.name, JSON.stringify([info, tables]));
        cells.forEach((row, at) => contents.set(`${info.name}, row ${at + 1}`, textOf(row)));
      }
      return contents;
    };
    kept.kept = await kept.contentsNow();
  }, COMPARES_RESULTS);

const SHOWN = 10;

/** What is something else by now, new, or gone: the first few, and where the texts of both part. */
const changed = (): Promise<readonly string[]> =>
  page.evaluate(async (shown) => {
    const { contentsNow, kept } = globalThis as Kept;
    const now = await contentsNow();
    const places = [...new Set([...kept.keys(), ...now.keys()])].filter((place) => kept.get(place) !== now.get(place));
    return places.slice(0, shown).map((place) => {
      const [before = '', after = ''] = [kept.get(place), now.get(place)];
      const at = [...before].findIndex((letter, index) => after[index] !== letter);
      return `${place}: ${before.slice(at - 40, at + 40)} | ${after.slice(at - 40, at + 40)}`;
    });
  }, SHOWN);
