// Browser tests: the built page in a real Chromium, under a sub-path, alone and in frames of another origin.
import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from './browser/findBrowser.mjs';
import { freePorts } from './freePorts';
import { FULL } from './tier';

// Chosen once by the main process; its workers inherit them.
process.env.TRIPLET_LAB_PORTS ??= (await freePorts(2)).join(' ');
const [pagePort, hostPort] = process.env.TRIPLET_LAB_PORTS.split(' ');
const { executablePath, env } = await findBrowser();
const notNow = FULL ? [] : [/@full/];

export default defineConfig({
  testDir: './e2e',
  outputDir: '../.cache/playwright',
  forbidOnly: true,
  retries: 0,
  // Tests tagged @full run in `npm run test:full` alone.
  projects: [
    { name: 'page', grepInvert: [/@timing/, ...notNow], fullyParallel: true, workers: 2 },
    // Tests that measure time, or need the machine's whole speed: one after another, and nothing runs beside them.
    { name: 'timing', grep: /@timing/, grepInvert: notNow, workers: 1 },
  ],
  workers: 2,
  // Two browsers that draw in software share the cores: what is slow then is not wrong.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${pagePort}/some/sub/path/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      executablePath,
      args: LAUNCH_ARGUMENTS,
      env: { ...process.env, ...env } as Record<string, string>,
    },
  },
  webServer: {
    command: `node hosts/serve.mjs ${pagePort} ${hostPort}`,
    url: `http://127.0.0.1:${hostPort}/iframe.html`,
    reuseExistingServer: false,
  },
});
