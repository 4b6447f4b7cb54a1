import { element } from './elements.ts';
import type { AddinManifest } from './manifest.ts';
import { readPreferences, remember } from './preferences.ts';
import type { Texts } from './texts.ts';

/** Excel's "get started" hint below the add-in's button, until somebody has read it. */
export function greet(anchor: HTMLElement, { getStarted }: AddinManifest, texts: Texts): void {
  document.getElementById('callout')?.remove();
  if (readPreferences().greeted) return;
  const done = element('button', { type: 'button', class: 'primary', 'data-testid': 'callout-done' }, texts.gotIt);
  const more = element('a', { href: getStarted.url, target: '_blank', rel: 'noreferrer' }, texts.learnMore);
  const callout = element(
    'div',
    { class: 'callout', id: 'callout', role: 'dialog', 'aria-label': getStarted.title },
    element('strong', {}, getStarted.title),
    element('p', {}, getStarted.description),
    element('div', { class: 'callout-actions' }, more, done),
  );
  done.addEventListener('click', () => {
    remember({ greeted: true });
    callout.remove();
  });
  const { left, bottom } = anchor.getBoundingClientRect();
  callout.style.left = `${Math.max(8, Math.min(left, innerWidth - 328))}px`;
  callout.style.top = `${bottom + 8}px`;
  document.body.append(callout);
}
