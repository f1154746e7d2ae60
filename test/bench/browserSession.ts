// The built page and the engine checks, served, and a real Chromium to open them in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from '../browser/findBrowser.mjs';
import { freePorts } from '../freePorts';

export interface BrowserSession {
  readonly version: string;
  /**
   * A fresh page, at 1280 × 720 if nothing else is said, closed when the work is done. `address` is relative to the built
   * page's folder; null: the work goes there itself, by the whole address that `url` gives.
   */
  withPage<T>(
    address: string | null,
    work: (page: Page, url: (address: string) => string) => Promise<T>,
    viewport?: { readonly width: number; readonly height: number },
  ): Promise<T>;
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
  const url = (address: string) => new URL(address, `http://127.0.0.1:${pagePort}/${PAGE}`).href;
  return {
    version: browser.version(),
    async withPage(address, work, viewport = { width: 1280, height: 720 }) {
      const page = await browser.newPage({ viewport });
      try {
        if (address !== null) await page.goto(url(address));
        return await work(page, url);
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
