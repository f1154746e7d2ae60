import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { FACE_BYTES, FACE_INPUT, type FaceItem } from '../../../../src/data/faces/facePicture';
import { faceItemsOf } from '../../../../src/data/faces/facePool';
import { createInputCache, createInputCaches } from '../../../../src/pictures/page/faceInputCache';
import type { FaceRenderer } from '../../../../src/pictures/page/faceRenderer';

/** Each picture is filled with its item's number; nothing is rendered before `go`. */
function heldRenderer() {
  let go: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const asked: FaceItem[] = [];
  const renderer: FaceRenderer = {
    async renderInputs(items, _difficulty, onSome, signal) {
      asked.push(...items);
      await gate;
      for (const [from, { item }] of items.entries()) {
        if (signal.aborted) throw new CodedError('worker-gone');
        onSome({ bytes: new Uint8Array(FACE_BYTES).fill(item), inputs: new Float32Array(FACE_INPUT) }, from);
      }
    },
    renderPortraits: async () => [],
  };
  return { renderer, asked, go: () => go() };
}

const waits = () => new AbortController().signal;
const nobodyHears = () => {};

describe('the cache of inputs', () => {
  it('gives pictures in the order in which they are asked for', async () => {
    const { renderer, go } = heldRenderer();
    go();
    const cache = createInputCache('snapshot');
    const items = faceItemsOf(1, 1, 3);
    await cache.fill(items, renderer, waits(), nobodyHears);
    const { bytes } = cache.take([items[2], items[0]]);
    expect([bytes[0], bytes[FACE_BYTES]]).toEqual([2, 0]);
  });

  it('has nothing rendered twice for two who want it at once, and tells both how far it is', async () => {
    const { renderer, asked, go } = heldRenderer();
    const cache = createInputCache('snapshot');
    const heard = [0, 0];
    const first = cache.fill(faceItemsOf(1, 2, 4), renderer, waits(), () => heard[0]++);
    const second = cache.fill(faceItemsOf(1, 3, 4), renderer, waits(), () => heard[1]++);
    go();
    await Promise.all([first, second]);
    expect(asked.length).toBe(12);
    expect(cache.count(faceItemsOf(1, 3, 4))).toBe(12);
    expect(heard[0]).toBeGreaterThan(0);
    expect(heard[1]).toBe(12);
  });

  it('asks again for what another one wanted first and then no more', async () => {
    const { renderer, asked, go } = heldRenderer();
    const cache = createInputCache('snapshot');
    const leaves = new AbortController();
    const items = faceItemsOf(1, 2, 4);
    const first = cache.fill(items, renderer, leaves.signal, nobodyHears);
    const second = cache.fill(items, renderer, waits(), nobodyHears);
    leaves.abort();
    go();
    await expect(first).rejects.toThrowError(expect.objectContaining({ code: 'worker-gone' }));
    await second;
    expect(cache.count(items)).toBe(8);
    expect(asked.length).toBe(16);
  });
});

it('the caches of all difficulties together keep to their bytes: the one used longest ago is dropped first', async () => {
  const { renderer, go } = heldRenderer();
  go();
  const items = faceItemsOf(1, 2, 2);
  const cacheOf = createInputCaches(2.5 * items.length * (FACE_BYTES + 4 * FACE_INPUT));
  const filled = async (difficulty: 'passport' | 'snapshot' | 'street') => {
    const cache = cacheOf(difficulty);
    await cache.fill(items, renderer, waits(), nobodyHears);
    return cache;
  };
  const passport = await filled('passport');
  const snapshot = await filled('snapshot');
  expect(cacheOf('passport')).toBe(passport);
  const street = await filled('street');
  expect(cacheOf('passport')).toBe(passport);
  expect(cacheOf('street')).toBe(street);
  expect(cacheOf('snapshot')).not.toBe(snapshot);
});
