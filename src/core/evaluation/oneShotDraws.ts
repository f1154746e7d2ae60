// One-shot naming, repeated: each draw chooses anew the classes, the enrolled item of each, and the queries. All distances are
// computed once before, so that a thousand draws only look them up.
import type { Numbers } from '../loss/kinds';
import type { Random } from '../random';
import type { PairDistances } from './verification';

/** Rows are those of the labels drawn from; no row is in a draw twice. */
export interface OneShotDraw {
  /** One row of each enrolled class, ascending by class, `(ways)`. */
  readonly enrolled: Int32Array;
  /** Other rows of enrolled classes. */
  readonly queries: Int32Array;
  /** Where among `enrolled` the class of each query is, `(queries)`. */
  readonly places: Int32Array;
  /** Rows of classes that are not enrolled. */
  readonly strangers: Int32Array;
}

export interface DrawWish {
  /** Classes to enrol: at least 2. */
  readonly ways: number;
  /** Most queries: taken from the enrolled classes in turn while they have rows. `strangers`: likewise from the others. */
  readonly queries: number;
  readonly strangers: number;
}

/**
 * Most classes of `labels` (n) that can be enrolled: all with two rows or more. Where every class has two and there are at
 * least three classes, one is left out, so that there are strangers.
 */
export function mostWays(labels: ArrayLike<number>): number {
  const all = [...rowsByClass(labels).values()];
  const pairs = all.filter((rows) => rows.length > 1).length;
  return pairs > 2 && pairs === all.length ? pairs - 1 : pairs;
}

/** One draw from `labels` (n), with at most `mostWays` classes; null where fewer than two classes can be enrolled. */
export function drawOneShot(labels: ArrayLike<number>, wish: DrawWish, random: Random): OneShotDraw | null {
  const ways = Math.min(wish.ways, mostWays(labels));
  if (ways < 2) return null;
  const rows = rowsByClass(labels);
  for (const ofClass of rows.values()) random.shuffle(ofClass);
  const classes = random.shuffle([...rows.keys()]);
  const enrolled = classes.filter((one) => (rows.get(one)?.length ?? 0) > 1).slice(0, ways);
  const shelf = [...enrolled].sort((a, b) => a - b);
  const others = classes.filter((one) => !enrolled.includes(one));
  const queries = dealt(enrolled, rows, 1, wish.queries);
  return {
    enrolled: Int32Array.from(shelf, (one) => rows.get(one)?.[0] ?? 0),
    queries: Int32Array.from(queries, ({ row }) => row),
    places: Int32Array.from(queries, ({ ofClass }) => shelf.indexOf(ofClass)),
    strangers: Int32Array.from(dealt(others, rows, 0, wish.strangers), ({ row }) => row),
  };
}

export interface OneShotScore {
  /** Share of the queries of each draw whose nearest enrolled row is of their class, 0…1, `(draws)`. Ties go to the lowest class. */
  readonly accuracies: Float64Array;
  /**
   * Distances to the nearest enrolled row, which a threshold accepts or refuses: `same` those of all queries, `different`
   * those of all strangers.
   */
  readonly nearest: PairDistances;
}

/** Scores draws by the `distances` (n, n) between all n rows that they were drawn from. */
export function scoreDraws(draws: readonly OneShotDraw[], distances: Numbers, n: number): OneShotScore {
  const nearestOf = (row: number, enrolled: Int32Array) => {
    let place = 0;
    for (let i = 1; i < enrolled.length; i++) {
      if (distances[row * n + enrolled[i]] < distances[row * n + enrolled[place]]) place = i;
    }
    return place;
  };
  const same: number[] = [];
  const different: number[] = [];
  const accuracies = Float64Array.from(draws, ({ enrolled, queries, places, strangers }) => {
    let right = 0;
    queries.forEach((row, i) => {
      const place = nearestOf(row, enrolled);
      if (place === places[i]) right++;
      same.push(distances[row * n + enrolled[place]]);
    });
    for (const row of strangers) different.push(distances[row * n + enrolled[nearestOf(row, enrolled)]]);
    return right / queries.length;
  });
  return { accuracies, nearest: { same: Float64Array.from(same), different: Float64Array.from(different) } };
}

function rowsByClass(labels: ArrayLike<number>): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < labels.length; row++) {
    const ofClass = rows.get(labels[row]);
    if (ofClass) ofClass.push(row);
    else rows.set(labels[row], [row]);
  }
  return rows;
}

/** At most `count` rows, one of each class in turn, each class's from its row number `first` on. */
function dealt(
  classes: readonly number[],
  rows: ReadonlyMap<number, readonly number[]>,
  first: number,
  count: number,
): { readonly ofClass: number; readonly row: number }[] {
  const hand: { ofClass: number; row: number }[] = [];
  const longest = Math.max(0, ...classes.map((one) => rows.get(one)?.length ?? 0));
  for (let turn = first; turn < longest; turn++) {
    for (const ofClass of classes) {
      const row = rows.get(ofClass)?.[turn];
      if (row !== undefined && hand.length < count) hand.push({ ofClass, row });
    }
  }
  return hand;
}
