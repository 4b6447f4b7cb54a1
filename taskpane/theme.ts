import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const DARK = '(prefers-color-scheme: dark)';

/** As Excel's own theme is; as the system's where Excel does not say. */
export const currentTheme = (): Theme => (isDark() ? webDarkTheme : webLightTheme);

/** Calls the listener when the system changes; returns how to stop listening. */
export function onThemeChange(listener: () => void): () => void {
  if (typeof matchMedia === 'undefined') return () => undefined;
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function isDark(): boolean {
  const background = officeBackground();
  if (background !== null) return isDarkColor(background);
  return typeof matchMedia !== 'undefined' && matchMedia(DARK).matches;
}

/** Absent in tests and in hosts without themes, whatever the typings say. */
function officeBackground(): string | null {
  if (typeof Office === 'undefined') return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor ?? null;
}

/** By the luminance of a `#rrggbb`. */
function isDarkColor(color: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?(..)(..)(..)$/.exec(color) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.2126 * (r ?? 255) + 0.7152 * (g ?? 255) + 0.0722 * (b ?? 255) < 128;
}
