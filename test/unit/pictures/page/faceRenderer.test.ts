import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { FACE_BYTES, FACE_INPUT, type FaceItem } from '../../../../src/data/faces/facePicture';
import { faceItemsOf } from '../../../../src/data/faces/facePool';
import { identityOf } from '../../../../src/data/faces/people';
import { renderFaces } from '../../../../src/data/faces/renderFaces';
import { renderFace } from '../../../../src/data/faces/rendering/renderFace';
import { shotOf } from '../../../../src/data/faces/shots';
import { createFaceRenderer } from '../../../../src/pictures/page/faceRenderer';
import { fakeWorkers } from '../../training/fakeWorkers';

const ITEMS = faceItemsOf(1, 10, 4);
const ITEMS_OF_MANY = faceItemsOf(1, 20, 5);
const waits = () => new AbortController().signal;
const portrait = { identity: identityOf(3, 'snapshot'), shot: shotOf(3, 0, 'snapshot'), size: 16 };

describe('a renderer', () => {
  it('renders the pictures that were asked for, a few at a time, each in its place', async () => {
    const renderer = createFaceRenderer(fakeWorkers().make, 4);
    const bytes = new Uint8Array(ITEMS.length * FACE_BYTES);
    const inputs = new Float32Array(ITEMS.length * FACE_INPUT);
    let parts = 0;
    await renderer.renderInputs(
      ITEMS,
      'snapshot',
      (some, from) => {
        bytes.set(some.bytes, from * FACE_BYTES);
        inputs.set(some.inputs, from * FACE_INPUT);
        parts++;
      },
      waits(),
    );
    expect(parts).toBe(3);
    const expected = renderFaces(ITEMS, 'snapshot');
    expect(bytes).toEqual(expected.bytes);
    expect(inputs).toEqual(expected.inputs);
  });

  it('keeps as many workers busy as there are processors to spare, two at least and four at most', async () => {
    for (const [processors, expected] of [
      [1, 2],
      [2, 2],
      [4, 3],
      [64, 4],
    ]) {
      const workers = fakeWorkers();
      const stop = new AbortController();
      // All are made before the first picture comes.
      const onSome = () => stop.abort();
      const rendered = createFaceRenderer(workers.make, processors).renderInputs(
        ITEMS_OF_MANY,
        'passport',
        onSome,
        stop.signal,
      );
      await expect(rendered).rejects.toThrow();
      expect(workers.made.length).toBe(expected);
    }
  });

  it('makes a portrait before whatever else waits', async () => {
    const renderer = createFaceRenderer(fakeWorkers().make, 2);
    const order: string[] = [];
    const pool = renderer.renderInputs(faceItemsOf(1, 40, 2), 'passport', () => order.push('pool'), waits());
    const [picture] = await renderer.renderPortraits([portrait]);
    order.push('portrait');
    await pool;
    expect(picture).toEqual(renderFace(portrait.identity, portrait.shot, 16));
    expect(order.indexOf('portrait')).toBeLessThanOrEqual(3);
    expect(order.length).toBe(6);
  });

  it('begins nothing more for somebody who does not wait any more', async () => {
    const workers = fakeWorkers();
    const controller = new AbortController();
    const pool = createFaceRenderer(workers.make, 2).renderInputs(
      faceItemsOf(1, 60, 4),
      'passport',
      () => controller.abort(),
      controller.signal,
    );
    await expect(pool).rejects.toThrowError(expect.objectContaining({ code: 'worker-gone' }));
    const asked = workers.made.flatMap(({ commands }) => commands);
    expect(asked.length).toBeLessThan(6);
  });

  it('says what is wrong, and takes the next order all the same', async () => {
    const renderer = createFaceRenderer(fakeWorkers().make, 2);
    const nobody: FaceItem[] = [{ person: 0, item: 0 }];
    const refused = renderer.renderInputs(nobody, 'snapshot', () => {}, waits());
    await expect(refused).rejects.toThrowError(expect.objectContaining({ code: 'unknown-person' }));
    expect(await renderer.renderPortraits([portrait])).toHaveLength(1);
  });

  it('says so where no worker can be made', async () => {
    const { make } = fakeWorkers(undefined, (kind) => (kind === 'faceRenderer' ? new CodedError('no-worker') : null));
    const refused = createFaceRenderer(make, 2).renderPortraits([portrait]);
    await expect(refused).rejects.toThrowError(expect.objectContaining({ code: 'no-worker' }));
  });
});
