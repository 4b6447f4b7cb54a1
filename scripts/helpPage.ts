import { helpWords } from '../src/i18n/help.ts';
import type { Language } from '../src/plan/schema.ts';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata.ts';

const FILES: Readonly<Record<Language, string>> = { en: 'help.html', 'zh-CN': 'help.zh-CN.html' };

export const helpFile = (language: Language): string => FILES[language];

/** The help page in one language: how to start, and every function with the words Excel shows for it. */
export function helpPage(functions: readonly FunctionMetadata[], language: Language): string {
  const words = helpWords[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>${words.title}</title>
    <link rel="icon" href="icons/icon-32.png" />
    <style>${STYLE}</style>
  </head>
  <body>
    <p><a href="${FILES[language === 'en' ? 'zh-CN' : 'en']}">${words.otherLanguage}</a></p>
    <h1><img src="icons/icon-64.png" alt="" width="32" height="32" /> ${words.title}</h1>
    <p>${escape(words.intro)}</p>
    <h2>${words.start}</h2>
    <ol>${words.steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>
    <h2>${words.functions}</h2>
    <p>${escape(words.errors)}</p>
    ${functions.map((each) => section(each, words.optional)).join('\n    ')}
    <h2>${words.privacyTitle}</h2>
    <p>${escape(words.privacy)}</p>
  </body>
</html>
`;
}

const STYLE = [
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 "Segoe UI",system-ui,sans-serif;color:#242424}',
  'h1 img{vertical-align:middle}',
  'code{font-family:Consolas,monospace}',
  'dt{margin-top:.5rem}',
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#1f1f1f}a{color:#7fb8e8}}',
].join('\n');

function section({ id, name, description, parameters }: FunctionMetadata, optional: string): string {
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return [
    `<h3 id="${id}"><code>=TELEKPI.${name}(${signature.join(', ')})</code></h3>`,
    `<p>${escape(description)}</p>`,
    `<dl>${parameters.map((parameter) => entry(parameter, optional)).join('')}</dl>`,
  ].join('\n    ');
}

const entry = (parameter: ParameterMetadata, optional: string): string =>
  `<dt><code>${parameter.name}</code>${parameter.optional ? ` (${optional})` : ''}</dt><dd>${escape(parameter.description)}</dd>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
