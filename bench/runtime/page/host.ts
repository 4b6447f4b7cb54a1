import type { FunctionAnswer, FunctionCall } from '../../../host/grid/grid.ts';
import { createModel } from '../../../host/model/model.ts';
import { createConversation } from '../../../host/protocol/conversation.ts';
import { frameName } from '../../../host/protocol/frameName.ts';
import { createFunctionDesk } from '../../../host/protocol/functionCalls.ts';
import { createMemoryGrid } from '../../../test/helpers/memoryGrid.ts';

/** What the benchmark reaches from outside. */
export interface TimingHost {
  /** Keeps a batch of calls under a name. */
  prepare(batch: string, calls: readonly FunctionCall[]): void;
  /** Sends a batch as one event and waits for every answer. */
  call(batch: string): Promise<readonly FunctionAnswer[]>;
}

declare global {
  interface Window {
    timing: TimingHost;
  }
}

/*
 * The add-in lies on another site than this page, hence in a process of its own: what the host does is
 * not counted.
 */
const addinOrigin = location.origin.replace('host.localhost', 'localhost');
const frame = document.createElement('iframe');
frame.name = frameName({ conversationId: 'talk', addinId: 'addin', origin: location.origin, locale: 'en-US' });
frame.src = new URL('addin.html', location.href).href.replace(location.origin, addinOrigin);

const sendEntries = (entries: readonly unknown[]): void => conversation.sendEntries(entries);
const desk = createFunctionDesk(sendEntries);
const conversation = createConversation({
  frame: { post: (message) => frame.contentWindow?.postMessage(message, addinOrigin) },
  locale: 'en-US',
  documentUrl: `${location.origin}/Book1.xlsx`,
  runBatch: createModel({ grid: createMemoryGrid(), settings: new Map(), functions: desk, sendEntries }),
});
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow) conversation.receive(data);
});
document.body.append(frame);

const batches = new Map<string, readonly FunctionCall[]>();
window.timing = {
  prepare: (batch, calls) => void batches.set(batch, calls),
  call: (batch) => desk.call(batches.get(batch) ?? []),
};
