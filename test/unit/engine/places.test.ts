import { describe, expect, it } from 'vitest';
import { principalAxes } from '../../../src/core/projection';
import type { Engine } from '../../../src/engine/engine';
import { measurePlaces } from '../../../src/engine/places';
import { PLACE_SIZE, type Watch } from '../../../src/engine/protocol';

/** Item i of three dimensions stands at (i, 2i, 2i): its distance from item j is 3|i − j|. */
const ENGINE = { embed: (items: Int32Array) => Float32Array.from([...items].flatMap((i) => [i, 2 * i, 2 * i])) };

const WATCH: Watch = {
  probes: Int32Array.of(4, 0, 9),
  followed: { anchor: 2, positive: 4, negative: 9 },
  closely: false,
};

describe('the places of a frame', () => {
  it('are coordinates on the axes and the true distance from the anchor, for each probe in turn', async () => {
    const axes = principalAxes(Float32Array.of(0, 0, 0, 1, 0, 0), 3, 3);
    const { places, anchorPositive, anchorNegative } = await measure(WATCH, axes);
    expect([...places]).toEqual([4, 8, 8, 6, 0, 0, 0, 6, 9, 18, 18, 21]);
    expect([anchorPositive, anchorNegative]).toEqual([6, 21]);
  });

  it('have no third coordinate in a flat picture, and keep the true distance', async () => {
    const axes = principalAxes(Float32Array.of(0, 0, 0, 1, 2, 2, 3, 1, 0), 3, 2);
    const { places } = await measure(WATCH, axes);
    for (let i = 0; i < 3; i++) expect(places[i * PLACE_SIZE + 2]).toBe(0);
    expect(places[3]).toBe(6);
  });

  it('are none where nothing is drawn', async () => {
    const axes = principalAxes(new Float32Array(3), 3, 2);
    expect((await measure({ ...WATCH, probes: new Int32Array(0) }, axes)).places.length).toBe(0);
  });

  it('are taken as they come from an engine that measures them itself, without the followed triplet', async () => {
    const asked: number[][] = [];
    const measuring = {
      places: async (items: Int32Array) => {
        asked.push([...items]);
        return Float32Array.from([...items].flatMap((item, row) => [item, 0, 0, 10 * row]));
      },
    };
    const axes = principalAxes(new Float32Array(3), 3, 2);
    const { places, anchorPositive, anchorNegative } = await measurePlaces(
      measuring as unknown as Engine,
      WATCH,
      axes,
      3,
    );
    expect(asked).toEqual([[2, 4, 9, 4, 0, 9]]);
    expect([...places]).toEqual([4, 0, 0, 30, 0, 0, 0, 40, 9, 0, 0, 50]);
    expect([anchorPositive, anchorNegative]).toEqual([10, 20]);
    measuring.places = async (items) => new Float32Array(4 * items.length).fill(Number.NaN);
    await expect(measurePlaces(measuring as unknown as Engine, WATCH, axes, 3)).rejects.toMatchObject({
      code: 'not-finite',
    });
  });

  it('are refused rather than NaN', async () => {
    const axes = principalAxes(new Float32Array(3), 3, 2);
    const broken = { embed: (items: Int32Array) => new Float32Array(3 * items.length).fill(Number.NaN) };
    await expect(measurePlaces(broken as unknown as Engine, WATCH, axes, 3)).rejects.toMatchObject({
      code: 'not-finite',
    });
  });
});

function measure(watch: Watch, axes: ReturnType<typeof principalAxes>) {
  return measurePlaces(ENGINE as unknown as Engine, watch, axes, 3);
}
