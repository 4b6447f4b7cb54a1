/** Children in the order of Microsoft's schemas for task-pane add-ins; Excel loads no manifest out of order. */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  'VersionOverrides > Hosts > Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  AllFormFactors: ['ExtensionPoint'],
  'AllFormFactors > ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** What the schemas, the store or the shared runtime want there. */
export const REQUIRED_CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  'VersionOverrides > Hosts > Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'AllFormFactors > ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation'],
};

/** Most characters, by the element's name or its parent's. */
export const LONGEST: readonly (readonly [path: string, limit: number])[] = [
  ['DisplayName', 125],
  ['Description', 250],
  ['ShortStrings > String', 125],
  ['LongStrings > String', 250],
  ['Urls > Url', 2048],
];

export const LONGEST_RESID = 32;

/** Of groups, controls and panes. */
export const LONGEST_ID = 125;

export const NAMESPACE = 'TELEKPI';

/** Where a resid stands decides in which list of resources it is. */
export const RESOURCE_KINDS: Readonly<Record<string, string>> = {
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Namespace: 'ShortStrings',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
};

/** What the code relies on. CustomFunctionsRuntime 1.2 brings errors with messages. */
export const REQUIRED_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.2',
  ExcelApi: '1.14',
};

export const RIBBON_ICON_SIZES: readonly number[] = [16, 32, 80];
