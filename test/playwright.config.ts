import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: 2,
  // A browser under load is late at times; what passes only then is named at the end of the run.
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.YIBAO_E2E_REPORT ?? '../test-results/e2e.json' }]],
});
