// The reader's classes, of pictures or of lines of a table: whether there is enough to train on, and which items are held out.
import { CodedError } from '../../core/codedError';
import { createRandom, hash } from '../../core/random';
import type { Numbering } from '../numberItems';
import { FEWEST_HELD_OUT, FEWEST_OF_A_CLASS, FEWEST_OWN_CLASSES, HELD_OUT_SHARE, MOST_OWN_CLASSES } from './limits';
import { shortName } from './visibleText';

/** Classes that a sentence names; the others are counted. */
const NAMED = 3;

/** Class names in reading order: 2 stands before 10, and small letters beside capitals. */
const byName = new Intl.Collator('en', { numeric: true });

export function inNameOrder<T>(classes: readonly T[], nameOf: (one: T) => string): T[] {
  return [...classes].sort((a, b) => byName.compare(nameOf(a), nameOf(b)));
}

/**
 * Throws `own-one-class`, `own-many-classes`, `own-no-name`, `own-same-name {name}` or `own-few-items {names, counts, more,
 * fewest}`: names and sizes of the first classes that are too small, one a line, and how many other classes are too small.
 */
export function requireTrainable(classes: readonly { readonly name: string; readonly count: number }[]): void {
  if (classes.length < FEWEST_OWN_CLASSES) throw new CodedError('own-one-class', { classes: classes.length });
  if (classes.length > MOST_OWN_CLASSES) {
    throw new CodedError('own-many-classes', { classes: classes.length, most: MOST_OWN_CLASSES });
  }
  if (classes.some(({ name }) => name === '')) throw new CodedError('own-no-name');
  const seen = new Set<string>();
  for (const { name } of classes) {
    if (seen.has(name)) throw new CodedError('own-same-name', { name: shortName(name) });
    seen.add(name);
  }
  const small = classes.filter(({ count }) => count < FEWEST_OF_A_CLASS);
  if (small.length > 0) {
    const first = small.slice(0, NAMED);
    throw new CodedError('own-few-items', {
      names: first.map(({ name }) => shortName(name)).join('\n'),
      counts: first.map(({ count }) => count).join('\n'),
      more: small.length - first.length,
      fewest: FEWEST_OF_A_CLASS,
    });
  }
}

/** A fifth of a class, but at least 2. */
export function heldOutOf(count: number): number {
  return Math.max(FEWEST_HELD_OUT, Math.round(HELD_OUT_SHARE * count));
}

/** Keeps the draw of held-out items apart from all else that a seed decides. */
const HELD_OUT_DRAW = 0x0717;

/**
 * Numbers and splits the items: class c has `counts[c]` of them, one after the other, and the seed decides which items of each
 * class are held out.
 */
export function drawHeldOut(counts: readonly number[], seed: number): Numbering {
  const random = createRandom(hash(seed, HELD_OUT_DRAW));
  const labels: number[] = [];
  const trainItems: number[] = [];
  const heldOutItems: number[] = [];
  counts.forEach((count, label) => {
    const items = Array.from({ length: count }, (_, place) => labels.length + place);
    for (let place = 0; place < count; place++) labels.push(label);
    const heldOut = new Set(random.shuffle([...items]).slice(0, heldOutOf(count)));
    trainItems.push(...items.filter((item) => !heldOut.has(item)));
    heldOutItems.push(...items.filter((item) => heldOut.has(item)));
  });
  return {
    count: labels.length,
    labels: Int32Array.from(labels),
    trainItems: Int32Array.from(trainItems),
    heldOutItems: Int32Array.from(heldOutItems),
  };
}
