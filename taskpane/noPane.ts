import { type NoPane, noPaneWords } from '../src/i18n/outsideExcel.ts';

/** Says in the browser's language why there is no pane: Excel's is not known here. */
export function tellWhyNoPane(root: HTMLElement, reason: NoPane): void {
  const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = language;
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = noPaneWords[language][reason];
  root.replaceChildren(sentence);
}
