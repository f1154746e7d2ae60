import { describe, expect, it } from 'vitest';
import { PLACE_SIZE } from '../../../../src/core/projection/place';
import { principalAxes } from '../../../../src/core/projection/projection';
import type { Engine } from '../../../../src/engines/engine';
import type { Selection } from '../../../../src/training/protocol/run';
import { measurePlaces } from '../../../../src/training/worker/places';

/** Item i of three dimensions stands at (i, 2i, 2i): its distance from item j is 3|i − j|. */
const ENGINE = { embed: (items: Int32Array) => Float32Array.from([...items].flatMap((i) => [i, 2 * i, 2 * i])) };

const SELECTION: Selection = {
  probes: Int32Array.of(4, 0, 9),
  triplet: { anchor: 2, positive: 4, negative: 9 },
  withEmbeddings: false,
};

const NO_GUESTS = new Int32Array();

describe('the places of a frame', () => {
  it('are coordinates on the axes and the true distance from the anchor, for each probe in turn', async () => {
    const axes = principalAxes(Float32Array.of(0, 0, 0, 1, 0, 0), 3, 3);
    const { places, anchorPositive, anchorNegative } = await measure(SELECTION, axes);
    expect([...places]).toEqual([4, 8, 8, 6, 0, 0, 0, 6, 9, 18, 18, 21]);
    expect([anchorPositive, anchorNegative]).toEqual([6, 21]);
  });

  it('of guests are those of their embeddings, apart from the items', async () => {
    const axes = principalAxes(Float32Array.of(0, 0, 0, 1, 2, 2, 3, 1, 0), 3, 2);
    const asItems = await measure({ ...SELECTION, probes: Int32Array.of(4, 0, 9, 12, 11) }, axes);
    const asGuests = await measure(SELECTION, axes, Int32Array.of(12, 11));
    expect([...asGuests.guestPlaces]).toEqual([...asItems.places].slice(3 * PLACE_SIZE));
    expect([...asGuests.places]).toEqual([...asItems.places].slice(0, 3 * PLACE_SIZE));
  });

  it('have no third coordinate in a flat picture, and keep the true distance', async () => {
    const axes = principalAxes(Float32Array.of(0, 0, 0, 1, 2, 2, 3, 1, 0), 3, 2);
    const { places } = await measure(SELECTION, axes);
    for (let i = 0; i < 3; i++) expect(places[i * PLACE_SIZE + 2]).toBe(0);
    expect(places[3]).toBe(6);
  });

  it('are none where nothing is drawn', async () => {
    const axes = principalAxes(new Float32Array(3), 3, 2);
    expect((await measure({ ...SELECTION, probes: new Int32Array(0) }, axes)).places.length).toBe(0);
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
      SELECTION,
      NO_GUESTS,
      axes,
      3,
    );
    expect(asked).toEqual([[2, 4, 9, 4, 0, 9]]);
    expect([...places]).toEqual([4, 0, 0, 30, 0, 0, 0, 40, 9, 0, 0, 50]);
    expect([anchorPositive, anchorNegative]).toEqual([10, 20]);
    measuring.places = async (items) => new Float32Array(4 * items.length).fill(Number.NaN);
    await expect(measurePlaces(measuring as unknown as Engine, SELECTION, NO_GUESTS, axes, 3)).rejects.toMatchObject({
      code: 'not-finite',
    });
  });

  it('are refused rather than NaN', async () => {
    const axes = principalAxes(new Float32Array(3), 3, 2);
    const broken = { embed: (items: Int32Array) => new Float32Array(3 * items.length).fill(Number.NaN) };
    await expect(measurePlaces(broken as unknown as Engine, SELECTION, NO_GUESTS, axes, 3)).rejects.toMatchObject({
      code: 'not-finite',
    });
  });
});

function measure(selection: Selection, axes: ReturnType<typeof principalAxes>, guests = NO_GUESTS) {
  return measurePlaces(ENGINE as unknown as Engine, selection, guests, axes, 3);
}
