// The built page and the engine checks, served, and a real Chromium to open them in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from '../browser/findBrowser.mjs';
import { freePorts } from '../freePorts';

export interface BrowserSession {
  readonly version: string;
  /** A fresh page at 1280 × 720, closed when the work is done. `address` is relative to the built page's folder. */
  withPage<T>(address: string, work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Where the built page is served, and from there, the checks. */
const PAGE = 'some/sub/path/';
export const CHECKS = '../../../checks/';

export async function openBrowser(): Promise<BrowserSession> {
  const [pagePort, hostPort] = await freePorts(2);
  const script = fileURLToPath(new URL('../hosts/serve.mjs', import.meta.url));
  const server = spawn(process.execPath, [script, `${pagePort}`, `${hostPort}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const { executablePath, env } = await findBrowser();
  const browser: Browser = await chromium.launch({
    executablePath,
    args: LAUNCH_ARGUMENTS,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  return {
    version: browser.version(),
    async withPage(address, work) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      try {
        await page.goto(new URL(address, `http://127.0.0.1:${pagePort}/${PAGE}`).href);
        return await work(page);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.kill();
    },
  };
}
