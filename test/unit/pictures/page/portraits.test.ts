import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { sweptFace } from '../../../../src/data/faces/face';
import { FACE_SIZE } from '../../../../src/data/faces/facePicture';
import { createPortraitCache, type RenderPortraits } from '../../../../src/pictures/page/portraitCache';
import { type PortraitsSoFar, portraitsOf } from '../../../../src/pictures/page/portraits';

const FACES = [-1, 0, 1].map((place) => sweptFace(3, 'yaw', place, 'snapshot'));
const WAITS = new AbortController().signal;

const sizesRendered: number[] = [];
const rendered: RenderPortraits = async ([{ size }]) => {
  sizesRendered.push(size);
  return [new Uint8Array(3 * size * size)];
};

describe('portraits of several faces', () => {
  it('are there once all are as sharp as was asked for, each also as the encoder gets it', async () => {
    const cache = createPortraitCache(rendered);
    const portraits = await portraitsOf(cache, FACES, 112, WAITS);
    expect(portraits.map(({ small, sharp }) => [small.width, sharp.width])).toEqual(FACES.map(() => [FACE_SIZE, 112]));
    expect(portraits.map(({ sharp }) => sharp)).toEqual(FACES.map(({ key }) => cache.sharpest(key)));
  });

  it('are told one by one while they come', async () => {
    const told: PortraitsSoFar[] = [];
    await portraitsOf(createPortraitCache(rendered), FACES, 112, WAITS, (soFar) => told.push(soFar));
    expect(told[0]).toEqual({ pictures: [null, null, null], ready: 0 });
    const counts = told.map(({ ready }) => ready);
    expect(counts).toEqual([...counts].sort());
    expect(counts).toContain(2);
    // Small pictures are there to be looked at before any is sharp.
    expect(told.some(({ pictures, ready }) => ready === 0 && pictures.some((one) => one !== null))).toBe(true);
  });

  it('come from what another figure has had rendered', async () => {
    const cache = createPortraitCache(rendered);
    await portraitsOf(cache, FACES, 112, WAITS);
    const before = sizesRendered.length;
    await portraitsOf(cache, [...FACES].reverse(), 64, WAITS);
    expect(sizesRendered.length).toBe(before);
  });

  it('fail as the cache does', async () => {
    const cache = createPortraitCache(() => Promise.reject(new CodedError('no-worker')));
    const refused = portraitsOf(cache, FACES, 112, WAITS);
    await expect(refused).rejects.toThrowError(expect.objectContaining({ code: 'no-worker' }));
  });

  it('are no longer rendered once they are not waited for', async () => {
    let asked = 0;
    const cache = createPortraitCache(() => {
      asked++;
      return new Promise(() => {});
    });
    const leaves = new AbortController();
    const refused = portraitsOf(cache, FACES, 112, leaves.signal);
    leaves.abort();
    await expect(refused).rejects.toThrowError(expect.objectContaining({ code: 'worker-gone' }));
    expect(asked).toBe(0);
  });
});
