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

/** Kinds of nodes of a heap snapshot that the page's own code has made; the rest is the browser's, of which compiled code is most. */
const MADE_BY_THE_PAGE = ['object', 'array', 'string', 'concatenated string', 'sliced string', 'closure', 'number'];

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

/** Bytes of all that the page's own code has made and still holds: objects, arrays, strings, functions. Takes seconds. */
export async function ownBytes(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (MADE_BY_THE_PAGE.includes(types[0][nodes[node + type]])) bytes += nodes[node + size];
  }
  return bytes;
}

/** The part of V8's format that is read here: each node is as many numbers as there are fields. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}
