import { createModel } from '../../../host/model/model.ts';
import { createConversation } from '../../../host/protocol/conversation.ts';
import { frameName } from '../../../host/protocol/frameName.ts';
import { createFunctionDesk, type FunctionDesk } from '../../../host/protocol/functionCalls.ts';
import { createMemoryGrid, type MemoryGrid } from '../../helpers/memoryGrid.ts';

/** What tests reach from outside the add-in's frame. */
export interface HostUnderTest {
  readonly grid: MemoryGrid;
  readonly desk: FunctionDesk;
  /** What the host refused, in its words. */
  readonly refused: string[];
  readonly paneShown: boolean[];
}

/** Protocol and object model over a grid in memory, with Microsoft's own library in the frame. */
const grid = createMemoryGrid();
grid.settings.set('kept', { since: 2024 });
const refused: string[] = [];
const paneShown: boolean[] = [];
const paneListeners = new Set<(isShown: boolean) => void>();
const frame = document.createElement('iframe');
frame.name = frameName({ conversationId: 'talk', addinId: 'addin', origin: location.origin, locale: 'en-US' });
frame.src = '/addin.html';

const sendEntries = (entries: readonly unknown[]): void => conversation.sendEntries(entries);
const desk = createFunctionDesk(sendEntries);
const runBatch = createModel({
  grid,
  settings: grid.settings,
  functions: desk,
  sendEntries,
  locale: 'en-US',
  pane: {
    isShown: () => paneShown.at(-1) ?? false,
    show: (on) => {
      paneShown.push(on);
      for (const listener of paneListeners) listener(on);
    },
    onToggle: (listener) => void paneListeners.add(listener),
  },
});
const conversation = createConversation({
  frame: { post: (message) => frame.contentWindow?.postMessage(message, location.origin) },
  locale: 'en-US',
  documentUrl: `${location.origin}/Book1.xlsx`,
  runBatch,
  settings: grid.settings,
  grid,
  onRefused: (what) => refused.push(what),
});
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow) conversation.receive(data);
});
window.host = { grid, desk, refused, paneShown };
document.body.append(frame);
