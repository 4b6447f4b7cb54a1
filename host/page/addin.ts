import type { Grid, GridFunction } from '../grid/grid.ts';
import type { Language } from '../grid/language.ts';
import { createModel } from '../model/model.ts';
import { createConversation } from '../protocol/conversation.ts';
import { enterMessage, type Exit } from '../protocol/focus.ts';
import { frameName } from '../protocol/frameName.ts';
import { createFunctionDesk } from '../protocol/functionCalls.ts';
import { element } from './elements.ts';
import { readFunctions } from './functionMetadata.ts';
import { readManifest, type AddinManifest } from './manifest.ts';

/** An add-in as its files describe it, in one language. */
export interface Addin {
  readonly manifest: AddinManifest;
  readonly functions: readonly GridFunction[];
}

export interface RunningAddin {
  readonly frame: HTMLIFrameElement;
  /** Hands it the keyboard, at its first or its last field. */
  enter(backwards: boolean): void;
  /** Ends the conversation; the frame goes with it. */
  stop(): void;
}

export interface AddinOptions {
  readonly addin: Addin;
  readonly grid: Grid;
  readonly settings: Map<string, unknown>;
  readonly language: Language;
  readonly documentUrl: string;
  readonly onRefused: (what: string) => void;
  readonly onExit: (exit: Exit) => void;
}

export async function fetchAddin(manifestUrl: string, language: Language): Promise<Addin> {
  const manifest = readManifest(await fetchText(manifestUrl), language);
  return { manifest, functions: readFunctions(await fetchText(manifest.functionsUrl)) };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

/** Loads the add-in's page, unmodified, in a frame that office.js takes for Excel on the web. */
export function runAddin(options: AddinOptions): RunningAddin {
  const { addin, grid, settings, language, documentUrl, onRefused, onExit } = options;
  const { manifest, functions } = addin;
  const conversationId = crypto.randomUUID();
  const name = frameName({ conversationId, addinId: manifest.id, origin: location.origin, locale: language });
  const frame = element('iframe', { name, src: manifest.pageUrl, title: manifest.name, 'data-testid': 'addin-frame' });
  const origin = new URL(manifest.pageUrl).origin;
  const post = (message: string) => frame.contentWindow?.postMessage(message, origin);
  const listened: (() => void)[] = [];
  const ownGrid: Grid = { ...grid, listen: (listener) => keep(listened, grid.listen(listener)) };

  const desk = createFunctionDesk((entries) => conversation.sendEntries(entries));
  const runBatch = createModel({
    grid: ownGrid,
    settings,
    functions: desk,
    sendEntries: (entries) => conversation.sendEntries(entries),
  });
  const conversation = createConversation({
    ...{ frame: { post }, locale: language, documentUrl, runBatch, onRefused, onExit },
  });
  const receive = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && event.origin === origin) conversation.receive(event.data);
  };
  addEventListener('message', receive);
  grid.defineFunctions(manifest.namespace, functions, desk.call);
  return {
    frame,
    enter: (backwards) => {
      frame.focus();
      post(enterMessage(conversationId, backwards));
    },
    stop: () => {
      removeEventListener('message', receive);
      for (const unlisten of listened) unlisten();
      desk.abandon('The add-in was closed.');
      frame.remove();
    },
  };
}

function keep(list: (() => void)[], undo: () => void): () => void {
  list.push(undo);
  return undo;
}
