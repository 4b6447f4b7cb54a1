import type { Language } from '../grid/language.ts';
import type { UniverGrid } from '../grid/univerGrid.ts';
import type { Exit } from '../protocol/focus.ts';
import { fetchAddin, runAddin, type RunningAddin } from './addin.ts';
import { greet } from './callout.ts';
import type { Pane } from './pane.ts';
import type { Ribbon } from './ribbon.ts';
import type { Status } from './status.ts';
import { fill, type Texts } from './texts.ts';

/** Where the host's server serves the add-in. */
const MANIFEST = '/addin/manifest.xml';

export interface AddinHolder {
  /** Ends the add-in that runs and starts it afresh, for another workbook or language. */
  restart(options: RestartOptions): Promise<void>;
  /** Hands the add-in the keyboard. */
  enter(backwards: boolean): void;
  /** Of its custom functions. */
  namespaces(): readonly string[];
}

export interface RestartOptions {
  readonly language: Language;
  readonly texts: Texts;
  readonly documentName: string;
}

interface Parts {
  readonly grid: UniverGrid;
  readonly pane: Pane;
  readonly ribbon: Ribbon;
  readonly status: Status;
  /** Where the keyboard goes from the add-in. */
  readonly onExit: (exit: Exit) => void;
}

export function createAddinHolder({ grid, pane, ribbon, status, onExit }: Parts): AddinHolder {
  let running: RunningAddin | null = null;
  let latest: RestartOptions | null = null;
  let namespaces: readonly string[] = [];
  return {
    enter: (backwards) => running?.enter(backwards),
    namespaces: () => namespaces,
    restart: async (options) => {
      latest = options;
      const { language, texts, documentName } = options;
      try {
        const addin = await fetchAddin(MANIFEST, language);
        if (latest !== options) return;
        running?.stop();
        running = runAddin({
          addin,
          grid,
          settings: grid.settings,
          language,
          documentUrl: `${location.origin}/${encodeURIComponent(documentName)}`,
          onExit,
          onRefused: (what) => status.say(fill(texts.refused, { what }), 'error'),
        });
        namespaces = [addin.manifest.namespace];
        ribbon.setAddin(addin.manifest);
        pane.show(running.frame, addin.manifest.name);
        greet(ribbon.addinButton, addin.manifest, texts);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        status.say(fill(texts.noAddin, { reason }), 'error');
      }
    },
  };
}
