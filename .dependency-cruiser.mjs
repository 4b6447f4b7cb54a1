/** Who may import whom. A folder may import itself, what is listed here, and packages. */
const PURE_LIBRARIES = '^node_modules/(zod|intl-messageformat|@formatjs|tslib|pure-rand|jstat)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'src imports only src and its pure libraries',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', PURE_LIBRARIES] },
    },
    {
      name: 'functions import src alone',
      severity: 'error',
      from: { path: '^functions/' },
      to: { pathNot: ['^functions/', '^src/'] },
    },
    {
      name: 'only main.ts of the pane imports functions',
      severity: 'error',
      from: { path: '^taskpane/', pathNot: '^taskpane/main\\.ts$' },
      to: { path: '^functions/' },
    },
    {
      name: 'the pane does not know the host',
      severity: 'error',
      from: { path: '^(src|functions|taskpane)/' },
      to: { path: '^(host|test|scripts|bench|samples)/' },
    },
    {
      name: 'the host knows the add-in by its manifest and pages',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^(src|functions|taskpane|test|scripts|bench|samples)/' },
    },
    {
      name: 'benchmarks time engine, functions and protocol, not pane or spreadsheet',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: ['^(taskpane|samples)/', '^host/(page|files)/', '^host/grid/(?!(?:grid|chart)\\.ts)'] },
    },
    {
      name: 'only their tests import benchmarks',
      severity: 'error',
      from: { pathNot: '^(bench|test)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'the model does not know the spreadsheet, nor the page',
      severity: 'error',
      from: { path: '^host/(protocol|model)/' },
      to: { path: ['^host/page/', '^host/files/', '^host/grid/(?!(?:grid|chart)\\.ts)', '^node_modules/@univerjs'] },
    },
    {
      name: 'plan does not know scoring, and neither knows words',
      severity: 'error',
      from: { path: '^src/plan/' },
      to: { path: '^src/(scoring|sheets|feedback|review|i18n)/' },
    },
    {
      name: 'scoring knows plans, not sheets or words',
      severity: 'error',
      from: { path: '^src/scoring/' },
      to: { path: '^src/(sheets|feedback|review|i18n)/' },
    },
    {
      name: 'feedback is figures, not sheets or words',
      severity: 'error',
      from: { path: '^src/feedback/' },
      to: { path: '^src/(sheets|i18n)/' },
    },
    {
      name: 'components reach Excel through commands',
      severity: 'error',
      from: { path: '^taskpane/components/' },
      to: { path: '^taskpane/excel/(?!workbook\\.ts)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
