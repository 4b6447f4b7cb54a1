import './page.css';
import type { WorkbookContent } from '../grid/grid.ts';
import type { Language } from '../grid/language.ts';
import type { Exit } from '../protocol/focus.ts';
import { startUniver } from '../grid/univerApp.ts';
import { createUniverGrid } from '../grid/univerGrid.ts';
import { createChartLayer } from '../charts/chartLayer.ts';
import { createAddinHolder } from './addinHolder.ts';
import { byId } from './elements.ts';
import { createPane } from './pane.ts';
import { readPreferences, remember } from './preferences.ts';
import { createRegions, focusWithin, type Region } from './regions.ts';
import { createRibbon } from './ribbon.ts';
import { createStatus } from './status.ts';
import { fill, textsIn, type Texts } from './texts.ts';
import { unreadCharts } from './unreadCharts.ts';
import { followCells } from './followCells.ts';
import {
  downloadXlsx,
  emptyContent,
  DamagedFileError,
  fetchSample,
  readFile,
  UnknownKindError,
} from './workbookFiles.ts';

const { language: firstLanguage, dark } = readPreferences();
let language: Language = firstLanguage;
let texts: Texts = textsIn(language);
let workbookName = texts.sampleName;
/** Of the workbook in view, with its add-in. */
let beginning: Promise<void> = Promise.resolve();

const starting = startUniver({ container: byId('sheet'), language, dark });
const status = createStatus(byId('status'), byId('status-note'));
const pane = createPane({ pane: byId('pane'), splitter: byId('splitter'), workspace: byId('workspace') });
const ribbon = createRibbon({
  host: byId('ribbon'),
  language,
  dark,
  actions: {
    newWorkbook: () => void open(texts.unsavedName, async () => emptyContent()),
    openSample: () => void open(texts.sampleName, () => fetchSample(language)),
    openFile: (file) => void open(file.name, () => readFile(file)),
    save: () => void save(),
    togglePane: () => pane.setOpen(!pane.isOpen()),
    setLanguage: (chosen) => void setLanguage(chosen),
    setDark,
  },
});
pane.onToggle(ribbon.setPaneOpen);
ribbon.setPaneOpen(pane.isOpen());
showTexts();
setDark(dark);
status.say(texts.busy);

const grid = createUniverGrid(await starting);
const charts = createChartLayer(grid, byId('sheet'), language);
const addin = createAddinHolder({ grid, pane, ribbon, status, onExit: leaveAddin });
const ribbonRegion: Region = { element: byId('ribbon'), enter: (backwards) => focusWithin(byId('ribbon'), backwards) };
const sheetRegion: Region = { element: byId('sheet'), enter: () => grid.focus() };
const paneRegion: Region = { element: byId('pane'), enter: (backwards) => addin.enter(backwards) };
const regions = createRegions([ribbonRegion, sheetRegion, paneRegion]);
followCells(grid, status, () => texts);
Object.defineProperty(window, 'hostWorkbook', {
  value: Object.freeze({ snapshot: () => grid.snapshot(), calculated }),
});
await open(workbookName, () => fetchSample(language));
acceptDrops(byId('workspace'), (file) => void open(file.name, () => readFile(file)));

/** Until the add-in of a workbook has begun, its functions have nobody to ask. */
async function calculated(): Promise<void> {
  await beginning;
  await grid.calculated();
}

function open(name: string, read: () => Promise<WorkbookContent>): Promise<void> {
  beginning = load(name, read);
  return beginning;
}

/** Another workbook gets an add-in of its own, as in Excel. */
async function load(name: string, read: () => Promise<WorkbookContent>): Promise<void> {
  status.say(fill(texts.opening, { name }));
  try {
    const content = await read();
    await grid.load(content);
    workbookName = name;
    ribbon.setName(name);
    const unread = unreadCharts(content.unread ?? [], texts);
    status.say(`${fill(texts.opened, { name })} ${unread}`.trim(), unread === '' ? 'plain' : 'error');
    await addin.restart({ language, texts, documentName: name });
  } catch (error) {
    status.say(fill(texts.notOpened, { name, reason: whyNotOpened(error) }), 'error');
  }
}

async function save(): Promise<void> {
  const name = workbookName.replace(/\.(csv|xlsx)$/i, '') + '.xlsx';
  try {
    await calculated();
    await downloadXlsx(grid.snapshot(), name, addin.namespaces());
    status.say(fill(texts.saved, { name }));
  } catch (error) {
    status.say(fill(texts.notSaved, { reason: reasonOf(error) }), 'error');
  }
}

async function setLanguage(chosen: Language): Promise<void> {
  language = chosen;
  texts = textsIn(chosen);
  remember({ language: chosen });
  showTexts();
  await (await starting).setLanguage(chosen);
  charts.setLanguage(chosen);
  beginning = addin.restart({ language, texts, documentName: workbookName });
  await beginning;
}

function showTexts(): void {
  document.documentElement.lang = language;
  ribbon.setTexts(texts);
  ribbon.setName(workbookName);
  pane.setTexts({ close: texts.closePane, resize: texts.resizePane });
  status.say(texts.ready);
}

function setDark(on: boolean): void {
  remember({ dark: on });
  document.documentElement.classList.toggle('dark-page', on);
  void starting.then((app) => app.setDark(on));
}

function leaveAddin(exit: Exit): void {
  if (exit === 'sheet') grid.focus();
  else regions.go(exit === 'previous', paneRegion);
}

function acceptDrops(place: HTMLElement, take: (file: File) => void): void {
  place.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  place.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

function whyNotOpened(error: unknown): string {
  if (error instanceof UnknownKindError) return texts.unknownKind;
  return error instanceof DamagedFileError ? texts.damaged : reasonOf(error);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
