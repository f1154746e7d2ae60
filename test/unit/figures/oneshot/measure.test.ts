import { describe, expect, it } from 'vitest';
import { estimate } from '../../../../src/core/evaluation/estimate';
import { mostWays, scoreDraws } from '../../../../src/core/evaluation/oneShotDraws';
import { createDataSet } from '../../../../src/data/createDataSet';
import type { DataSet } from '../../../../src/data/dataSet';
import { facePool } from '../../../../src/data/faces/facePool';
import {
  DRAWS,
  embeddingDistances,
  inputDistances,
  isRight,
  namingsOf,
  outcomeOf,
  positionsOf,
  type Round,
  roundOf,
  scoreDrawsOf,
} from '../../../../src/figures/oneshot/measure';
import { heldOutHalves } from '../../../../src/figures/parts/verification/measure';
import type { Evaluation } from '../../../../src/training/protocol/reports';

const students: DataSet = createDataSet({ dataset: 'students', shape: 'blobs', classes: [], seed: 7, digits: null });

/** As many strangers and pictures as the page has, without their pixels. */
const pool = facePool(2, 2);
const labels = Int32Array.from(pool.items, ({ person }) => person);
const items = Array.from(labels.keys());
const faces = {
  id: 'faces',
  itemShape: [2],
  labels,
  trainItems: Int32Array.from(items.filter((item) => labels[item] < 10_000)),
  heldOutItems: Int32Array.from(items.filter((item) => labels[item] >= 10_000)),
  inputs: Float32Array.from(items.flatMap((item) => [labels[item] % 100, item % 5])),
} as unknown as DataSet;

/** Every held-out item beside its class's number, on a line. */
function evaluationOf({ heldOutItems, labels }: DataSet): Evaluation {
  const embeddings = Float32Array.from(heldOutItems, (item) => labels[item] + 0.001 * (item % 7));
  return { embeddings, dimensions: 1, step: 5 } as Evaluation;
}

describe('the shelf and those who come', () => {
  const { judging } = heldOutHalves(faces);
  const round = roundOf(judging, 10, 7, 0) as Round;

  it('are of the judging half, people that nobody has trained or chosen a threshold on', () => {
    const rows = [...round.enrolled, ...round.arrivals.map(({ row }) => row)];
    const people = rows.map((row) => judging.labels[row]);
    expect(Math.min(...people)).toBeGreaterThanOrEqual(10_050);
    expect(new Set(rows).size).toBe(20);
  });

  it('are ten with a picture each, eight new pictures of theirs, and two strangers among them', () => {
    expect(round.enrolled).toHaveLength(10);
    const enrolled = [...round.enrolled].map((row) => judging.labels[row]);
    expect(round.arrivals.filter(({ place }) => place === null)).toHaveLength(2);
    for (const { row, place } of round.arrivals) {
      if (place === null) expect(enrolled).not.toContain(judging.labels[row]);
      else expect(enrolled[place]).toBe(judging.labels[row]);
    }
  });

  it('are others in the next round and with another seed, and the same ones again', () => {
    expect(roundOf(judging, 10, 7, 0)).toEqual(round);
    expect(roundOf(judging, 10, 7, 1)).not.toEqual(round);
    expect(roundOf(judging, 10, 8, 0)).not.toEqual(round);
  });

  it('leave a class out where there are few, to play the stranger', () => {
    const { judging } = heldOutHalves(students);
    const few = roundOf(judging, mostWays(judging.labels), 7, 0);
    expect(few?.enrolled).toHaveLength(2);
    expect(few?.arrivals).toHaveLength(10);
  });

  it('are named by the nearest, at the distance between the two', () => {
    const { shelf, arrivals, dimensions, step } = positionsOf(evaluationOf(faces), judging, round);
    expect(step).toBe(5);
    namingsOf(shelf, arrivals, dimensions).forEach(({ nearest, distance, distances }, i) => {
      const { place } = round.arrivals[i];
      expect(distances).toHaveLength(10);
      expect(distance).toBe(Math.min(...distances));
      expect(distances[nearest]).toBe(distance);
      if (place !== null) expect(nearest).toBe(place);
      expect(outcomeOf(place, { nearest, distance, distances }, 0.5)).toBe(place === null ? 'turnedAway' : 'right');
    });
  });
});

describe('a outcome', () => {
  const naming = { nearest: 3, distance: 0.4, distances: [] };

  it('refuses what is farther than the threshold, and nothing at it', () => {
    expect(outcomeOf(3, naming, 0.4)).toBe('right');
    expect(outcomeOf(3, naming, 0.39)).toBe('refused');
    expect(outcomeOf(2, naming, 0.4)).toBe('wrong');
    expect(outcomeOf(null, naming, 0.4)).toBe('admitted');
    expect(outcomeOf(null, naming, 0.39)).toBe('turnedAway');
  });

  it('is right for the right name, and for a stranger refused', () => {
    expect((['right', 'wrong', 'refused', 'admitted', 'turnedAway'] as const).filter(isRight)).toEqual([
      'right',
      'turnedAway',
    ]);
  });
});

describe('the score', () => {
  const { judging, choosing } = heldOutHalves(faces);

  it('is of so many draws, with a stranger for each of the enrolled, and one for either half', () => {
    const draws = scoreDrawsOf(judging, 10, 7);
    expect(draws).toHaveLength(DRAWS);
    for (const { enrolled, queries, strangers } of draws) {
      expect([enrolled.length, queries.length, strangers.length]).toEqual([10, 10, 10]);
    }
    expect(scoreDrawsOf(choosing, 10, 7)).toHaveLength(DRAWS);
  });

  it('is perfect where classes stand apart, for embeddings as for inputs', () => {
    const draws = scoreDrawsOf(judging, 20, 7);
    const n = judging.rows.length;
    expect(n).toBe(250);
    const byEmbedding = scoreDraws(draws, embeddingDistances(evaluationOf(faces), judging), n);
    expect(estimate(byEmbedding.accuracies)).toMatchObject({ mean: 1, standardError: 0 });
    // Inputs: pictures of one person lie on a line, and people beside one another.
    const byInput = estimate(scoreDraws(draws, inputDistances(faces, judging), n).accuracies);
    expect(byInput?.mean).toBeGreaterThan(0.5);
    expect(byInput?.mean).toBeLessThan(1);
  });

  it('is there before the next frame: a evaluation costs little', () => {
    const draws = scoreDrawsOf(judging, 20, 7);
    const embeddings = Float32Array.from({ length: 500 * 32 }, (_, at) => Math.sin(at * at));
    const evaluation = { embeddings, dimensions: 32 } as Evaluation;
    const once = () => {
      const before = performance.now();
      scoreDraws(draws, embeddingDistances(evaluation, judging), judging.rows.length);
      return performance.now() - before;
    };
    // The quickest of a few: what a busy machine does to the others is not this code's doing.
    expect(Math.min(...Array.from({ length: 20 }, once))).toBeLessThan(25);
  });
});
