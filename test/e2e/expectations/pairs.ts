// Verification and one-shot naming by counting through all pairs: the definitions, without any of the page's shortcuts.

/** A vector and the class it is of. */
export interface Labelled {
  readonly label: number;
  readonly vector: ArrayLike<number>;
}

export interface Pairs {
  /** Distances of pairs of one class, and of pairs of two. */
  readonly same: readonly number[];
  readonly different: readonly number[];
}

function apart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let squares = 0;
  for (let k = 0; k < a.length; k++) squares += (a[k] - b[k]) ** 2;
  return Math.sqrt(squares);
}

/** Plain distances of all unordered pairs. */
export function allPairs(items: readonly Labelled[]): Pairs {
  const same: number[] = [];
  const different: number[] = [];
  items.forEach((one, i) => {
    for (const other of items.slice(i + 1)) {
      (one.label === other.label ? same : different).push(apart(one.vector, other.vector));
    }
  });
  return { same, different };
}

/** The chance that a pair of one class is nearer than a pair of two; equal distances count half. */
export function areaUnderRoc({ same, different }: Pairs): number {
  let wins = 0;
  for (const near of same) {
    for (const far of different) wins += near < far ? 1 : near === far ? 0.5 : 0;
  }
  return wins / (same.length * different.length);
}

/**
 * Where as large a share of pairs of two classes is accepted as of pairs of one is refused. Between two thresholds that
 * occur, both shares are taken to change in a straight line.
 */
export function equalErrorRate({ same, different }: Pairs): number {
  const share = (distances: readonly number[], threshold: number) =>
    distances.filter((distance) => distance <= threshold).length / distances.length;
  let [accepted, refused] = [0, 1];
  for (const threshold of [...new Set([...same, ...different])].sort((a, b) => a - b)) {
    const [far, frr] = [share(different, threshold), 1 - share(same, threshold)];
    if (far >= frr) {
      const along = (refused - accepted) / (refused - accepted + far - frr);
      return accepted + along * (far - accepted);
    }
    [accepted, refused] = [far, frr];
  }
  return 1;
}

/**
 * The chance that the nearest of two enrolled items, one of each of two classes, is of the class of a third: the mean over
 * every pair of classes, every item enrolled, and every other item that could come.
 */
export function twoWayAccuracy(items: readonly Labelled[]): number {
  let right = 0;
  let all = 0;
  for (const own of items) {
    for (const other of items) {
      if (own.label === other.label) continue;
      for (const query of items) {
        if (query === own || query.label !== own.label) continue;
        all++;
        if (apart(query.vector, own.vector) < apart(query.vector, other.vector)) right++;
      }
    }
  }
  return right / all;
}
