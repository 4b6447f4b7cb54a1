/**
 * `Office.context.document.settings`: the same settings as `workbook.settings`, each value a JSON text.
 * office.js takes a copy at the start and saves it whole.
 */
export type Settings = Map<string, unknown>;

export const settingPairs = (settings: Settings): readonly (readonly [string, string])[] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** What `refreshAsync` reads. */
export const loadedSettings = (settings: Settings): unknown => ({
  Version: 1,
  Error: 0,
  Properties: { Settings: settingPairs(settings).map(([Name, Value]) => ({ Name, Value })) },
});

/** What `saveAsync` sends takes the place of all that was there; false where it cannot be read. */
export function saveSettings(settings: Settings, data: unknown): boolean {
  const request = (data as { DdaSettingsMethod?: { Properties?: unknown } } | null)?.DdaSettingsMethod;
  const pairs = readPairs(request?.Properties);
  if (pairs === null) return false;
  settings.clear();
  for (const [key, value] of pairs) settings.set(key, value);
  return true;
}

function readPairs(pairs: unknown): readonly (readonly [string, unknown])[] | null {
  if (!Array.isArray(pairs)) return null;
  try {
    return pairs.map((pair: unknown) => {
      const [key, text] = pair as readonly unknown[];
      return [String(key), JSON.parse(String(text)) as unknown];
    });
  } catch {
    return null;
  }
}
