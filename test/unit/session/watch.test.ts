import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataSet } from '../../../src/data/createDataSet';
import { chooseWatch, firstTriplet, instructiveTriplet, isTriplet } from '../../../src/session/watch';

const DATA = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });

describe('what is drawn', () => {
  it('is as many training items of each class, none twice, the followed triplet among them', () => {
    const followed = { anchor: DATA.trainItems[50], positive: DATA.trainItems[51], negative: DATA.trainItems[190] };
    const { probes } = chooseWatch(DATA, followed, false);
    expect(new Set(probes).size).toBe(probes.length);
    expect(probes.length).toBeLessThanOrEqual(63);
    expect([...probes]).toEqual(expect.arrayContaining(Object.values(followed)));
    const counts = DATA.classes.map((label) => [...probes].filter((item) => DATA.labels[item] === label).length);
    expect(Math.min(...counts)).toBe(15);
    expect(Math.max(...counts)).toBeLessThanOrEqual(17);
    expect([...probes].every((item) => DATA.trainItems.includes(item))).toBe(true);
  });

  it('is held-out items where unseen ones are wanted, and the triplet', () => {
    const followed = firstTriplet(DATA);
    const { probes } = chooseWatch(DATA, followed, true);
    const seen = [...probes].filter((item) => !DATA.heldOutItems.includes(item));
    expect(seen.sort()).toEqual(Object.values(followed).sort());
  });
});

describe('the first triplet', () => {
  it('is one, in every data set', () => {
    for (const dataset of ['shapes', 'students'] as const) {
      const data = createDataSet({ dataset, shape: 'moons', classes: [], seed: 1, digits: null });
      const triplet = firstTriplet(data);
      expect(isTriplet(data, triplet)).toBe(true);
      for (const item of Object.values(triplet)) expect(data.trainItems.includes(item)).toBe(true);
    }
  });
});

describe('an instructive triplet', () => {
  /** Item i stands at i on a line. */
  const line = Float32Array.from({ length: DATA.count }, (_, item) => item);
  const all = Int32Array.from(line);

  it('has a rather far positive and a rather near negative among the training items', () => {
    const anchor = DATA.trainItems[0];
    const triplet = instructiveTriplet(DATA, anchor, all, line, 1);
    if (!triplet) throw new Error('none found');
    expect(isTriplet(DATA, triplet)).toBe(true);
    const distance = (item: number) => Math.abs(item - anchor);
    const train = [...DATA.trainItems].filter((item) => item !== anchor);
    const same = train.filter((item) => DATA.labels[item] === DATA.labels[anchor]);
    const others = train.filter((item) => DATA.labels[item] !== DATA.labels[anchor]);
    const nearer = (pool: number[], than: number) => pool.filter((item) => distance(item) < distance(than)).length;
    expect(nearer(same, triplet.positive) / same.length).toBeCloseTo(0.7, 1);
    expect(nearer(others, triplet.negative) / others.length).toBeCloseTo(0.25, 1);
  });

  it('is none where the anchor was not measured, or a class is missing', () => {
    const own = DATA.trainItems.filter((item) => DATA.labels[item] === DATA.labels[DATA.trainItems[0]]);
    expect(instructiveTriplet(DATA, -1, all, line, 1)).toBeNull();
    expect(instructiveTriplet(DATA, own[0], own, new Float32Array(own.length), 1)).toBeNull();
    expect(instructiveTriplet(DATA, own[0], own.subarray(0, 1), new Float32Array(1), 1)).toBeNull();
  });
});

describe('a triplet', () => {
  it('is two different training items of one class and a third of another', () => {
    const anyItem = fc.nat({ max: DATA.count - 1 });
    const { labels, trainItems } = DATA;
    fc.assert(
      fc.property(fc.constantFrom(...trainItems), anyItem, anyItem, (anchor, positive, negative) => {
        const trained = trainItems.includes(positive) && trainItems.includes(negative);
        const roles = anchor !== positive && labels[anchor] === labels[positive] && labels[anchor] !== labels[negative];
        expect(isTriplet(DATA, { anchor, positive, negative })).toBe(trained && roles);
      }),
    );
  });

  it('is nothing that is not an item', () => {
    for (const item of [-1, DATA.count, 0.5, Number.NaN]) {
      expect(isTriplet(DATA, { ...firstTriplet(DATA), anchor: item })).toBe(false);
    }
  });
});
