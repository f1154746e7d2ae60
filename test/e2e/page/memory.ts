// What a page holds, after its garbage has been collected.
import type { Page } from '@playwright/test';
import type {} from '../figures/hostedFigure';

export interface Held {
  /** Of the page's own heap, bytes; workers have theirs. */
  readonly heap: number;
  /** DOM nodes, listeners on them, and canvases among them. */
  readonly nodes: number;
  readonly listeners: number;
  readonly canvases: number;
  readonly workers: number;
}

export async function held(page: Page): Promise<Held> {
  // What the test itself keeps.
  await page.evaluate(() => window.received.splice(0));
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  // What the first collection has let go of, the second one finds.
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    canvases: await page.locator('canvas').count(),
    workers: page.workers().length,
  };
}
