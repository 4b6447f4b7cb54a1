import { appContext, type AppContextOptions } from './appContext.ts';
import { answerTo, eventFor, INVOKE, parseRequest, REGISTER, type RequestMessage } from './messages.ts';

/** What the host asks of the page that holds the add-in's frame. */
export interface Frame {
  post(message: string): void;
}

export interface ConversationOptions extends AppContextOptions {
  readonly frame: Frame;
  /** Runs the batch of one `context.sync()`; body in, body out. */
  readonly runBatch: (body: string) => Promise<string>;
  /** Told of everything that was refused. */
  readonly onRefused?: (what: string) => void;
}

export interface Conversation {
  /** The data of a message event from the add-in's frame. */
  receive(data: unknown): void;
  /** Entries of one rich-API event; kept until the add-in listens. */
  sendEntries(entries: readonly unknown[]): void;
}

const RICH_API_EVENT = 'richApiMessage';
/** Ribbon commands that run functions: the library always listens, and no button here runs one. */
const COMMAND_EVENT = 'appCommandInvoked';
const EVENTS: ReadonlySet<string> = new Set([RICH_API_EVENT, COMMAND_EVENT]);
const RICH_API_REQUEST = 93;
/** Names the service in batches that bring answers of custom functions: others may be waiting for just these. */
const FUNCTION_ANSWERS = '"Microsoft.ExcelServices.CustomFunctions"';
const BODY = 4;
const NOT_SUPPORTED = 5000;

/** One add-in's talk with the host, until its frame goes away. */
export function createConversation(options: ConversationOptions): Conversation {
  let listening: RequestMessage | null = null;
  let waiting: unknown[] = [];
  /** Batches that read or write the workbook are answered in the order in which they came. */
  let lastBatch: Promise<void> = Promise.resolve();

  const sendEntries = (entries: readonly unknown[]): void => {
    if (listening === null) waiting.push(...entries);
    else if (entries.length > 0) options.frame.post(eventFor(listening, { ArrayData: entries }));
  };
  const refuse = (request: RequestMessage, what: string): void => {
    options.onRefused?.(what);
    options.frame.post(answerTo(request, { Error: NOT_SUPPORTED }, NOT_SUPPORTED));
  };
  const runBatch = (request: RequestMessage): void => {
    const body = batchBody(request._data);
    if (body === null) return refuse(request, `executeMethod ${describe(request._data)}`);
    const run = async (): Promise<void> => {
      const answer = await options.runBatch(body);
      options.frame.post(answerTo(request, { Version: 1, Error: 0, Data: [200, [], answer] }));
    };
    if (body.includes(FUNCTION_ANSWERS)) void run();
    else lastBatch = lastBatch.then(run);
  };
  const register = (request: RequestMessage): void => {
    options.frame.post(answerTo(request, { Error: 0 }));
    if (request._actionName !== RICH_API_EVENT) return;
    listening = request;
    const entries = waiting;
    waiting = [];
    sendEntries(entries);
  };
  const answers: Readonly<Record<string, (request: RequestMessage) => void>> = {
    ContextActivationManager_getAppContextAsync: (request) =>
      options.frame.post(answerTo(request, appContext(options))),
    ContextActivationManager_notifyHost: (request) => options.frame.post(answerTo(request, null)),
    executeMethod: runBatch,
  };
  return {
    sendEntries,
    receive: (data) => {
      const request = parseRequest(data);
      if (request === null) return;
      if (request._actionType === REGISTER && EVENTS.has(request._actionName)) return register(request);
      const answer = request._actionType === INVOKE ? answers[request._actionName] : undefined;
      if (answer === undefined) refuse(request, request._actionName);
      else answer(request);
    },
  };
}

function batchBody(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const { DdaMethod: method, ArrayData: array } = data as { DdaMethod?: { DispatchId?: unknown }; ArrayData?: unknown };
  if (method?.DispatchId !== RICH_API_REQUEST || !Array.isArray(array)) return null;
  const body: unknown = array[BODY];
  return typeof body === 'string' ? body : null;
}

function describe(data: unknown): string {
  return JSON.stringify((data as { DdaMethod?: unknown } | null)?.DdaMethod ?? null);
}
