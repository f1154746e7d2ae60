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
  const most = (of.length * (of.length - 1)) / 2;
  const [same, different] = [new Float64Array(most), new Float64Array(most)];
  const [whose, first, second] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let [sames, differents] = [0, 0];
  for (let i = 0; i < of.length; i++) {
    for (let j = i + 1; j < of.length; j++) {
      const distance = distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, 'squared');
      if (of[i] === of[j]) {
        whose[sames] = of[i];
        same[sames++] = distance;
      } else {
        first[differents] = of[i];
        second[differents] = of[j];
        different[differents++] = distance;
      }
    }
  }
  return {
    people: numbers.size,
    same: same.slice(0, sames),
    whose: whose.slice(0, sames),
    different: different.slice(0, differents),
    first: first.slice(0, differents),
    second: second.slice(0, differents),
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

export type Intervals = Readonly<Record<'val' | 'far' | 'auc', Interval>>;

/** Intervals of rates and area, one for each threshold: people are drawn `draws` times, with replacement; thresholds stay. */
export function drawnIntervals(
  pairs: GroupPairs,
  thresholds: readonly number[],
  random: Random,
  draws: number,
): readonly Intervals[] {
  const { people, same, different } = pairs;
  const most = Math.max(different.reduce(larger, 0), same.reduce(larger, 0)) || 1;
  const [sameBins, differentBins] = [binsOf(same, most), binsOf(different, most)];
  const accepted = thresholds.map((threshold) => countedByPeople(pairs, threshold));
  const all = countedByPeople(pairs, Number.POSITIVE_INFINITY);
  const areas = new Float64Array(draws);
  const rates = thresholds.map(() => ({ val: new Float64Array(draws), far: new Float64Array(draws) }));
  for (let draw = 0; draw < draws; draw++) {
    const times = new Float64Array(people);
    for (let i = 0; i < people; i++) times[random.integer(people)]++;
    const whole = weighed(all, times);
    for (const [place, counted] of accepted.entries()) {
      const { same: sameIn, different: differentIn } = weighed(counted, times);
      rates[place].val[draw] = sameIn / whole.same;
      // All draws are of one person about never: of few people, once in many drawings.
      rates[place].far[draw] = whole.different > 0 ? differentIn / whole.different : 0;
    }
    const area = drawnArea(pairs, sameBins, differentBins, times);
    areas[draw] = whole.different > 0 ? area / (whole.same * whole.different) : 0.5;
  }
  const auc = interval(areas);
  return rates.map(({ val, far }) => ({ val: interval(val), far: interval(far), auc }));
}

/** How many pairs a threshold accepts: same ones by person, different ones by the two people. */
interface Counted {
  readonly same: Float64Array;
  /** `(people, people)`, each pair once. */
  readonly different: Float64Array;
}

function countedByPeople({ people, same, whose, different, first, second }: GroupPairs, threshold: number): Counted {
  const counted = { same: new Float64Array(people), different: new Float64Array(people * people) };
  for (let pair = 0; pair < same.length; pair++) if (same[pair] <= threshold) counted.same[whose[pair]]++;
  for (let pair = 0; pair < different.length; pair++) {
    if (different[pair] <= threshold) counted.different[first[pair] * people + second[pair]]++;
  }
  return counted;
}

/** The pairs of people drawn so many times each. Two draws of one person make no different pair. */
function weighed(counted: Counted, times: Float64Array): { readonly same: number; readonly different: number } {
  let [same, different] = [0, 0];
  for (let one = 0; one < times.length; one++) {
    same += times[one] * counted.same[one];
    if (times[one] === 0) continue;
    for (let other = 0; other < times.length; other++) {
      different += times[one] * times[other] * counted.different[one * times.length + other];
    }
  }
  return { same, different };
}

function binsOf(distances: Float64Array, most: number): Int32Array {
  return Int32Array.from(distances, (distance) => Math.min(BINS - 1, Math.floor((BINS * distance) / most)));
}

function drawnArea(
  { whose, first, second }: GroupPairs,
  sameBins: Int32Array,
  differentBins: Int32Array,
  times: Float64Array,
): number {
  const [near, far] = [new Float64Array(BINS), new Float64Array(BINS)];
  for (let pair = 0; pair < whose.length; pair++) near[sameBins[pair]] += times[whose[pair]];
  for (let pair = 0; pair < first.length; pair++) {
    far[differentBins[pair]] += times[first[pair]] * times[second[pair]];
  }
  return binnedArea(near, far);
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
