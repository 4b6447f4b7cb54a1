import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { helpPage } from '../../../scripts/helpPage.ts';
import { specsToXlsx } from '../../../scripts/specToXlsx.ts';
import {
  TEMPLATE_ROWS,
  templatePlan,
  templateSheets,
  templateWorkbook,
  writeTemplates,
} from '../../../scripts/writeTemplates.ts';
import { LANGUAGES, type Language } from '../../../src/plan/schema.ts';
import { TEMPLATE_IDS, type TemplateId } from '../../../src/plan/templates.ts';
import { areaAddress, cellAddress, parseAddress } from '../../../src/sheets/address.ts';
import { CHOSEN_AGENT } from '../../../src/sheets/dashboardLayout.ts';
import { planColumnIndex, type PlanColumnId } from '../../../src/sheets/planColumns.ts';
import { planLayout } from '../../../src/sheets/planLayout.ts';
import type { Area } from '../../../src/sheets/sheetSpec.ts';
import { translatorOf } from '../../../src/sheets/vocabulary.ts';

const CASES = TEMPLATE_IDS.flatMap((template) => LANGUAGES.map((language) => ({ template, language })));
const KEYS = ['readme', 'plan', 'actuals', 'scorecard', 'dashboard', 'lists'] as const;

async function bookOf(template: TemplateId, language: Language) {
  const { sheets } = await readXlsx(await templateWorkbook(template, language), { readStyles: true });
  const sheetOf = (key: (typeof KEYS)[number]) => {
    const sheet = sheets.find(({ name }) => name === translatorOf(language)(`sheet.${key}.name`));
    if (!sheet) throw new Error(`The workbook has no ${key}`);
    return sheet;
  };
  return { sheets, sheetOf };
}

type Sheet = Awaited<ReturnType<typeof bookOf>>['sheets'][number];

const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

const placeOf = (key: string): { row: number; column: number } => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
};

const openCells = ({ cells }: Sheet) =>
  [...(cells ?? [])].flatMap(([key, { style }]) => (style?.protection?.locked === false ? [placeOf(key)] : []));

