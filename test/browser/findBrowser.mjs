// Which Chromium the tests drive: one named by the environment, one installed, Playwright's own, or the one from npm.
// It throws one sentence where none can be had. Plain JavaScript: `npm test` runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npmBrowser } from './npmBrowser.mjs';

/**
 * `env` is what the browser's process needs beside the environment of the tests.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

/**
 * WebGL by SwiftShader everywhere: without these flags WebGL is silently absent where there is no GPU. The page itself is
 * composed without it, which halves the time of a test where there is none.
 */
export const LAUNCH_ARGUMENTS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** `CHROME_PATH` (or `TRIPLET_LAB_BROWSER`) names a browser; `CHROME_PATH=npm` asks for the one from npm. */
const NAMED = process.env.CHROME_PATH || process.env.TRIPLET_LAB_BROWSER;

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  if (NAMED && NAMED !== 'npm') {
    if (canRun(NAMED)) return { executablePath: NAMED, env: {} };
    throw new Error(`No browser for the tests: CHROME_PATH names ${NAMED}, and that cannot be run.`);
  }
  if (!NAMED) {
    const executablePath = installedPlaces().find(starts) ?? (await playwrightBrowser());
    if (executablePath) return { executablePath, env: {} };
  }
  try {
    return await npmBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No browser for the tests: install Chrome or Chromium, or name one in CHROME_PATH. (${reason})`);
  }
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && canRun(path) ? path : undefined;
}

function installedPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', env.HOME ?? ''].map((folder) => `${folder}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((name) => folders.map((folder) => join(folder ?? '', name)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/google/chrome',
    '/snap/bin',
  ];
  return names.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name)));
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * On Linux a name on the path may be a mere note that says how to install the browser, so it is asked for its version.
 * @param {string} path
 */
function starts(path) {
  if (!canRun(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
