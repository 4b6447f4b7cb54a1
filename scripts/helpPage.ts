import { EXAMPLES, type FunctionExample, RULE_TEXTS } from '../functions/examples.ts';
import { type HelpWords, helpWords } from '../src/i18n/help.ts';
import { type HelpNotes, helpNotes } from '../src/i18n/helpNotes.ts';
import { planName, ruleName } from '../src/i18n/names.ts';
import type { Language } from '../src/plan/schema.ts';
import { TEMPLATE_IDS, type TemplateId } from '../src/plan/templates.ts';
import { printRule } from '../src/scoring/faces/registry.ts';
import { parseRule } from '../src/scoring/grammar.ts';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata.ts';
import { HELP_STYLE } from './helpStyle.ts';
import { templateFile, TEMPLATES_FOLDER } from './writeTemplates.ts';

const FILES: Readonly<Record<Language, string>> = { en: 'help.html', 'zh-CN': 'help.zh-CN.html' };

export const helpFile = (language: Language): string => FILES[language];

/** The help page in one language: how to start, and every function with the words Excel shows for it. */
export function helpPage(functions: readonly FunctionMetadata[], language: Language): string {
  const words = helpWords[language];
  const notes = helpNotes[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>${escape(words.title)}</title>
    <link rel="icon" href="icons/icon-32.png" />
    <style>${HELP_STYLE}</style>
  </head>
  <body>
    ${pageHeader(words, language)}
    <main>
      <p>${escape(words.intro)}</p>
      <h2>${escape(words.start)}</h2>
      <ol class="steps">${words.steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>
      <h2 id="templates">${escape(words.templates)}</h2>
      <p>${escape(words.templatesIntro)}</p>
      <ul class="steps">${TEMPLATE_IDS.map((template) => `<li>${templateLink(template, language)}</li>`).join('')}</ul>
      <h2>${escape(words.functions)}</h2>
      <p>${escape(words.errors)}</p>
      <nav aria-label="${escape(words.functions)}">${functions.map(({ id }) => `<a href="#${id}">${id}</a>`).join('')}</nav>
      ${functions.map((each) => functionSection(each, words, notes)).join('\n      ')}
      <h2 id="rules">${escape(words.rules)}</h2>
      ${rulesSection(words, notes, language)}
      <h2>${escape(words.privacyTitle)}</h2>
      <p>${escape(words.privacy)}</p>
    </main>
  </body>
</html>
`;
}

function pageHeader(words: HelpWords, language: Language): string {
  const other = language === 'en' ? 'zh-CN' : 'en';
  return [
    '<header>',
    '<img src="icons/icon-64.png" alt="" width="40" height="40" />',
    `<h1>${escape(words.title)}</h1>`,
    `<a href="${FILES[other]}" lang="${other}" hreflang="${other}">${escape(words.otherLanguage)}</a>`,
    '</header>',
  ].join('');
}

function templateLink(template: TemplateId, language: Language): string {
  const address = `${TEMPLATES_FOLDER}/${templateFile(template, language)}`;
  return `<a href="${address}" download>${escape(planName({ name: template }, language))}</a>`;
}

function functionSection(declared: FunctionMetadata, words: HelpWords, notes: HelpNotes): string {
  const { id, name, description, parameters } = declared;
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const examples = EXAMPLES.filter(({ formula }) => formula.startsWith(`=TELEKPI.${name}(`));
  return [
    `<section aria-labelledby="${id}">`,
    `<h3 id="${id}"><code>=TELEKPI.${name}(${signature.join(', ')})</code></h3>`,
    `<p>${escape(description)}</p>`,
    `<dl>${parameters.map((parameter) => entry(parameter, words.optional)).join('')}</dl>`,
    examplesTable(examples, words, notes),
    '</section>',
  ].join('\n      ');
}

const entry = (parameter: ParameterMetadata, optional: string): string =>
  `<dt><code>${parameter.name}</code>${parameter.optional ? `<small>${escape(optional)}</small>` : ''}</dt><dd>${escape(parameter.description)}</dd>`;

function examplesTable(examples: readonly FunctionExample[], words: HelpWords, notes: HelpNotes): string {
  const rows = examples.map(({ formula, result, note }) => [code(formula), code(result), escape(notes.examples[note])]);
  return table(words.examples, [words.formula, words.result, words.note], rows);
}

function rulesSection(words: HelpWords, notes: HelpNotes, language: Language): string {
  const rows = Object.values(RULE_TEXTS).map((text) => {
    const parsed = parseRule(text);
    if (!parsed.ok) throw new Error(`The example of a rule cannot be read: ${text}`);
    const { kind } = parsed.value;
    return [code(printRule(parsed.value, language)), escape(ruleName(kind, language)), escape(notes.rules[kind])];
  });
  return `<section>${table(words.rulesIntro, [words.ruleText, words.rule, words.note], rows)}</section>`;
}

function table(caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escape(heading)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n        ');
  return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const code = (text: string): string => `<code>${escape(text)}</code>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
