import { element } from './elements.ts';
import { readPreferences, remember } from './preferences.ts';

export interface Pane {
  /** Puts a new frame in place of the one before. */
  show(frame: HTMLIFrameElement, title: string): void;
  setOpen(open: boolean): void;
  isOpen(): boolean;
  setTexts(texts: { readonly close: string; readonly resize: string }): void;
  onToggle(listener: (open: boolean) => void): void;
}

interface PaneElements {
  readonly pane: HTMLElement;
  readonly splitter: HTMLElement;
  readonly workspace: HTMLElement;
}

const NARROWEST = 280;
const KEY_STEP = 20;

/** The frame keeps running while the pane is closed, as a shared runtime does. */
export function createPane({ pane, splitter, workspace }: PaneElements): Pane {
  const title = element('h2');
  const close = element('button', { type: 'button', class: 'icon-button', 'data-testid': 'close-pane' }, '✕');
  const body = element('div', { class: 'pane-body' });
  const listeners = new Set<(open: boolean) => void>();
  pane.append(element('div', { class: 'pane-head' }, title, close), body);
  const setOpen = (open: boolean) => {
    workspace.classList.toggle('pane-closed', !open);
    remember({ paneOpen: open });
    for (const listener of listeners) listener(open);
  };
  close.addEventListener('click', () => setOpen(false));
  resizable(pane, splitter, workspace);
  setOpen(readPreferences().paneOpen);
  return {
    show: (frame, text) => {
      title.textContent = text;
      body.replaceChildren(frame);
    },
    setOpen,
    isOpen: () => !workspace.classList.contains('pane-closed'),
    setTexts: (texts) => {
      close.title = texts.close;
      close.setAttribute('aria-label', texts.close);
      splitter.setAttribute('aria-label', texts.resize);
    },
    onToggle: (listener) => listeners.add(listener),
  };
}

function resizable(pane: HTMLElement, splitter: HTMLElement, workspace: HTMLElement): void {
  const setWidth = (width: number) => {
    const widest = workspace.clientWidth * 0.7;
    const fitting = Math.round(Math.max(NARROWEST, Math.min(width, widest)));
    pane.style.width = `${fitting}px`;
    splitter.setAttribute('aria-valuenow', String(fitting));
    remember({ paneWidth: fitting });
  };
  setWidth(readPreferences().paneWidth);
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer.
    workspace.classList.add('resizing');
    const move = (event: PointerEvent) => setWidth(workspace.getBoundingClientRect().right - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'pointerup',
      () => {
        splitter.removeEventListener('pointermove', move);
        workspace.classList.remove('resizing');
      },
      { once: true },
    );
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(pane.clientWidth + KEY_STEP);
    if (event.key === 'ArrowRight') setWidth(pane.clientWidth - KEY_STEP);
  });
}
