import type { Language } from '../grid/language.ts';

/** What the page remembers of its user, in this browser only. */
export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  readonly paneOpen: boolean;
  /** CSS pixels. */
  readonly paneWidth: number;
  readonly greeted: boolean;
}

const KEY = 'workbook-host';

export function readPreferences(): Preferences {
  return { ...defaults(), ...remembered() };
}

export function remember(patch: Partial<Preferences>): void {
  localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...patch }));
}

function defaults(): Preferences {
  return {
    language: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    paneOpen: true,
    paneWidth: 380,
    greeted: false,
  };
}

function remembered(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}
