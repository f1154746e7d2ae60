// A phone on a slow line: how long a reader waits for the first drawn step. The numbers are those of a “Slow 4G” profile: 1.6
// Mbit/s, 150 ms to and fro, and a processor four times as slow as this one. The server compresses, as static hosts do.
import type { BrowserSession } from './browserSession';
import type { Measure } from './report';

const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
const PHONE = { width: 390, height: 844 };
/** The middle of an odd number of visits, each with nothing in its cache. */
const VISITS = 3;

const PAGES = [
  { what: 'article', address: '', most: 2300 },
  { what: 'lab with faces', address: './?figure=lab#preset=faces', most: 4000 },
];

export async function networkMeasures(session: BrowserSession): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { what, address, most } of PAGES) {
    const times: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) times.push(await firstStep(session, address));
    times.sort((a, b) => a - b);
    measures.push({
      what: `${what}, phone on a slow line, to the first drawn step`,
      value: times[(VISITS - 1) / 2],
      unit: 'ms',
      bound: { most },
    });
  }
  return measures;
}

function firstStep(session: BrowserSession, address: string): Promise<number> {
  return session.withPage(
    null,
    async (page, url) => {
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', LINE);
      await page.goto(url(address), { waitUntil: 'commit' });
      const mark = await page.waitForFunction(
        () => performance.getEntriesByName('triplet-lab:first-step')[0]?.startTime,
        null,
        { timeout: 60_000 },
      );
      return mark.jsonValue();
    },
    PHONE,
  );
}
