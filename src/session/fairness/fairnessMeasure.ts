// What a run of `fairness` comes to on strangers of both groups. A threshold is chosen on the pairs that it is then judged on:
// one for all where 5 % of both groups' different pairs are accepted, or one a group where 5 % of its own are. Pairs of two
// people of different groups are left out, as in the tables of NIST that compare groups.
import {
  drawnIntervals,
  type GroupPairs,
  groupPairs,
  type Intervals,
  type Rates,
  ratesAt,
  thresholdAtFar,
} from '../../core/evaluation/groupRates';
import { rocArea } from '../../core/evaluation/verification';
import { createRandom } from '../../core/random';
import { takeRows } from '../../core/takeRows';
import type { DataSet } from '../../data/dataSet';
import { GROUPS, type Group, type GroupTrait } from '../../data/faces/groupShares';
import { groupOf } from '../../data/faces/groups';
import type { Evaluation } from '../../training/protocol/reports';

/** The share of different pairs that the thresholds accept. */
export const FAR = 0.05;

export interface GroupNumbers extends Rates {
  readonly auc: number;
  readonly intervals: Intervals;
}

export type ByGroup<T> = Readonly<Record<Group, T>>;

export interface FairnessNumbers {
  /** One threshold for all. */
  readonly one: ByGroup<GroupNumbers>;
  /** A threshold for each group. */
  readonly each: ByGroup<GroupNumbers>;
}

const DRAWS = 200;
const DRAWS_SEED = 5;

type Embedded = Pick<Evaluation, 'items' | 'heldOutCount' | 'embeddings' | 'dimensions'>;

/** Throws `not-finite`. */
export function measureGroups(data: DataSet, evaluation: Embedded, trait: GroupTrait): FairnessNumbers {
  const pairs = pairsOf(data, evaluation, trait);
  const common = thresholdAtFar([pairs.a, pairs.b], FAR);
  const numbers = byGroup((group) => numbersOf(pairs[group], [common, thresholdAtFar([pairs[group]], FAR)]));
  return { one: byGroup((group) => numbers[group][0]), each: byGroup((group) => numbers[group][1]) };
}

/** The FAR of each group at one threshold for all, by itself. Throws `not-finite`. */
export function falseAccepts(data: DataSet, evaluation: Embedded, trait: GroupTrait): ByGroup<number> {
  const pairs = pairsOf(data, evaluation, trait);
  const common = thresholdAtFar([pairs.a, pairs.b], FAR);
  return byGroup((group) => ratesAt(pairs[group], common).far);
}

/** Of the strangers of each group, among themselves. */
function pairsOf(
  { labels }: DataSet,
  { items, heldOutCount, embeddings, dimensions }: Embedded,
  trait: GroupTrait,
): ByGroup<GroupPairs> {
  const groups = new Map(
    [...new Set(items.subarray(0, heldOutCount).map((item) => labels[item]))].map((person) => [
      person,
      groupOf(person, trait),
    ]),
  );
  return byGroup((group) => {
    const rows = Int32Array.from(items.subarray(0, heldOutCount).keys()).filter(
      (row) => groups.get(labels[items[row]]) === group,
    );
    return groupPairs(
      takeRows(embeddings, rows, dimensions),
      rows.map((row) => labels[items[row]]),
      dimensions,
    );
  });
}

/** At each of the thresholds. */
function numbersOf(pairs: GroupPairs, thresholds: readonly number[]): readonly GroupNumbers[] {
  const intervals = drawnIntervals(pairs, thresholds, createRandom(DRAWS_SEED), DRAWS);
  const auc = rocArea(pairs) ?? 0.5;
  return thresholds.map((threshold, place) => ({
    ...ratesAt(pairs, threshold),
    auc,
    intervals: intervals[place],
  }));
}

function byGroup<T>(of: (group: Group) => T): ByGroup<T> {
  const [a, b] = GROUPS.map(of);
  return { a, b };
}
