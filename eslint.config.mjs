import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importFences } from './tools/lint/import-fences.mjs';

const chartwright = { rules: { 'import-fences': importFences } };
const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.db-spec.ts', '**/*.e2e-spec.ts', '**/test/**', '**/testing/**', 'apps/e2e/**'];
// Tables, migrations and fixtures are data in TypeScript's clothes.
const tables = [
  '**/migrations/**',
  '**/starter/**',
  '**/data/**',
  '**/vocabulary/**',
  '**/*-table.ts',
  '**/fixtures/**',
  'tools/seed-demo/**',
];
// Where outside text or rows first get a type.
const parsingEdges = ['libs/*/src/**/parse-*.ts', 'libs/api-client/**', 'libs/database/**', '**/*.dto.ts', '**/*.queries.ts', 'tools/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.chartwright/**', 'tools/lint-fixtures/**', '.nx/**', '**/*.d.ts'] },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    languageOptions: { parser: tseslint.parser, ecmaVersion: 2023, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: true },
    plugins: { chartwright, '@typescript-eslint': tseslint.plugin },
    rules: { 'chartwright/import-fences': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A component is markup with a little logic; its length is its markup.
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: parsingEdges, rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  { files: tables, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 500 }],
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].map((object) => ({ object, property: 'only', message: 'A focused test hides the others.' })),
      ],
    },
  },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
);
