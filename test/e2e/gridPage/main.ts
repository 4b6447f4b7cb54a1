import { startUniver } from '../../../host/grid/univerApp.ts';
import { createUniverGrid } from '../../../host/grid/univerGrid.ts';

/** A page with the spreadsheet and nothing else, for tests of the seam behind which it stands. */
const container = document.getElementById('sheet');
if (!container) throw new Error('The page has no place for the spreadsheet.');
window.grid = createUniverGrid(await startUniver({ container, language: 'en-US', dark: false }));
