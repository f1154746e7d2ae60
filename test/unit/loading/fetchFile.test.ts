import { describe, expect, it, vi } from 'vitest';
import { asBytes, fetchFile, type Network } from '../../../src/loading/fetchFile';
import type { PublishedBuild } from '../../../src/loading/publishedBuild';

const file = () => new Response('content', { headers: { 'Content-Type': 'text/javascript' } });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const missing = () => new Response('Not here', { status: 404, headers: { 'Content-Type': 'text/plain' } });
const fault = () => new Response('', { status: 503 });
/** As many servers answer for every address that they do not know. */
const page = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

/** A network that gives these answers one after another, the last for ever. */
function network(
  answers: readonly (() => Response | Promise<Response>)[],
  build: PublishedBuild = 'same',
  offline = false,
) {
  let asked = 0;
  const pauses: number[] = [];
  const caches: (RequestCache | undefined)[] = [];
  const made: Network = {
    get: vi.fn(async (_, init) => {
      caches.push(init?.cache);
      return answers[Math.min(asked++, answers.length - 1)]();
    }),
    published: async () => build,
    pause: async (ms) => {
      pauses.push(ms);
    },
    isOffline: () => offline,
  };
  return { made, pauses, caches };
}

describe('a file of the page', () => {
  it('is fetched again after a fault of the network, each time later and past the cache', async () => {
    const { made, pauses, caches } = network([broken, fault, missing, file]);
    expect(textOf(await fetchFile('a.js', asBytes, made))).toBe('content');
    expect(pauses).toEqual([300, 900, 2700]);
    expect(caches).toEqual(['default', 'reload', 'reload', 'reload']);
  });

  it.each([
    ['a broken connection', broken, 'same', 'connection-failed'],
    ['a broken connection, whatever is published', broken, 'other', 'connection-failed'],
    ['a fault of the server', fault, 'other', 'connection-failed'],
    ['a missing file of the build that is published', missing, 'same', 'file-missing'],
    ['a missing file of another build', missing, 'other', 'newer-version'],
    ['a page in its place, and another build', page, 'other', 'newer-version'],
    ['a page in its place, and the same build', page, 'same', 'file-missing'],
    ['a page of the network, whatever is asked for', page, 'unknown', 'connection-failed'],
  ] as const)('does not come because of %s', async (_, answer, build, code) => {
    await expect(fetchFile('a.js', asBytes, network([answer], build).made)).rejects.toMatchObject({ code });
  });

  it('is not asked for again where another build is published, or while the browser is offline', async () => {
    for (const { made } of [network([missing], 'other'), network([broken], 'same', true)]) {
      await expect(fetchFile('a.js', asBytes, made)).rejects.toBeDefined();
      expect(made.get).toHaveBeenCalledTimes(1);
    }
  });

  it('has not come where the connection breaks within it', async () => {
    const half = () => {
      const response = file();
      vi.spyOn(response, 'arrayBuffer').mockRejectedValue(new TypeError('network error'));
      return response;
    };
    expect(textOf(await fetchFile('a.js', asBytes, network([half, file]).made))).toBe('content');
  });
});
