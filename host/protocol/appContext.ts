/** What Excel supports here: the sets that the object model backs, as `host/README.md` lists them. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  AddinCommands: '1.1',
};

export interface AppContextOptions {
  readonly locale: string;
  readonly documentUrl: string;
  /** Of the document, each value a JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

const EXCEL = 16;
const EDITING = 1;
const TASK_PANE = 1;

/** The answer to the first question that office.js asks. */
export function appContext({ locale, documentUrl, settings }: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: documentUrl,
    _appName: EXCEL,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: EDITING,
    _settings: settings,
    _reason: 0,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: '',
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _appDomains: [],
  };
}