const holds = (area: Area | null, { row, column }: { row: number; column: number }): boolean =>
  area !== null &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe.each(CASES)('the ready-made workbook $template in $language', ({ template, language }) => {
  const book = bookOf(template, language);
  const plan = templatePlan(template, language);
  const t = translatorOf(language);

  test('[S-42] should have its sheets in the language, the lists out of sight, and all protected without a password', async () => {
    const { sheets } = await book;
    expect(sheets.map(({ name }) => name)).toEqual(KEYS.map((key) => t(`sheet.${key}.name`)));
    expect(sheets.map(({ hidden }) => hidden === true)).toEqual(KEYS.map((key) => key === 'lists'));
    expect(sheets.every(({ protection }) => protection?.sheet === true && !protection.password)).toBe(true);
  });

  test('[S-42] should be open for typing nowhere but in the input table and in what the formulas follow', async () => {
    const { sheetOf } = await book;
    for (const key of ['readme', 'scorecard', 'lists'] as const) expect(openCells(sheetOf(key))).toEqual([]);
    expect(openCells(sheetOf('dashboard'))).toEqual([{ row: CHOSEN_AGENT.row, column: CHOSEN_AGENT.column }]);
    expect(openCells(sheetOf('actuals'))).toHaveLength(TEMPLATE_ROWS * (2 + plan.indicators.length));
    const open = openCells(sheetOf('plan'));
    const { indicators, grades } = planLayout(plan);
    const isOpen = (id: PlanColumnId, row = indicators.row + 1): boolean =>
      open.some((cell) => cell.row === row && cell.column === planColumnIndex(id));
    const columns = ['id', 'name', 'dimension', 'role', 'unit', 'direction', 'weight', 'target', 'rule'] as const;
    expect(columns.filter((id) => isOpen(id))).toEqual(['weight', 'target']);
    expect(columns.filter((id) => isOpen(id, indicators.row))).toEqual([]);
    expect(open.filter(({ row }) => row > grades.row)).toHaveLength(plan.grades.length * 3);
  });

  test('[S-42] should prompt on every open cell, in its language, as briefly as Excel shows it', async () => {
    const { sheets } = await book;
    for (const sheet of sheets) {
      const validations = (sheet.dataValidations ?? []).map((each) => ({ ...each, area: parseAddress(each.range) }));
      for (const cell of openCells(sheet)) {
        const found = validations.filter(({ area }) => holds(area, cell));
        expect(
          found.map(({ showInputMessage }) => showInputMessage),
          cellAddress(cell.row, cell.column),
        ).toEqual([true]);
      }
      for (const { inputTitle = '', inputMessage = '', errorMessage = '' } of validations) {
        expect(inputTitle.length).toBeLessThanOrEqual(32);
        expect(inputMessage.length).toBeLessThanOrEqual(255);
        for (const text of [inputMessage, errorMessage])
          expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN');
      }
    }
  });

  test('should print on A4 at page width, with headings on every page and numbered pages', async () => {
    const { sheetOf } = await book;
    const rows = { plan: undefined, actuals: '$1:$5', scorecard: '$1:$6', dashboard: '$25:$26', readme: undefined };
    for (const key of ['readme', 'plan', 'actuals', 'scorecard', 'dashboard'] as const) {
      const { pageSetup, headerFooter } = sheetOf(key);
      expect(pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: key === 'readme' ? 'portrait' : 'landscape',
        fitToPage: true,
        fitToWidth: key === 'plan' ? 2 : 1,
      });
      expect(pageSetup?.printTitlesRow).toBe(rows[key]);
      expect(headerFooter?.oddFooter).toContain('&P / &N');
    }
    expect(sheetOf('plan').pageSetup?.printTitlesColumn).toBe('$A:$B');
  });

  test('[S-32] should carry its native charts, over the cells that the dashboard says', async () => {
    const { sheetOf } = await book;
    const spec = templateSheets(template, language).find(({ key }) => key === 'dashboard');
    const wanted = (spec?.charts ?? []).map(({ kind, title, over, series }) => ({
      kind: { barClustered: 'bar', columnClustered: 'bar', line: 'line', radar: 'radar' }[kind],
      title,
      from: { row: over.row, col: over.column },
      values: series.map(({ values }) => areaAddress(values)),
    }));
    expect(wanted.map(({ kind }) => kind)).toEqual(['bar', 'radar']);
    const found = (sheetOf('dashboard').charts ?? []).map(({ kinds, title, anchor, series = [] }) => ({
      kind: kinds[0],
      title,
      from: { row: anchor?.from.row, col: anchor?.from.col },
      values: series.map(({ valuesRef = '' }) => areaAddress(parseAddress(valuesRef) ?? NOWHERE)),
    }));
    expect(found).toEqual(wanted);
  });

  test('[S-41] should use no function of the add-in', async () => {
    const { sheets } = await book;
    const formulas = sheets.flatMap(({ cells }) =>
      [...(cells ?? new Map()).values()].flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas.length).toBeGreaterThan(TEMPLATE_ROWS * 10);
    expect(formulas.filter((formula) => /TELEKPI|_xl/i.test(formula))).toEqual([]);
  });

  test('should word its rules and read-me in the language alone', () => {
    const readme = JSON.stringify(templateSheets(template, language).find(({ key }) => key === 'readme')?.blocks);
    expect(/\p{Script=Han}/u.test(readme)).toBe(language === 'zh-CN');
    expect(readme.includes('higher')).toBe(language === 'en');
  });
});

test.each(LANGUAGES)('should be linked from the help page in %s', (language) => {
  const page = helpPage([], language);
  for (const template of TEMPLATE_IDS) {
    const name = translatorOf(language)(`template.${template}.name`);
    expect(page).toContain(`<a href="templates/${template}.${language}.xlsx" download>${name}</a>`);
  }
});

test('should be written by one command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telekpi-templates-'));
  try {
    const files = await writeTemplates(folder);
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
    expect(files).toHaveLength(TEMPLATE_IDS.length * LANGUAGES.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(['=1+1', '+49 30', '-5', '@me', '\t=1+1', "'quoted", '<b>&'])(
  '[S-42] should keep as text in a file what begins like something else: %j',
  async (text) => {
    const cells = [[text, { value: text, style: { numberFormat: '@' } }]];
    const file = await specsToXlsx([{ key: 'k', name: 'K', blocks: [{ row: 0, column: 0, cells }] }], 'K');
    const [sheet] = (await readXlsx(file)).sheets;
    expect(sheet?.rows[0]).toEqual([text, text]);
    expect([...(sheet?.cells ?? new Map()).values()].some(({ formula }) => formula !== undefined)).toBe(false);
  },
);
