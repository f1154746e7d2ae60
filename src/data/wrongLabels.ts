// Wrong labels: some training items of a data set bear the class of others. What is held out stays as it is, so that measures
// are of the truth.
import { hash } from '../core/random';
import type { DataSet, GrowthStage } from './dataSet';

/** Keep these draws apart from others of the same seed. */
const WHICH = 0x1abe1;
const WHOSE = 0x1abe2;

/**
 * The same data with round(`share` · training items) of them mislabelled, drawn from `seed`: each gets another class that training
 * knows by then, any as likely as the next. Each class keeps the first of its items, so that none is lost; where items are so few
 * that this leaves fewer to choose from, fewer are mislabelled. `share` 0 gives back the data set itself.
 */
export function withWrongLabels(data: DataSet, share: number, seed: number): DataSet {
  if (share === 0) return data;
  const { growth } = data;
  const whole = growth ?? { labels: data.labels, trainItems: data.trainItems, stages: [] };
  const given = wrongLabels(whole.labels, whole.trainItems, whole.stages, share, seed);
  const trainItems = byClass(whole.trainItems, given);
  const mislabelled = whole.trainItems.filter((item) => given[item] !== whole.labels[item]).sort();
  return {
    ...data,
    labels: given.subarray(0, data.count),
    trainItems: trainItems.filter((item) => item < data.count),
    ...(growth && { growth: { ...growth, labels: given, trainItems } }),
    wrong: { items: mislabelled.filter((item) => item < data.count), trueLabels: data.labels },
  };
}

function wrongLabels(
  labels: Int32Array,
  trainItems: Int32Array,
  stages: readonly GrowthStage[],
  share: number,
  seed: number,
): Int32Array {
  const given = labels.slice();
  const numbered = trainItems.slice().sort();
  const isKept = new Set(firstOfEach(numbered, labels));
  const rank = new Map([...numbered].map((item) => [item, hash(seed, WHICH, item)]));
  const drawn = [...numbered]
    .filter((item) => !isKept.has(item))
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a - b)
    .slice(0, Math.round(share * numbered.length));
  for (const item of drawn) {
    const known = stages.find(({ items }) => item < items)?.items ?? labels.length;
    const others = [...isKept].filter((first) => first < known && labels[first] !== labels[item]);
    if (others.length > 0) given[item] = labels[others[hash(seed, WHOSE, item) % others.length]];
  }
  return given;
}

/** The first item of each class, `items` ascending. */
function firstOfEach(items: Int32Array, labels: Int32Array): number[] {
  const seen = new Set<number>();
  return [...items].filter((item) => !seen.has(labels[item]) && seen.add(labels[item]));
}

function byClass(items: Int32Array, labels: Int32Array): Int32Array {
  return items.slice().sort((a, b) => labels[a] - labels[b] || a - b);
}
