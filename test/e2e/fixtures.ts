// Playwright's test with three differences: nothing unexpected may reach the console, nothing may be requested from
// elsewhere, and no request may fail. A test that provokes such a thing allows it by name.
import { test as base, expect } from '@playwright/test';

interface Fixtures {
  /** Console messages, page errors and requests that this test expects; matched against the whole complaint. */
  allowed: RegExp[];
  /** Complaints so far, for tests that look at them themselves. */
  complaints: string[];
  /** Address of a page of test/hosts that shows `src` (the page itself with a query and a hash) in its frame. */
  hostAddress: (host: 'iframe' | 'sandboxed', src: string) => string;
  /** Address of the engine checks. */
  checksAddress: string;
}

const ports = (process.env.TRIPLET_LAB_PORTS ?? '').split(' ');
const origins = ports.map((port) => `http://127.0.0.1:${port}`);

export const test = base.extend<Fixtures>({
  allowed: [[], { option: true }],

  complaints: [
    async ({ context, allowed }, use) => {
      const complaints: string[] = [];
      const complain = (complaint: string) => {
        if (!allowed.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
      };
      context.on('console', (message) => complain(`console ${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => complain(`page error: ${error.error().stack ?? error.error()}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && !origins.includes(origin)) complain(`request elsewhere: ${request.url()}`);
      });
      context.on('requestfailed', (request) =>
        complain(`request failed: ${request.url()} ${request.failure()?.errorText}`),
      );
      context.on('response', (response) => {
        if (response.status() >= 400) complain(`status ${response.status()}: ${response.url()}`);
      });
      await use(complaints);
      expect(complaints, 'nothing unexpected in the console or on the network').toEqual([]);
    },
    { auto: true },
  ],

  hostAddress: async ({ baseURL }, use) => {
    await use((host, src) => `${origins[1]}/${host}.html?src=${encodeURIComponent(new URL(src, baseURL).href)}`);
  },

  checksAddress: async ({ baseURL }, use) => {
    await use(new URL('/checks/engine.html', baseURL).href);
  },
});

export { expect };
