// Verification of one group of people: the rates that a threshold gives, and intervals drawn from people. Pairs of pictures are
// not independent of one another (each person is in hundreds of them), so whole people are drawn again, not pairs.

import { distanceBetween } from '../loss/distance';
import type { Numbers } from '../loss/kinds';
import type { Random } from '../random';

/** All pairs of pictures of one group's people, by squared distance. */
export interface GroupPairs {
  readonly people: number;
  readonly same: Float64Array;
  /** Of each same pair, the number of its person, 0 … people − 1. */
  readonly whose: Int32Array;
  readonly different: Float64Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

export interface Rates {
  /** Shares of same and of different pairs that are accepted, 0 … 1. */
  readonly val: number;
  readonly far: number;
}

/** Nineteen in twenty drawings lie from here to there. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Equal bins from 0 to the largest distance, for areas of drawings: fine enough that a bin holds few pairs. */
const BINS = 512;
const TAIL = 0.025;

/** Embeddings `(count, dims)` and the person of each. There must be two people, and of each two pictures. */
export function groupPairs(embeddings: Numbers, labels: ArrayLike<number>, dims: number): GroupPairs {
  const numbers = new Map([...new Set(Array.from(labels))].map((label, number) => [label, number]));
  const of = Int32Array.from(labels, (label) => numbers.get(label) ?? 0);
  const [same, whose, different, first, second]: number[][] = [[], [], [], [], []];
  for (let i = 0; i < of.length; i++) {
    for (let j = i + 1; j < of.length; j++) {
      const distance = distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, 'squared');
      if (of[i] === of[j]) {
        same.push(distance);
        whose.push(of[i]);
      } else {
        different.push(distance);
        first.push(of[i]);
        second.push(of[j]);
      }
    }
  }
  return {
    people: numbers.size,
    same: Float64Array.from(same),
    whose: Int32Array.from(whose),
    different: Float64Array.from(different),
    first: Int32Array.from(first),
    second: Int32Array.from(second),
  };
}

/** The largest distance of a different pair at which at most the share `far` of all groups' different pairs is accepted; −∞ where none is. */
export function thresholdAtFar(groups: readonly GroupPairs[], far: number): number {
  const all = new Float64Array(groups.reduce((sum, { different }) => sum + different.length, 0));
  let at = 0;
  for (const { different } of groups) {
    all.set(different, at);
    at += different.length;
  }
  all.sort();
  let accepted = Math.floor(far * all.length + 1e-9);
  // Of pairs at one distance, all are accepted or none.
  while (accepted > 0 && all[accepted] === all[accepted - 1]) accepted--;
  return accepted > 0 ? all[accepted - 1] : Number.NEGATIVE_INFINITY;
}

export function ratesAt({ same, different }: GroupPairs, threshold: number): Rates {
  const share = (distances: Float64Array) =>
    distances.reduce((sum, distance) => sum + (distance <= threshold ? 1 : 0), 0) / distances.length;
  return { val: share(same), far: share(different) };
}

/** Intervals of rates and area: `draws` times as many people are drawn, with replacement; the threshold stays. */
export function drawnIntervals(
  pairs: GroupPairs,
  threshold: number,
  random: Random,
  draws: number,
): Readonly<Record<'val' | 'far' | 'auc', Interval>> {
  const { people, same, whose, different, first, second } = pairs;
  const most = Math.max(different.reduce(larger, 0), same.reduce(larger, 0)) || 1;
  const binOf = (distances: Float64Array) =>
    Int32Array.from(distances, (distance) => Math.min(BINS - 1, Math.floor((BINS * distance) / most)));
  const sameBins = binOf(same);
  const differentBins = binOf(different);
  const values = { val: new Float64Array(draws), far: new Float64Array(draws), auc: new Float64Array(draws) };
  for (let draw = 0; draw < draws; draw++) {
    const times = new Float64Array(people);
    for (let i = 0; i < people; i++) times[random.integer(people)]++;
    const nearBins = new Float64Array(BINS);
    const farBins = new Float64Array(BINS);
    let [sameAll, sameIn, differentAll, differentIn] = [0, 0, 0, 0];
    for (let pair = 0; pair < same.length; pair++) {
      const weight = times[whose[pair]];
      nearBins[sameBins[pair]] += weight;
      sameAll += weight;
      if (same[pair] <= threshold) sameIn += weight;
    }
    for (let pair = 0; pair < different.length; pair++) {
      const weight = times[first[pair]] * times[second[pair]];
      farBins[differentBins[pair]] += weight;
      differentAll += weight;
      if (different[pair] <= threshold) differentIn += weight;
    }
    values.val[draw] = sameIn / sameAll;
    // All draws are of one person about never: of few people, once in many drawings.
    values.far[draw] = differentAll > 0 ? differentIn / differentAll : 0;
    values.auc[draw] = differentAll > 0 ? binnedArea(nearBins, farBins) / (sameAll * differentAll) : 0.5;
  }
  return { val: interval(values.val), far: interval(values.far), auc: interval(values.auc) };
}

/** Pairs of a same and a different pair of which the same one is nearer; those in one bin count half. */
function binnedArea(same: Float64Array, different: Float64Array): number {
  let nearer = 0;
  let wins = 0;
  for (let bin = 0; bin < same.length; bin++) {
    wins += different[bin] * (nearer + same[bin] / 2);
    nearer += same[bin];
  }
  return wins;
}

function interval(values: Float64Array): Interval {
  const ascending = values.slice().sort();
  const at = (share: number) => ascending[Math.round(share * (ascending.length - 1))];
  return { low: at(TAIL), high: at(1 - TAIL) };
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}
