import { associateFunctions } from '../functions/associate.ts';

/*
 * The shared runtime's page. Functions come first, so that a recalculation never waits for the user
 * interface, which is loaded only when somebody sees it.
 */
associateFunctions();
await Office.onReady();
await shown();
const { mountPane } = await import('./mountPane.tsx');
const root = document.getElementById('pane');
if (root !== null) mountPane(root);

function shown(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
