import { describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import type { Face } from '../../../../src/data/faces/face';
import { FACE_SIZE } from '../../../../src/data/faces/facePicture';
import { identityOf } from '../../../../src/data/faces/people';
import { REST_SHOT } from '../../../../src/data/faces/shots';
import { createPortraitCache, type RenderPortraits } from '../../../../src/pictures/page/portraitCache';

const face = (person: number): Face => ({
  key: `face ${person}`,
  identity: identityOf(person, 'snapshot'),
  shot: { ...REST_SHOT, grainSeed: person },
});

/** A renderer whose every picture waits to be let go; pictures are known by the grain that was asked for. */
function renderer() {
  const asked: { readonly person: number; readonly size: number; finish(): void; fail(error: unknown): void }[] = [];
  const renderPortraits: RenderPortraits = ([{ shot, size }]) =>
    new Promise((resolve, reject) => {
      const bytes = new Uint8Array(3 * size * size);
      asked.push({ person: shot.grainSeed, size, finish: () => resolve([bytes]), fail: reject });
    });
  const said = () => asked.map(({ person, size }) => `${person} at ${size}`);
  async function finishAll(): Promise<void> {
    for (let i = 0; i < asked.length; i++) {
      asked[i].finish();
      await settled();
    }
  }
  return { asked, renderPortraits, said, finishAll };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const nothing = () => {};

describe('the portrait cache', () => {
  it('renders each face small first, then sharper, and never much sharper at once', async () => {
    const { renderPortraits, said, finishAll } = renderer();
    const cache = createPortraitCache(renderPortraits);
    cache.request(face(1), 384, nothing);
    cache.request(face(2), 96, nothing);
    await settled();
    await finishAll();
    expect(said()).toEqual(['1 at 32', '2 at 32', '1 at 192', '2 at 96', '1 at 384']);
    expect(cache.sharpest('face 1')?.width).toBe(384);
    expect(cache.smallest('face 1')?.width).toBe(FACE_SIZE);
  });

  it('tells every request of each rendering, and gives the same object until there is a sharper one', async () => {
    const { asked, renderPortraits } = renderer();
    const cache = createPortraitCache(renderPortraits);
    const told = vi.fn();
    cache.request(face(1), 64, told);
    expect(cache.sharpest('face 1')).toBeNull();
    await settled();
    asked[0].finish();
    await settled();
    const small = cache.sharpest('face 1');
    expect(told).toHaveBeenCalledTimes(1);
    expect(cache.sharpest('face 1')).toBe(small);
    expect(small).toBe(cache.smallest('face 1'));
    asked[1].finish();
    await settled();
    expect(told).toHaveBeenCalledTimes(2);
    expect(cache.sharpest('face 1')?.width).toBe(64);
  });

  it('renders at most four at a time, and the newest request before older ones', async () => {
    const { asked, renderPortraits, said } = renderer();
    const cache = createPortraitCache(renderPortraits);
    for (const person of [1, 2, 3, 4, 5, 6]) cache.request(face(person), 32, nothing);
    await settled();
    expect(said()).toEqual([1, 2, 3, 4].map((person) => `${person} at 32`));
    cache.request(face(7), 32, nothing);
    await settled();
    asked[0].finish();
    await settled();
    expect(said().at(-1)).toBe('7 at 32');
    asked[1].finish();
    await settled();
    expect(said().at(-1)).toBe('5 at 32');
  });

  it('has a small portrait of every face before a sharp one of any', async () => {
    const { asked, renderPortraits, said } = renderer();
    const cache = createPortraitCache(renderPortraits);
    for (const person of [1, 2, 3, 4, 5]) cache.request(face(person), 96, nothing);
    await settled();
    asked[0].finish();
    await settled();
    expect(said().at(-1)).toBe('5 at 32');
  });

  it('does not begin what is no longer requested', async () => {
    const { renderPortraits, said, finishAll } = renderer();
    const cache = createPortraitCache(renderPortraits);
    const ends = [1, 2, 3, 4, 5, 6].map((person) => cache.request(face(person), 192, nothing));
    await settled();
    for (const end of ends.slice(1)) end();
    await finishAll();
    expect(said()).toEqual(['1 at 32', '2 at 32', '3 at 32', '4 at 32', '1 at 192']);
  });

  it('renders a face once, however many requests for it there are and were', async () => {
    const { renderPortraits, said, finishAll } = renderer();
    const cache = createPortraitCache(renderPortraits);
    const end = cache.request(face(1), 96, nothing);
    cache.request(face(1), 32, nothing);
    await settled();
    await finishAll();
    end();
    cache.request(face(1), 96, nothing);
    await settled();
    expect(said()).toEqual(['1 at 32', '1 at 96']);
  });

  it('drops the portraits whose last request is the oldest when it keeps too much, and none that is requested', async () => {
    const { renderPortraits, finishAll } = renderer();
    const cache = createPortraitCache(renderPortraits);
    // Half of what is kept, each.
    const size = 2048;
    cache.request(face(1), size, nothing);
    for (const person of [2, 3, 4]) {
      const end = cache.request(face(person), size, nothing);
      await settled();
      await finishAll();
      end();
    }
    cache.request(face(5), 32, nothing);
    await settled();
    expect([1, 2, 3, 4].map((person) => cache.sharpest(`face ${person}`) !== null)).toEqual([true, false, false, true]);
  });

  it('stops when a rendering fails, says why, and goes on after a retry', async () => {
    const { asked, renderPortraits, said, finishAll } = renderer();
    const cache = createPortraitCache(renderPortraits);
    const told = vi.fn();
    cache.request(face(1), 32, told);
    await settled();
    asked[0].fail(new CodedError('no-worker', { message: 'not here' }));
    await settled();
    expect(cache.failure()).toEqual({ code: 'no-worker', values: { message: 'not here' } });
    expect(told).toHaveBeenCalledTimes(1);
    cache.request(face(2), 32, told);
    await settled();
    expect(said()).toEqual(['1 at 32']);
    cache.retry();
    expect(cache.failure()).toBeNull();
    await settled();
    await finishAll();
    expect(said()).toEqual(['1 at 32', '2 at 32', '1 at 32']);
    expect(cache.smallest('face 1')).not.toBeNull();
  });
});
