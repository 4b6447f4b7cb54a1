import type { CallFunction, Grid } from './grid/grid.ts';
import { createModel } from './model/model.ts';
import { createConversation } from './protocol/conversation.ts';
import { createFunctionDesk } from './protocol/functionCalls.ts';

export interface ConnectOptions {
  readonly grid: Grid;
  /** What add-ins keep in the workbook; lives as long as the workbook does. */
  readonly settings: Map<string, unknown>;
  /** Sends a message to the add-in's frame. */
  readonly post: (message: string) => void;
  /** Excel's display language. */
  readonly locale: string;
  readonly documentUrl: string;
  /** Told of everything that the host refuses. */
  readonly onRefused?: (what: string) => void;
}

export interface AddinConnection {
  /** The data of a message event from the add-in's frame. */
  receive(data: unknown): void;
  /** Calls custom functions; for `grid.defineFunctions`. */
  readonly call: CallFunction;
  /** Ends calls that still wait. */
  close(): void;
}

/** Ties one add-in's frame to a workbook, for as long as the frame lives. */
export function connectAddin(options: ConnectOptions): AddinConnection {
  const { grid, settings, post, locale, documentUrl, onRefused } = options;
  const desk = createFunctionDesk((entries) => conversation.sendEntries(entries));
  const runBatch = createModel({
    grid,
    settings,
    settleFunctions: desk.settle,
    sendEntries: (entries) => conversation.sendEntries(entries),
  });
  const conversation = createConversation({
    frame: { post },
    runBatch,
    locale,
    documentUrl,
    ...(onRefused === undefined ? {} : { onRefused }),
  });
  return {
    receive: conversation.receive,
    call: desk.call,
    close: () => desk.abandon('The add-in was closed before it answered.'),
  };
}
