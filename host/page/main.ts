import { createUniverGrid } from '../grid/univerGrid.ts';
import { startUniver } from '../grid/univerApp.ts';

const container = document.getElementById('sheet');
if (!container) throw new Error('The page has no place for the spreadsheet.');
const grid = createUniverGrid(await startUniver({ container, language: 'en-US', dark: false }));
Object.assign(window, { grid });
