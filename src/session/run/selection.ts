// Chooses the items that are drawn and the triplet that is followed. Pure functions; tripletFollowing calls them.
import { distanceBetween } from '../../core/loss/distance';
import type { Role } from '../../core/loss/kinds';
import type { DataSet } from '../../data/dataSet';
import type { Selection, TripletItems } from '../../training/protocol/run';

/** More pictures than this on one stage cover each other, and with more classes each would have few pictures. */
const DRAWN = 60;
const MOST_CLASSES = 12;

/**
 * An equal number of items of each class, or of the first few classes where there are many, the followed triplet among them: whatever
 * is followed, a picture counts as many different items. Those besides the triplet are held-out ones if `unseen`, otherwise training
 * items. `withEmbeddings`: frames bring the triplet's embeddings along.
 */
export function chooseSelection(
  data: DataSet,
  triplet: TripletItems,
  unseen: boolean,
  withEmbeddings = false,
): Selection {
  const pool = unseen ? data.heldOutItems : inFairOrder(data);
  const { labels } = data;
  const classes = [...new Set(Array.from(pool, (item) => labels[item]))].slice(0, MOST_CLASSES);
  // The anchor's class is always among those drawn.
  const own = labels[triplet.anchor];
  if (!unseen && !classes.includes(own)) classes[classes.length - 1] = own;
  const each = Math.floor(DRAWN / classes.length);
  const followed = [triplet.anchor, triplet.positive, triplet.negative];
  const chosen = classes.flatMap((label) => {
    const taken = followed.filter((item) => labels[item] === label).length;
    const free = pool.filter((item) => labels[item] === label && !followed.includes(item));
    const drawn = new Set([...followed, ...free.slice(0, Math.max(0, each - taken))]);
    return [...pool.filter((item) => labels[item] === label && drawn.has(item))];
  });
  return { probes: Int32Array.from(new Set([...chosen, ...followed])), triplet, withEmbeddings };
}

/**
 * The training items so that the first few of a label are as often mislabelled as all of it. In the order of their numbers they
 * would not be: numbers go by what an item really is, so the strangers under a label come before its own, or after.
 */
function inFairOrder({ trainItems, wrong }: DataSet): Int32Array {
  if (!wrong) return trainItems;
  const turns = turnsWithin(trainItems.slice().sort(), wrong.trueLabels);
  return trainItems.slice().sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || a - b);
}

/** The first triplet of training items, before anything has been measured. */
export function firstTriplet(data: DataSet): TripletItems {
  const first = data.trainItems[0];
  const label = data.labels[first];
  const positive = data.trainItems.find((item) => item !== first && data.labels[item] === label) ?? first;
  const negative = data.trainItems.find((item) => data.labels[item] !== label) ?? first;
  return { anchor: first, positive, negative };
}

/** Share of the same-class (other-class) items that stand nearer than the chosen positive (negative). */
const POSITIVE_RANK = 0.7;
const NEGATIVE_RANK = 0.25;

/**
 * A triplet with something to learn: a rather far positive and a rather near negative of the given anchor, by true
 * distance among `items` with their embeddings `(items.length, dims)`. Null if a class is missing.
 */
export function instructiveTriplet(
  data: DataSet,
  anchor: number,
  items: Int32Array,
  embeddings: Float32Array,
  dims: number,
): TripletItems | null {
  const row = items.indexOf(anchor);
  if (row < 0) return null;
  const ranked = (same: boolean) =>
    Array.from(items, (item, i) => ({
      item,
      distance: distanceBetween(embeddings, row * dims, embeddings, i * dims, dims, 'plain'),
    }))
      .filter(
        ({ item }) => item !== anchor && !isHeldOut(data, item) && (data.labels[item] === data.labels[anchor]) === same,
      )
      .sort((a, b) => a.distance - b.distance)
      .map(({ item }) => item);
  const positives = ranked(true);
  const negatives = ranked(false);
  const positive = positives[Math.floor(POSITIVE_RANK * positives.length)];
  const negative = negatives[Math.floor(NEGATIVE_RANK * negatives.length)];
  return positive === undefined || negative === undefined ? null : { anchor, positive, negative };
}

/**
 * The triplet with the next item in one role: another picture of the anchor's class as positive, an item of the next class
 * as negative, or an anchor of the next class with a positive of its own. Every item has its turn.
 */
export function another(data: DataSet, triplet: TripletItems, role: Role): TripletItems {
  const { labels, trainItems } = data;
  const { anchor, positive, negative } = triplet;
  const own = trainItems.filter((item) => labels[item] === labels[anchor]);
  if (role === 'positive') {
    const others = own.filter((item) => item !== anchor);
    return { ...triplet, positive: others[(others.indexOf(positive) + 1) % others.length] };
  }
  const taken = labels[role === 'anchor' ? negative : anchor];
  const turn = classByClass(data).filter((item) => labels[item] !== taken);
  const next = turn[(turn.indexOf(triplet[role]) + 1) % turn.length];
  if (role === 'negative') return { ...triplet, negative: next };
  const partner = trainItems.find((item) => item !== next && labels[item] === labels[next]);
  return { anchor: next, positive: partner ?? next, negative };
}

/** All training items, the first of each class, then the second of each, and so on. */
function classByClass({ labels, trainItems }: DataSet): readonly number[] {
  const turns = turnsWithin(trainItems, labels);
  return [...trainItems].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}

/** How many of `items` with an item's label come before it. */
function turnsWithin(items: Int32Array, labels: Int32Array): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  const turns = new Map<number, number>();
  for (const item of items) {
    const before = seen.get(labels[item]) ?? 0;
    turns.set(item, before);
    seen.set(labels[item], before + 1);
  }
  return turns;
}

function isHeldOut(data: DataSet, item: number): boolean {
  return data.heldOutItems.includes(item);
}

/** Whether the three are training items of this data set in their roles. */
export function isTriplet(data: DataSet, { anchor, positive, negative }: TripletItems): boolean {
  const { labels, trainItems } = data;
  const known = [anchor, positive, negative].every((item) => trainItems.includes(item));
  return known && anchor !== positive && labels[anchor] === labels[positive] && labels[anchor] !== labels[negative];
}

export function sameTriplet(a: TripletItems, b: TripletItems): boolean {
  return a.anchor === b.anchor && a.positive === b.positive && a.negative === b.negative;
}
