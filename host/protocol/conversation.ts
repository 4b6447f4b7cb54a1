import type { Grid } from '../grid/grid.ts';
import { appContext, type AppContextOptions } from './appContext.ts';
import { createBatchQueue, type RunBatch } from './batchQueue.ts';
import { loadedSettings, saveSettings, settingPairs, type Settings } from './documentSettings.ts';
import { createEventDesk, type EventDesk } from './eventDesk.ts';
import { exitIn, type Exit } from './focus.ts';
import { answerTo, INVOKE, parseRequest, type RequestMessage } from './messages.ts';

/** What the host asks of the page that holds the add-in's frame. */
export interface Frame {
  post(message: string): void;
}

export interface ConversationOptions extends Omit<AppContextOptions, 'settings'> {
  readonly frame: Frame;
  readonly runBatch: RunBatch;
  /** The workbook's; without them `Office.context.document.settings` is refused. */
  readonly settings?: Settings;
  /** Whose selection `workbook.onSelectionChanged` follows; refused without. */
  readonly grid?: Pick<Grid, 'listen'>;
  /** Told when the keyboard leaves the add-in. */
  readonly onExit?: (exit: Exit) => void;
  /** Told of everything that was refused. */
  readonly onRefused?: (what: string) => void;
}

export interface Conversation extends Pick<EventDesk, 'sendEntries'> {
  /** The data of a message event from the add-in's frame. */
  receive(data: unknown): void;
}

/** Answers a request; false where it cannot. */
type Answer = (request: RequestMessage) => boolean;

/** What `executeMethod` does, by office.js's numbers. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const RICH_API_REQUEST = 93;
const NOT_SUPPORTED = 5000;

/** One add-in's talk with the host, until its frame goes away. */
export function createConversation(options: ConversationOptions): Conversation {
  const post = (message: string): void => options.frame.post(message);
  const events = createEventDesk(post, options.grid);
  const tell = (what: string): void => {
    console.warn(`The host refused ${what}`);
    options.onRefused?.(what);
  };
  const answers = answersOf(options, tell);
  return {
    sendEntries: events.sendEntries,
    receive: (data) => {
      const request = parseRequest(data);
      if (request === null || events.take(request)) return;
      const answer = request._actionType === INVOKE ? answers.get(nameOf(request)) : undefined;
      if (answer?.(request) === true) return;
      tell(nameOf(request));
      post(answerTo(request, { Error: NOT_SUPPORTED }, NOT_SUPPORTED));
    },
  };
}

/** `executeMethod` does many things, told apart by number. */
function nameOf({ _actionName: name, _data: data }: RequestMessage): string {
  const id = (data as { DdaMethod?: { DispatchId?: unknown } } | null)?.DdaMethod?.DispatchId;
  return name === 'executeMethod' ? `${name} ${String(id)}` : name;
}

function answersOf(options: ConversationOptions, tell: (what: string) => void): ReadonlyMap<string, Answer> {
  const { frame, runBatch, settings } = options;
  const post = (message: string): void => frame.post(message);
  const answered =
    (data: () => unknown): Answer =>
    (request) => {
      post(answerTo(request, data()));
      return true;
    };
  return new Map<string, Answer>([
    [
      'ContextActivationManager_getAppContextAsync',
      answered(() => appContext({ ...options, settings: settings ? settingPairs(settings) : [] })),
    ],
    ['ContextActivationManager_notifyHost', noticed(options, answered)],
    [`executeMethod ${RICH_API_REQUEST}`, createBatchQueue({ runBatch, post, tell })],
    ...(settings === undefined ? [] : settingsAnswers(settings, answered)),
  ]);
}

/** Of all that add-ins notify, where the keyboard goes is what a host acts on. */
function noticed({ onExit }: ConversationOptions, answered: (data: () => unknown) => Answer): Answer {
  const answer = answered(() => null);
  return (request) => {
    const exit = exitIn(request._data);
    if (exit !== null) onExit?.(exit);
    return answer(request);
  };
}

function settingsAnswers(settings: Settings, answered: (data: () => unknown) => Answer): [string, Answer][] {
  const saved = answered(() => ({ Version: 1, Error: 0 }));
  return [
    [`executeMethod ${LOAD_SETTINGS}`, answered(() => loadedSettings(settings))],
    [`executeMethod ${SAVE_SETTINGS}`, (request) => saveSettings(settings, request._data) && saved(request)],
  ];
}
