/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

// Jest runs CommonJS; packages that are ESM-only are transformed. Extend the list for each new one.
const esmOnly = [
  '@nestjs',
  '@scure',
  '@noble',
  'uuid',
  'graphile-worker',
  '@mantine',
  '@tabler',
  'msw',
  '@mswjs',
  'until-async',
  'rettime',
  'mammoth',
  'pdfjs-dist',
];
const transformIgnorePatterns = [`/node_modules/(?!.*/node_modules/)(?!(${esmOnly.join('|')})/)`];
const moduleNameMapper = {
  '^@chartwright/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
  '^(\\.{1,2}/.*)\\.js$': '$1',
  '\\.css$': '<rootDir>/tools/test/empty-style.cjs',
};
const swc = (tsx: boolean): [string, object] => [
  '@swc/jest',
  {
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
  },
];
const modulePathIgnorePatterns = ['/dist/', '<rootDir>/.chartwright/'];
const shared = { rootDir: '.', transformIgnorePatterns, moduleNameMapper, modulePathIgnorePatterns };

const config: Config = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/!(ui|api-client|web-shell)/src/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
        '<rootDir>/apps/api/src/**/*.spec.ts',
      ],
      transform: { '^.+\\.tsx?$': swc(false), '^.+\\.m?js$': swc(false) },
    },
    {
      ...shared,
      displayName: 'web',
      setupFiles: ['<rootDir>/libs/web-shell/src/testing/browser-parts.ts'],
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/apps/(intake|workbench|sign-in)/src/**/*.spec.ts?(x)',
        '<rootDir>/libs/(ui|api-client|web-shell)/src/**/*.spec.ts?(x)',
      ],
      transform: { '^.+\\.tsx?$': swc(true), '^.+\\.m?js$': swc(false) },
    },
    {
      ...shared,
      displayName: 'database',
      setupFilesAfterEnv: ['<rootDir>/tools/test/database-time-limit.cjs'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/libs/database/**/*.db-spec.ts', '<rootDir>/apps/api/test/**/*.e2e-spec.ts', '<rootDir>/tools/**/*.db-spec.ts'],
      transform: { '^.+\\.tsx?$': swc(false), '^.+\\.m?js$': swc(false) },
    },
  ],
};
export default config;
