/** `npm run indicators`: writes docs/indicators.md, the catalogue as people read it. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { createTranslator } from '../src/i18n/translate.ts';
import { dimensionName, indicatorDefinition, indicatorName, sourceName } from '../src/i18n/names.ts';
import { CATALOGUE } from '../src/plan/catalogue.ts';
import type { CatalogueEntry } from '../src/plan/catalogueEntry.ts';
import { DIMENSIONS, type Dimension } from '../src/plan/schema.ts';

export const INDICATORS_FILE = 'docs/indicators.md';

const t = createTranslator('en');
const COLUMNS = ['id', 'indicator', '中文', 'unit', 'rule', 'cycle', 'source', 'kept honest by', 'definition'];

/** The catalogue as a document: a table a dimension. */
export function indicatorDocument(): Promise<string> {
  const text = `# The indicators

${CATALOGUE.length} indicators to start from [S-2]; a plan may add its own. ↑ higher is better, ↓ lower is better. “Kept honest by” names
the indicators without which a plan that scores this one gets a warning [S-4]. Written by \`npm run indicators\` from the
catalogue; a test holds the two together.

${DIMENSIONS.map(section).join('\n')}`;
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

function section(dimension: Dimension): string {
  const entries = CATALOGUE.filter((entry) => entry.dimension === dimension);
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...entries.map(row)].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${dimensionName(dimension, 'en')} ${dimensionName(dimension, 'zh-CN')}\n\n${lines.join('\n')}\n`;
}

function row(entry: CatalogueEntry): string[] {
  const { id, unit, direction, rule, cycle, source, partners } = entry;
  return [
    `\`${id}\``,
    indicatorName(entry, 'en') + traits(entry),
    indicatorName(entry, 'zh-CN'),
    `${t(`unit.${unit}`)} ${direction === 'higher' ? '↑' : '↓'}`,
    `\`${rule}\``,
    t(`cycle.${cycle}`),
    sourceName(source, 'en'),
    partners.map((partner) => indicatorName({ id: partner }, 'en')).join(', '),
    indicatorDefinition(entry, 'en'),
  ];
}

/** What sets the indicator apart, in brackets. */
function traits({ tags, subOf, verifies }: CatalogueEntry): string {
  const words: Readonly<Record<CatalogueEntry['tags'][number], string>> = {
    ...{ longTerm: 'long-term', team: 'team', advanced: 'advanced' },
  };
  const parts = [
    ...tags.map((tag) => words[tag]),
    ...(subOf === null ? [] : [`part of ${indicatorName({ id: subOf }, 'en')}`]),
    ...(verifies === null ? [] : [`verifies ${indicatorName({ id: verifies }, 'en')}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(INDICATORS_FILE, await indicatorDocument());
}
