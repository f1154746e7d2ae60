import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/random';
import { createSampler } from '../../../src/data/batches';
import { createDataSet } from '../../../src/data/createDataSet';
import { type DataSet, trainingData } from '../../../src/data/dataSet';
import { withWrongLabels } from '../../../src/data/wrongLabels';

const BLOBS = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });

/** Six people with four pictures each; of three people the first two pictures come first. */
function growing(): DataSet {
  const labels = Int32Array.of(1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6);
  const stages = [
    { step: 0, items: 6 },
    { step: 60, items: 24 },
  ];
  const trainItems = labels.map((_, item) => item).sort((a, b) => labels[a] - labels[b] || a - b);
  const count = 6;
  const part = { labels: labels.subarray(0, count), trainItems: trainItems.filter((item) => item < count), count };
  return { ...BLOBS, ...part, heldOutItems: new Int32Array(), growth: { labels, trainItems, stages } };
}

describe('wrong labels', () => {
  it('are none at a share of 0: the data are what they were', () => {
    expect(withWrongLabels(BLOBS, 0, 7)).toBe(BLOBS);
  });

  it.each([0.02, 0.1, 0.2])(
    'hit as many training items as a share of %s is of them, and nothing that is held out',
    (share) => {
      const data = withWrongLabels(BLOBS, share, 7);
      const different = [...BLOBS.labels.keys()].filter((item) => data.labels[item] !== BLOBS.labels[item]);
      expect(different).toHaveLength(Math.round(share * BLOBS.trainItems.length));
      expect(different).toEqual([...(data.wrong?.items ?? [])]);
      expect(data.wrong?.trueLabels).toEqual(BLOBS.labels);
      for (const item of BLOBS.heldOutItems) expect(data.labels[item]).toBe(BLOBS.labels[item]);
      for (const item of different) expect(BLOBS.classes).toContain(data.labels[item]);
    },
  );

  it('are the same from the same seed, and others from another', () => {
    expect(withWrongLabels(BLOBS, 0.1, 7).labels).toEqual(withWrongLabels(BLOBS, 0.1, 7).labels);
    expect(withWrongLabels(BLOBS, 0.1, 7).labels).not.toEqual(withWrongLabels(BLOBS, 0.1, 8).labels);
  });

  it('with more of them keep those that there were with fewer', () => {
    const few = withWrongLabels(BLOBS, 0.05, 7);
    const many = withWrongLabels(BLOBS, 0.2, 7);
    for (const item of few.wrong?.items ?? []) expect(many.labels[item]).toBe(few.labels[item]);
  });

  it('leave training items grouped by the class that they bear, so that batches hold K of each', () => {
    const data = trainingData(withWrongLabels(BLOBS, 0.2, 7));
    const borne = [...data.trainItems].map((item) => data.labels[item]);
    expect(borne).toEqual([...borne].sort((a, b) => a - b));
    expect(new Set(data.trainItems)).toEqual(new Set(BLOBS.trainItems));
    const batch = createSampler(data, 3, 8)(createRandom(1));
    const counts = countsOf(batch, data.labels);
    expect(counts).toEqual([8, 8, 8]);
  });

  it('lose no class, and bring none in before its time', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { growth } = withWrongLabels(growing(), 0.2, seed);
      expect(new Set(growth?.labels)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
      expect([...(growth?.labels.subarray(0, 6) ?? [])].every((label) => label <= 3)).toBe(true);
    }
  });

  it('stay as they are while data grow', () => {
    const first = withWrongLabels(growing(), 0.2, 3);
    const whole = growing();
    const { labels, trainItems } = whole.growth as NonNullable<DataSet['growth']>;
    const later = withWrongLabels({ ...whole, labels, trainItems, count: 24 }, 0.2, 3);
    expect(later.labels.subarray(0, 6)).toEqual(first.labels);
    expect(trainingData(later).labels).toEqual(trainingData(first).labels);
  });
});

/** How many of the batch bear each class, class by class as they come. */
function countsOf(batch: Int32Array, labels: Int32Array): number[] {
  const counts = new Map<number, number>();
  for (const item of batch) counts.set(labels[item], (counts.get(labels[item]) ?? 0) + 1);
  return [...counts.values()];
}
