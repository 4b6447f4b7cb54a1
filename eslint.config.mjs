import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ONLY_IN_TASKPANE_EXCEL = 'Excel.* belongs in taskpane/excel, behind the port workbook.ts.';

const DETAILS = 'JSXOpeningElement[name.name="details"]';
const ONLY_FOLD = 'Use Fold, which Tab reaches in Excel on the web too.';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'dist-host', '.cache', 'test/metadata/cases', 'scripts/excel/node_modules'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'functions/**/*.ts', 'taskpane/**/*.{ts,tsx}', 'host/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Their parameters are those of Excel's functions.
    files: ['functions/**/*.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['taskpane/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/load-object-before-read': 'error',
    },
  },
  {
    files: ['taskpane/**/*.{ts,tsx}'],
    ignores: ['taskpane/excel/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: ONLY_IN_TASKPANE_EXCEL }] },
  },
  {
    files: ['taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['taskpane/**/*.tsx'],
    ignores: ['taskpane/components/Pane/Fold.tsx'],
    rules: { 'no-restricted-syntax': ['error', { selector: DETAILS, message: ONLY_FOLD }] },
  },
  {
    files: ['test/**/*.{ts,tsx}', '**/i18n/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
);
