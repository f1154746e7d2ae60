// `npm run bench`: what the engines and the page cost in a real Chromium on this machine. Seconds differ from machine to
// machine and SwiftShader is no GPU, so engines are given as a ratio too. Expects dist/ and the engine checks to be built.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from '../browser/findBrowser.mjs';
import { freePorts } from '../freePorts';
import type { Net } from '../oracle/syntheticRun';
import { frameTimes } from './frameTimes';

const STEPS: Record<Net, number> = { points: 400, conv: 40 };
const FRAME_SECONDS = 5;

const [pagePort, hostPort] = await freePorts(2);
const origin = `http://127.0.0.1:${pagePort}`;
const script = fileURLToPath(new URL('../hosts/serve.mjs', import.meta.url));
const server = spawn(process.execPath, [script, `${pagePort}`, `${hostPort}`], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');

const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: LAUNCH_ARGUMENTS,
  env: { ...process.env, ...env } as Record<string, string>,
});
try {
  console.log(`Chromium ${browser.version()}`);
  for (const net of ['points', 'conv'] as const) await benchEngines(browser, net);
  await benchPage(browser);
} finally {
  await browser.close();
  server.kill();
}

/** Steps a second of every engine, batch 8×4, one after the other in one worker. */
async function benchEngines(browser: Browser, net: Net): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/checks/engine.html`);
  await page.waitForFunction(() => window.engineChecks !== undefined);
  const { plain, wasm, webgl, drawsPerStep, programs, renderer } = await page.evaluate(
    ([given, steps]) => window.engineChecks.rates(given, steps),
    [net, STEPS[net]] as const,
  );
  console.log(
    `${net} net, batch 8×4: plain ${plain.toFixed(1)} steps/s, wasm ${wasm.toFixed(1)} steps/s, webgl ` +
      `${webgl.toFixed(1)} steps/s; ratio wasm/plain ${(wasm / plain).toFixed(2)}, webgl/plain ` +
      `${(webgl / plain).toFixed(3)}; ${drawsPerStep} draws a step, ${programs} programs (${renderer})`,
  );
  await page.close();
}

/** The first screen as a newcomer gets it: when its first step is on screen, and the frames while it trains. */
async function benchPage(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${origin}/some/sub/path/`);
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('triplet-lab:first-step')[0]?.startTime,
    null,
    {
      timeout: 30_000,
    },
  );
  console.log(`page: first drawn step ${(await mark.jsonValue()).toFixed(0)} ms after navigation`);
  const { frames, median, p95, longest, longTasks } = await frameTimes(page, FRAME_SECONDS);
  console.log(
    `page while training, ${FRAME_SECONDS} s: ${frames} frames, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ` +
      `longest ${longest.toFixed(1)} ms, ${longTasks} tasks over 50 ms`,
  );
  await page.close();
}
