import { associateFunctions } from '../functions/associate.ts';
import { displayLanguage } from '../functions/language.ts';
import { loadTexts } from '../functions/texts.ts';

/*
 * The shared runtime's page. Functions come first, so that a recalculation never waits for the user
 * interface, which is loaded only when somebody sees it.
 */
const hasLibrary = typeof Office !== 'undefined' && typeof CustomFunctions !== 'undefined';
const root = document.getElementById('pane');
const host = hasLibrary ? (await Office.onReady()).host : null;
if (hasLibrary) void offerFunctions();
if (root !== null) await showPane(root);

/** Calls wait until here; without texts, functions calculate all the same. */
async function offerFunctions(): Promise<void> {
  try {
    await loadTexts(displayLanguage());
  } finally {
    associateFunctions();
  }
}

async function showPane(place: HTMLElement): Promise<void> {
  await shown();
  if (host !== null && host === Office.HostType.Excel) return mount(place);
  const { tellWhyNoPane } = await import('./noPane.ts');
  tellWhyNoPane(place, hasLibrary ? 'notInExcel' : 'noLibrary');
}

async function mount(place: HTMLElement): Promise<void> {
  try {
    const { mountPane } = await import('./mountPane.tsx');
    mountPane(place);
  } catch (error) {
    const { tellWhyNoPane } = await import('./noPane.ts');
    tellWhyNoPane(place, 'notLoaded');
    throw error;
  }
}

function shown(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
