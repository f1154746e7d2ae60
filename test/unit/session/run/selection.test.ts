import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../../src/core/loss/kinds';
import { createDataSet } from '../../../../src/data/createDataSet';
import { FACE_BYTES, FACE_INPUT } from '../../../../src/data/faces/facePicture';
import { facePool } from '../../../../src/data/faces/facePool';
import { createFaces } from '../../../../src/data/faces/faces';
import { withWrongLabels } from '../../../../src/data/wrongLabels';
import {
  another,
  chooseSelection,
  firstTriplet,
  instructiveTriplet,
  isTriplet,
} from '../../../../src/session/run/selection';

const DATA = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });

describe('what is drawn', () => {
  it('is as many training items of each class, none twice, the followed triplet among them', () => {
    const triplet = { anchor: DATA.trainItems[50], positive: DATA.trainItems[51], negative: DATA.trainItems[190] };
    const { probes } = chooseSelection(DATA, triplet, false);
    expect(new Set(probes).size).toBe(probes.length);
    expect([...probes]).toEqual(expect.arrayContaining(Object.values(triplet)));
    const counts = DATA.classes.map((label) => [...probes].filter((item) => DATA.labels[item] === label).length);
    expect(counts).toEqual(DATA.classes.map(() => 15));
    expect([...probes].every((item) => DATA.trainItems.includes(item))).toBe(true);
  });

  it.each([7, 1, 2])('has about as many wrong labels as all training items have, seed %s', (seed) => {
    const data = withWrongLabels(DATA, 0.2, seed);
    const wrong = new Set(data.wrong?.items);
    const { probes } = chooseSelection(data, firstTriplet(data), false);
    const share = [...probes].filter((item) => wrong.has(item)).length / probes.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.32);
  });

  it('is held-out items where unseen ones are wanted, and the triplet', () => {
    const triplet = firstTriplet(DATA);
    const { probes } = chooseSelection(DATA, triplet, true);
    const seen = [...probes].filter((item) => !DATA.heldOutItems.includes(item));
    expect(seen.sort()).toEqual(Object.values(triplet).sort());
  });

  it.each([false, true])('has the same number of different items whoever is followed, unseen: %s', (unseen) => {
    const followed = [
      firstTriplet(DATA),
      { anchor: DATA.trainItems[50], positive: DATA.trainItems[51], negative: DATA.trainItems[190] },
    ];
    for (const triplet of followed) {
      const { probes } = chooseSelection(DATA, triplet, unseen);
      expect([...probes].filter((item) => DATA.labels[item] !== DATA.labels[triplet.anchor])).toHaveLength(45);
    }
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

describe('another item in a role', () => {
  const start = firstTriplet(DATA);

  it('leaves a triplet of training items, with a new item in that role', () => {
    for (const role of ROLES) {
      let triplet = start;
      for (let turn = 0; turn < 7; turn++) {
        const next = another(DATA, triplet, role);
        expect(isTriplet(DATA, next)).toBe(true);
        expect(next[role]).not.toBe(triplet[role]);
        triplet = next;
      }
    }
  });

  it('keeps the others where they can stay', () => {
    expect(another(DATA, start, 'positive')).toMatchObject({ anchor: start.anchor, negative: start.negative });
    expect(another(DATA, start, 'negative')).toMatchObject({ anchor: start.anchor, positive: start.positive });
    expect(another(DATA, start, 'anchor').negative).toBe(start.negative);
  });

  it('comes round to every picture that can have the role, one class after another', () => {
    const seen = (role: Role, turns: number) => {
      const items = new Set<number>();
      let triplet = start;
      for (let turn = 0; turn < turns; turn++) {
        triplet = another(DATA, triplet, role);
        items.add(triplet[role]);
      }
      return items;
    };
    expect(seen('positive', 59).size).toBe(59);
    const { labels, trainItems } = DATA;
    const besides = (item: number) => trainItems.filter((other) => labels[other] !== labels[item]).length;
    expect(seen('anchor', besides(start.negative)).size).toBe(besides(start.negative));
    expect(seen('negative', besides(start.anchor)).size).toBe(besides(start.anchor));
    const classes = [...seen('negative', 3)].map((item) => DATA.labels[item]);
    expect(classes.sort()).toEqual([1, 2, 3]);
  });
});

describe('with many classes', () => {
  const pool = facePool(40, 8);
  const pictures = {
    bytes: new Uint8Array(pool.items.length * FACE_BYTES),
    inputs: new Float32Array(pool.items.length * FACE_INPUT),
  };
  const faces = createFaces(pool, 'snapshot', pictures);
  const triplet = {
    anchor: faces.trainItems[8 * 30],
    positive: faces.trainItems[8 * 30 + 1],
    negative: faces.trainItems[0],
  };

  it('some pictures of a few are drawn, the anchor’s own among them', () => {
    const { probes } = chooseSelection(faces, triplet, false);
    const counts = new Map<number, number>();
    for (const item of probes) counts.set(faces.labels[item], (counts.get(faces.labels[item]) ?? 0) + 1);
    expect(probes.length).toBe(60);
    expect([...counts.values()].every((count) => count === 5)).toBe(true);
    expect(counts.has(faces.labels[triplet.anchor])).toBe(true);
  });

  it('unseen ones are strangers', () => {
    const { probes } = chooseSelection(faces, triplet, true);
    const strangers = [...probes].filter((item) => faces.labels[item] >= 10_000);
    expect(strangers.length).toBe(probes.length - 3);
  });
});
