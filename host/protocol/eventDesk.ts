import type { Grid } from '../grid/grid.ts';
import { answerTo, eventFor, REGISTER, UNREGISTER, type RequestMessage } from './messages.ts';

/** What the add-in listens to, and what is sent there. */
export interface EventDesk {
  /** False for what is no registration of an event that the host has. */
  take(request: RequestMessage): boolean;
  /** Entries of one rich-API event; kept until the add-in listens. */
  sendEntries(entries: readonly unknown[]): void;
}

const RICH_API = 'richApiMessage';
const SELECTION = 'documentSelectionChanged';
/** Ribbon commands that run functions: the library always listens, and no button here runs one. */
const COMMAND = 'appCommandInvoked';

export function createEventDesk(post: (message: string) => void, grid?: Pick<Grid, 'listen'>): EventDesk {
  const events = new Set([RICH_API, COMMAND, ...(grid === undefined ? [] : [SELECTION])]);
  const listening = new Map<string, RequestMessage>();
  let waiting: unknown[] = [];
  const send = (event: string, data: unknown): void => {
    const listener = listening.get(event);
    if (listener !== undefined) post(eventFor(listener, data));
  };
  grid?.listen(({ kind }) => {
    if (kind === 'selected') send(SELECTION, {});
  });
  const register = (request: RequestMessage): void => {
    listening.set(request._actionName, request);
    post(answerTo(request, { Error: 0 }));
    if (request._actionName !== RICH_API || waiting.length === 0) return;
    send(RICH_API, { ArrayData: waiting });
    waiting = [];
  };
  const unregister = (request: RequestMessage): void => {
    listening.delete(request._actionName);
    post(answerTo(request, { Error: 0 }));
  };
  return {
    take: (request) => {
      if (!events.has(request._actionName)) return false;
      if (request._actionType === REGISTER) register(request);
      else if (request._actionType === UNREGISTER) unregister(request);
      else return false;
      return true;
    },
    sendEntries: (entries) => {
      if (!listening.has(RICH_API)) waiting.push(...entries);
      else if (entries.length > 0) send(RICH_API, { ArrayData: entries });
    },
  };
}
