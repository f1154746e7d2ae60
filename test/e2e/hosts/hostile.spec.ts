// Messages of any shape, from hosts of every kind of origin: the figure goes on, and answers the next order.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { projectFolder } from '../../../build/install.mjs';
import { HostedFigure } from '../figures/hostedFigure';
import { expect, test } from '../fixtures';

const MESSAGES = 1000;
const FIGURE = './?figure=lab&autoplay=0#d=students&b=cpu';
const onDisk = (file: string) => pathToFileURL(join(projectFolder, file)).href;
const DISK = `${onDisk('test/hosts/iframe.html')}?src=${encodeURIComponent(`${onDisk('dist/triplet-lab.html')}${FIGURE.slice(2)}`)}`;

const TYPES = ['set', 'step', 'goto', 'triplet', 'getPicture', 'getCsv', 'getState', 'setState', 'subscribe', 'preset'];
const OTHERS = ['reset', 'theme', 'language', 'get', 'hello', 'diagnostics', 'capabilities', 'getPyTorch', 'no-such'];
const value = fc.jsonValue({ maxDepth: 2 });
/** Half of them look like orders; what would train for long, or change the language, is left out. */
const shape = fc.oneof(
  value,
  fc.record(
    {
      app: fc.constantFrom('triplet-lab', 'triplet-lab', 'triplet-lab', 'other'),
      version: fc.constantFrom(1, 1, 1, 2, '1'),
      type: fc.oneof(fc.constantFrom(...TYPES, ...OTHERS), value),
      ...{ settings: value, events: value, state: value, preset: value, theme: value, language: value, seed: value },
      ...{
        count: fc.oneof(fc.integer({ min: -5, max: 3 }), value),
        step: fc.integer({ min: -5, max: 9 }),
        anchor: value,
      },
    },
    { requiredKeys: ['app', 'version', 'type'] },
  ),
);

const ORIGINS = {
  'the page itself': { framed: false, address: () => FIGURE },
  'another origin': { framed: true, address: (host: string) => host },
  'a sandbox without an origin': { framed: true, address: (_: string, sandboxed: string) => sandboxed },
  'a file on a disk': { framed: true, address: () => DISK },
};

for (const [name, { framed, address }] of Object.entries(ORIGINS)) {
  test(`a thousand messages of any shape from ${name} leave the figure as ready as before`, { tag: '@full' }, async ({
    page,
    hostAddress,
  }) => {
    test.slow();
    const figure = new HostedFigure(page, { framed });
    await figure.goto(address(hostAddress('iframe', FIGURE), hostAddress('sandboxed', FIGURE)));
    await figure.isReady();
    await figure.sendAll(fc.sample(shape, { numRuns: MESSAGES, seed: 7 }));
    await figure.ask({ type: 'subscribe', events: ['state'] });
    const { step } = await figure.ask({ type: 'reset', seed: 7 });
    expect(step).toBe(0);
    expect(await figure.ask({ type: 'step', count: 3 })).toMatchObject({ step: 3 });
    const said = await figure.said();
    const refused = said.filter((one) => one?.type === 'error') as readonly { message?: unknown; code?: unknown }[];
    expect(refused.length).toBeGreaterThan(50);
    for (const { message, code } of refused)
      expect([typeof code, String(message)]).toEqual(['string', expect.stringMatching(/\S[.。!?]$/)]);
  });
}
