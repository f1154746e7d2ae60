import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../src/core/codedError';
import { FACE_BYTES, FACE_INPUT, type Photo } from '../../../src/data/faces/faceBytes';
import { photosOf } from '../../../src/data/faces/facePool';
import type { Studio } from '../../../src/engine/studio';
import { createAlbum } from '../../../src/session/faceAlbum';

/** Each picture is filled with its item's number; nothing is rendered before `go`. */
function heldStudio() {
  let go: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const asked: Photo[] = [];
  const studio: Studio = {
    async photograph(photos, _difficulty, onSome, signal) {
      asked.push(...photos);
      await gate;
      for (const [from, { item }] of photos.entries()) {
        if (signal.aborted) throw new CodedError('worker-gone');
        onSome({ bytes: new Uint8Array(FACE_BYTES).fill(item), inputs: new Float32Array(FACE_INPUT) }, from);
      }
    },
    portray: async () => [],
  };
  return { studio, asked, go: () => go() };
}

const waits = () => new AbortController().signal;
const nobodyHears = () => {};

describe('an album of faces', () => {
  it('gives pictures in the order in which they are asked for', async () => {
    const { studio, go } = heldStudio();
    go();
    const album = createAlbum('snapshot');
    const photos = photosOf(1, 1, 3);
    await album.fill(photos, studio, waits(), nobodyHears);
    const { bytes } = album.take([photos[2], photos[0]]);
    expect([bytes[0], bytes[FACE_BYTES]]).toEqual([2, 0]);
  });

  it('has nothing rendered twice for two who want it at once, and tells both how far it is', async () => {
    const { studio, asked, go } = heldStudio();
    const album = createAlbum('snapshot');
    const heard = [0, 0];
    const first = album.fill(photosOf(1, 2, 4), studio, waits(), () => heard[0]++);
    const second = album.fill(photosOf(1, 3, 4), studio, waits(), () => heard[1]++);
    go();
    await Promise.all([first, second]);
    expect(asked.length).toBe(12);
    expect(album.count(photosOf(1, 3, 4))).toBe(12);
    expect(heard[0]).toBeGreaterThan(0);
    expect(heard[1]).toBe(12);
  });

  it('asks again for what another one wanted first and then no more', async () => {
    const { studio, asked, go } = heldStudio();
    const album = createAlbum('snapshot');
    const leaves = new AbortController();
    const photos = photosOf(1, 2, 4);
    const first = album.fill(photos, studio, leaves.signal, nobodyHears);
    const second = album.fill(photos, studio, waits(), nobodyHears);
    leaves.abort();
    go();
    await expect(first).rejects.toThrowError(expect.objectContaining({ code: 'worker-gone' }));
    await second;
    expect(album.count(photos)).toBe(8);
    expect(asked.length).toBe(16);
  });
});
