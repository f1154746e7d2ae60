// The sampler of batches: P classes, K items of each. A batch depends on nothing but the generator that is handed in, so that
// every engine gets the same batches.
import { CodedError } from '../core/codedError';
import type { Random } from '../core/random';
import type { TrainingData } from './dataSet';

type Drawable = Pick<TrainingData, 'trainItems' | 'labels'>;

/**
 * Returns a function that draws one batch of `classesPerBatch · itemsPerClass` training items, grouped by class:
 * classes without replacement, items of a class without replacement unless it has fewer than `itemsPerClass`. Items from
 * `below` on are left out.
 * Throws `classes-per-batch` unless 1 ≤ classesPerBatch ≤ classes with training items, `items-per-class` unless ≥ 1.
 */
export function createSampler(
  data: Drawable,
  classesPerBatch: number,
  itemsPerClass: number,
  below = Number.POSITIVE_INFINITY,
): (random: Random) => Int32Array {
  const pools = trainItemsByClass(data, below);
  if (!Number.isInteger(classesPerBatch) || classesPerBatch < 1 || classesPerBatch > pools.length) {
    throw new CodedError('classes-per-batch', { classesPerBatch, classes: pools.length });
  }
  if (!Number.isInteger(itemsPerClass) || itemsPerClass < 1) throw new CodedError('items-per-class', { itemsPerClass });
  const places = Int32Array.from(pools, (_, place) => place);

  return (random) => {
    const batch = new Int32Array(classesPerBatch * itemsPerClass);
    const drawn = draw(places, classesPerBatch, random);
    for (let p = 0; p < classesPerBatch; p++)
      batch.set(draw(pools[drawn[p]], itemsPerClass, random), p * itemsPerClass);
    return batch;
  };
}

function trainItemsByClass({ trainItems, labels }: Drawable, below: number): Int32Array[] {
  const byClass = new Map<number, number[]>();
  for (const item of trainItems) {
    if (item >= below) continue;
    const items = byClass.get(labels[item]);
    if (items) items.push(item);
    else byClass.set(labels[item], [item]);
  }
  return Array.from(byClass.values(), (items) => Int32Array.from(items));
}

/** The first `count` places of a Fisher–Yates shuffle of a copy. */
function draw(pool: Int32Array, count: number, random: Random): Int32Array {
  if (pool.length < count) return Int32Array.from({ length: count }, () => pool[random.integer(pool.length)]);
  const shuffled = pool.slice();
  for (let i = 0; i < count; i++) {
    const j = i + random.integer(shuffled.length - i);
    const moved = shuffled[i];
    shuffled[i] = shuffled[j];
    shuffled[j] = moved;
  }
  return shuffled.subarray(0, count);
}
