import type { Language } from '../src/plan/schema.ts';

/** Excel's display language, where the page knows it; functions also run in pages without Office. */
export function displayLanguage(): Language {
  const { Office: office } = globalThis as { Office?: { context?: { displayLanguage?: unknown } } };
  const language = String(office?.context?.displayLanguage ?? '');
  return language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
