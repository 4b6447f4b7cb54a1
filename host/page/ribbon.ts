import type { Language } from '../grid/language.ts';
import { element } from './elements.ts';
import type { AddinManifest } from './manifest.ts';
import type { Texts } from './texts.ts';

export interface RibbonActions {
  newWorkbook(): void;
  openSample(): void;
  openFile(file: File): void;
  save(): void;
  togglePane(): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
}

export interface Ribbon {
  setTexts(texts: Texts): void;
  setName(name: string): void;
  setAddin(addin: AddinManifest): void;
  setPaneOpen(open: boolean): void;
  readonly addinButton: HTMLElement;
}

interface RibbonOptions {
  readonly host: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly actions: RibbonActions;
}

export function createRibbon({ host, language, dark, actions }: RibbonOptions): Ribbon {
  const name = element('span', { class: 'workbook-name', 'data-testid': 'workbook-name' });
  const fileInput = element('input', { type: 'file', accept: '.csv,.xlsx', hidden: true, 'data-testid': 'file-input' });
  const make = (id: string, act: () => void) => button(id, act);
  const buttons = {
    newWorkbook: make('new-workbook', actions.newWorkbook),
    sample: make('sample-workbook', actions.openSample),
    open: make('open-file', () => fileInput.click()),
    save: make('save-file', actions.save),
  };
  const addinButton = button('addin-button', actions.togglePane);
  addinButton.classList.add('addin-button');
  addinButton.hidden = true;
  const languages = languageChoice(language, actions.setLanguage);
  const theme = themeButton(dark, actions.setDark);
  fileInput.addEventListener('change', () => {
    const [file] = fileInput.files ?? [];
    fileInput.value = '';
    if (file) actions.openFile(file);
  });
  const mark = element('img', { src: '/icon.svg', alt: '', width: '20', height: '20' });
  const files = element('div', { class: 'group' }, ...Object.values(buttons), fileInput);
  host.append(mark, name, files, addinButton, element('span', { class: 'stretch' }), languages, theme);
  return {
    addinButton,
    setTexts: (texts) => {
      for (const [key, one] of Object.entries(buttons)) one.textContent = texts[key as keyof typeof buttons];
      languages.setAttribute('aria-label', texts.language);
      theme.title = texts.dark;
      theme.setAttribute('aria-label', texts.dark);
    },
    setName: (text) => {
      name.textContent = text;
      document.title = text;
    },
    setAddin: ({ button: { label, tooltip, icon } }) => {
      addinButton.replaceChildren(element('img', { src: icon, alt: '', width: '18', height: '18' }), label);
      addinButton.title = tooltip;
      addinButton.hidden = false;
    },
    setPaneOpen: (open) => addinButton.setAttribute('aria-pressed', String(open)),
  };
}

function button(id: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-testid': id });
  made.addEventListener('click', act);
  return made;
}

/** Each language names itself. */
function languageChoice(language: Language, choose: (language: Language) => void): HTMLSelectElement {
  const choices: Readonly<Record<Language, string>> = { 'en-US': 'English', 'zh-CN': '中文' };
  const options = Object.entries(choices).map(([value, label]) =>
    element('option', { value, selected: value === language }, label),
  );
  const select = element('select', { 'data-testid': 'language' }, ...options);
  select.addEventListener('change', () => choose(select.value as Language));
  return select;
}

function themeButton(dark: boolean, choose: (dark: boolean) => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-pressed': String(dark), 'data-testid': 'theme' },
    '◐',
  );
  made.addEventListener('click', () => {
    const now = made.getAttribute('aria-pressed') !== 'true';
    made.setAttribute('aria-pressed', String(now));
    choose(now);
  });
  return made;
}
