// Playwright's test with three differences: nothing unexpected may reach the console, nothing may be requested from
// elsewhere, and no request may fail. A test that provokes such a thing allows it by name.
import { type BrowserContext, test as base, expect } from '@playwright/test';

interface Fixtures {
  /** Console messages, page errors and requests that this test expects; matched against the whole complaint. */
  allowed: RegExp[];
  /** Complaints so far, for tests that look at them themselves. */
  complaints: string[];
  /** Address of a page of test/hosts that shows each `src` (the page itself with a query and a hash) in one of its frames. */
  hostAddress: (host: 'iframe' | 'sandboxed' | 'two', ...src: readonly string[]) => string;
}

const ports = (process.env.TRIPLET_LAB_PORTS ?? '').split(' ');
const origins = ports.map((port) => `http://127.0.0.1:${port}`);

/** Address of the engine checks. */
export const CHECKS_ADDRESS = `${origins[0]}/checks/engine.html`;

export const test = base.extend<Fixtures>({
  allowed: [[], { option: true }],

  complaints: [
    async ({ context, allowed }, use) => {
      const complaints = collectComplaints(context, allowed);
      await use(complaints);
      expectNoComplaints(complaints);
    },
    { auto: true },
  ],

  hostAddress: async ({ baseURL }, use) => {
    const shown = (src: string) => `src=${encodeURIComponent(new URL(src, baseURL).href)}`;
    await use((host, ...src) => `${origins[1]}/${host}.html?${src.map(shown).join('&')}`);
  },
});

/** Everything that pages of the context say in the console or do wrong on the network, from now on. */
export function collectComplaints(context: BrowserContext, allowed: readonly RegExp[] = []): string[] {
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
  return complaints;
}

export function expectNoComplaints(complaints: readonly string[]): void {
  expect(complaints, 'nothing unexpected in the console or on the network').toEqual([]);
}

export { expect };
