import { ADDIN_SERVICE } from './classes/addinService.ts';
import { APPLICATION, CULTURE, NUMBER_FORMAT } from './classes/application.ts';
import { APP_RUNTIME } from './classes/appRuntime.ts';
import { CHART, CHARTS } from './classes/charts.ts';
import { CHART_AXES, CHART_AXIS, CHART_LEGEND, CHART_TITLE } from './classes/chartParts.ts';
import { SERIES, SERIES_COLLECTION, SERIES_FILL, SERIES_FORMAT, SERIES_LINE } from './classes/chartSeries.ts';
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMATS, CONDITIONAL_PARTS } from './classes/conditionalFormats.ts';
import { CUSTOM_FUNCTIONS } from './classes/customFunctions.ts';
import { DATA_VALIDATION } from './classes/dataValidation.ts';
import { NAME, NAMES } from './classes/names.ts';
import { HEADER_FOOTER, HEADERS_FOOTERS } from './classes/headersFooters.ts';
import { PAGE_LAYOUT } from './classes/pageLayout.ts';
import { RANGE } from './classes/range.ts';
import { RANGE_BORDER, RANGE_BORDERS } from './classes/rangeBorders.ts';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './classes/rangeFormat.ts';
import { SETTING, SETTINGS } from './classes/settings.ts';
import { TABLE_COLUMN, TABLE_COLUMNS } from './classes/tableColumns.ts';
import { FILTER } from './classes/tableFilter.ts';
import { TABLE_ROW, TABLE_ROWS } from './classes/tableRows.ts';
import { TABLE, TABLES } from './classes/tables.ts';
import { TABLE_SORT } from './classes/tableSort.ts';
import { WORKBOOK } from './classes/workbook.ts';
import { WORKSHEET } from './classes/worksheet.ts';
import { FREEZE_PANES, PROTECTION } from './classes/worksheetParts.ts';
import { WORKSHEETS } from './classes/worksheets.ts';

/** What one class covers, in names as add-ins write them. */
export interface ClassCoverage {
  readonly name: string;
  readonly properties: readonly string[];
  /** Properties that can be read and not set. */
  readonly readOnly: readonly string[];
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

/** Only what coverage needs of a definition, whatever its target. */
interface Declared {
  readonly name: string;
  readonly properties: Readonly<Record<string, { readonly get?: unknown; readonly set?: unknown }>>;
  readonly methods?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
}

const CLASSES: readonly Declared[] = [
  WORKBOOK,
  APPLICATION,
  CULTURE,
  NUMBER_FORMAT,
  WORKSHEETS,
  WORKSHEET,
  FREEZE_PANES,
  PROTECTION,
  PAGE_LAYOUT,
  HEADERS_FOOTERS,
  HEADER_FOOTER,
  RANGE,
  RANGE_FORMAT,
  RANGE_FONT,
  RANGE_FILL,
  RANGE_BORDERS,
  RANGE_BORDER,
  FORMAT_PROTECTION,
  DATA_VALIDATION,
  CONDITIONAL_FORMATS,
  CONDITIONAL_FORMAT,
  ...CONDITIONAL_PARTS,
  TABLES,
  TABLE,
  TABLE_COLUMNS,
  TABLE_COLUMN,
  FILTER,
  TABLE_SORT,
  TABLE_ROWS,
  TABLE_ROW,
  CHARTS,
  CHART,
  CHART_TITLE,
  CHART_LEGEND,
  CHART_AXES,
  CHART_AXIS,
  SERIES_COLLECTION,
  SERIES,
  SERIES_FORMAT,
  SERIES_LINE,
  SERIES_FILL,
  NAMES,
  NAME,
  SETTINGS,
  SETTING,
  CUSTOM_FUNCTIONS,
  APP_RUNTIME,
  ADDIN_SERVICE,
];

export function coverage(): readonly ClassCoverage[] {
  return CLASSES.map(({ name, properties, methods = {}, items }) => ({
    name,
    properties: Object.entries(properties)
      .filter(([, { get }]) => get !== undefined)
      .map(([property]) => asWritten(property)),
    readOnly: Object.entries(properties)
      .filter(([, { set }]) => set === undefined)
      .map(([property]) => asWritten(property)),
    methods: Object.keys(methods).map(asWritten),
    isCollection: items !== undefined,
  }));
}

const COLLECTION_METHODS = ['getItem', 'getItemAt', 'getItemOrNullObject', 'items'];

/** The members of each class under the names they travel by. */
export function declaredNames(): readonly { readonly className: string; readonly members: readonly string[] }[] {
  return CLASSES.map(({ name, properties, methods = {} }) => ({
    className: name,
    members: [...Object.keys(properties), ...Object.keys(methods)],
  }));
}

/** The table of `host/README.md`. */
export function coverageTable(): string {
  const rows = coverage().map(({ name, properties, readOnly, methods, isCollection }) => {
    const settable = properties.filter((property) => !readOnly.includes(property));
    const calls = [...(isCollection ? COLLECTION_METHODS : []), ...methods];
    return `| ${[[name], settable, readOnly, calls].map(cell).join(' | ')} |`;
  });
  return ['| class | read and set | read only | methods |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const cell = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ') || '–';

const asWritten = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
