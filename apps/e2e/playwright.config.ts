import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4391);
/** A product that is running already; otherwise one is started on an empty data folder. */
const runningAt = process.env.E2E_BASE_URL;

export default defineConfig({
  testDir: './src',
  outputDir: '../../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    baseURL: runningAt ?? `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    screenshot: 'only-on-failure',
  },
  webServer: runningAt
    ? undefined
    : {
        command: 'node apps/e2e/serve.mjs',
        cwd: '../..',
        // Ready is when the demo is in, not when the API answers: its people are the test's people.
        wait: { stdout: /Chartwright is ready/ },
        timeout: 240_000,
        reuseExistingServer: false,
        stdout: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: { PORT: String(port) },
      },
});
