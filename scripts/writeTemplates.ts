import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { planName } from '../src/i18n/names.ts';
import { LANGUAGES, type Language, type Plan } from '../src/plan/schema.ts';
import { planFromTemplate, TEMPLATE_IDS, type TemplateId } from '../src/plan/templates.ts';
import type { SheetSpec } from '../src/sheets/sheetSpec.ts';
import { workbookSheets } from '../src/sheets/workbookSheets.ts';
import { planIn } from '../src/sheets/ruleText.ts';
import { specsToXlsx } from './specToXlsx.ts';

export const TEMPLATES_FOLDER = 'templates';
/** Rows for people: a large team, and still two pages of paper. */
export const TEMPLATE_ROWS = 30;

export const templateFile = (template: TemplateId, language: Language): string => `${template}.${language}.xlsx`;

/** With its rules in the words of the language. */
export const templatePlan = (template: TemplateId, language: Language): Plan =>
  planIn(planFromTemplate(template, language), language);

/** The sheets of a ready-made workbook: complete, and locked where nothing would follow. */
export function templateSheets(template: TemplateId, language: Language): readonly SheetSpec[] {
  const sheets = workbookSheets(templatePlan(template, language), null, language, {
    complete: true,
    rows: TEMPLATE_ROWS,
    lock: 'live',
  });
  if (!sheets.ok) throw new Error(`The template ${template} is wrong: ${JSON.stringify(sheets.findings)}`);
  return sheets.value;
}

export const templateWorkbook = (template: TemplateId, language: Language): Promise<Uint8Array> =>
  specsToXlsx(templateSheets(template, language), planName({ name: template }, language));

/** A workbook for each profile and language; gives back the names of the files. */
export async function writeTemplates(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const template of TEMPLATE_IDS) {
    for (const language of LANGUAGES) {
      const file = templateFile(template, language);
      writeFileSync(join(folder, file), await templateWorkbook(template, language));
      files.push(file);
    }
  }
  return files;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? TEMPLATES_FOLDER;
  for (const file of await writeTemplates(folder)) console.log(join(folder, file));
}
