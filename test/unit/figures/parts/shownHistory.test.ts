import { describe, expect, it } from 'vitest';
import {
  batchHistory,
  followedHistory,
  rowsUpTo,
  tripletHistory,
} from '../../../../src/figures/parts/shown/shownHistory';
import { RunHistory } from '../../../../src/session/run/history/runHistory';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';

const LIVE = { mining: 'all', loss: 'hinge', temperature: 0.1, arcMargin: 0.3, learningRate: 0.001 } as const;
const SQUARED = { margin: 0.2, distance: 'squared' } as const;

/** Four steps: two with plain distances and a margin of 0.5, two with squared ones and a margin of 0.2. */
function history(): RunHistory {
  const known = new RunHistory();
  for (const step of [1, 2, 3, 4]) {
    const row: Record<string, number> = {
      step,
      teachingShare: step / 10,
      meanAnchorPositive: step,
      meanAnchorNegative: 9,
    };
    known.add(Float32Array.from(ROW_FIELDS, (field) => row[field] ?? 0));
  }
  for (const step of [0, 1, 2, 3, 4]) known.addTripletDistances(step, 1, 2);
  known.addChanges([
    { step: 1, live: { ...LIVE, margin: 0.5, distance: 'plain' } },
    { step: 3, live: { ...LIVE, ...SQUARED } },
  ]);
  return known;
}

describe('the history that is shown', () => {
  it('ends at the step that is shown', () => {
    expect(rowsUpTo(history(), 2, ['teachingShare']).step).toEqual([1, 2]);
    expect(tripletHistory(history(), 2, SQUARED).step).toEqual([0, 1, 2]);
    expect(batchHistory(history(), 3, SQUARED).step).toEqual([1, 2, 3]);
  });

  it('has the triplet’s distances in the present unit, and each step’s margin where it ended', () => {
    const { anchorPositive, anchorNegative, reach } = tripletHistory(history(), 4, SQUARED);
    expect(anchorPositive).toEqual([1, 1, 1, 1, 1]);
    expect(anchorNegative).toEqual([4, 4, 4, 4, 4]);
    // A plain margin of 0.5 beyond 1 ends at 1.5, which is 2.25 squared.
    expect(reach.map((end) => Number(end.toFixed(9)))).toEqual([2.25, 2.25, 2.25, 1.2, 1.2]);
    expect(tripletHistory(history(), 4, { margin: 0.5, distance: 'plain' }).anchorNegative).toEqual([2, 2, 2, 2, 2]);
  });

  it('goes on from the triplets that were followed before, with a gap where another one began', () => {
    const known = history();
    known.forgetTripletDistances();
    for (const step of [4, 5]) known.addTripletDistances(step, 0.5, 1);
    const followed = followedHistory(known, 5, SQUARED);
    expect(followed.step).toEqual([0, 1, 2, 3, 4, 4, 4, 5]);
    expect(followed.anchorNegative).toEqual([4, 4, 4, 4, 4, Number.NaN, 1, 1]);
    expect(followed.begun).toEqual([4]);
    expect(tripletHistory(known, 5, SQUARED).step).toEqual([4, 5]);
    expect(followedHistory(history(), 4, SQUARED).begun).toEqual([]);
  });

  it('leaves out the means of batches that were measured in the other unit', () => {
    const { anchorPositive, reach } = batchHistory(history(), 4, SQUARED);
    expect(anchorPositive).toEqual([Number.NaN, Number.NaN, 3, 4]);
    expect(reach.slice(2)).toEqual([3.2, 4.2]);
  });

  it('takes the present rule where the run log knows nothing yet', () => {
    const known = new RunHistory();
    known.addTripletDistances(0, 1, 2);
    expect(tripletHistory(known, 0, SQUARED).reach[0]).toBeCloseTo(1.2, 9);
  });
});
