// Plausible numbers for the gallery: made up, seeded, and never seen by a reader of the page.
import { createRandom } from '../../src/core/random';
import { identityOf } from '../../src/data/faces/people';
import { renderFace } from '../../src/data/faces/rendering/renderFace';
import { REST_SHOT } from '../../src/data/faces/shots';
import type { Picture } from '../../src/data/picture';

export interface MadeUpRun {
  readonly steps: Float32Array;
  readonly positive: Float32Array;
  readonly negative: Float32Array;
  readonly edge: Float32Array;
  readonly teaching: Float32Array;
  readonly loss: Float32Array;
}

/** A run like First clusters: the gap opens, the share of teaching pairs falls, the loss stays nearly flat. */
export function madeUpRun(count: number, seed: number): MadeUpRun {
  const random = createRandom(seed);
  const list = (value: (step: number) => number) => Float32Array.from({ length: count }, (_, step) => value(step));
  const margin = (step: number) => (step < 400 ? 0.2 : 1);
  const positive = list((step) => 0.18 + 0.3 * Math.exp(-step / 90) + 0.03 * random.normal());
  return {
    steps: list((step) => step),
    positive,
    negative: list(
      (step) => 0.5 + 0.6 * (1 - Math.exp(-step / 110)) + (step > 400 ? 0.35 : 0) + 0.05 * random.normal(),
    ),
    edge: positive.map((distance, step) => distance + margin(step)),
    teaching: list((step) =>
      Math.max(0, Math.min(1, (step < 400 ? 0 : 0.3) + 0.85 * Math.exp(-step / 70) + 0.02 * random.normal())),
    ),
    loss: list((step) =>
      step > 150 && step < 170 ? Number.NaN : 0.12 + 0.05 * Math.exp(-step / 50) + 0.012 * random.normal(),
    ),
  };
}

/** Pairs counted in 40 bins round two middles (shares of the range). */
export function madeUpCounts(pairs: number, middle: number, spread: number, seed: number): number[] {
  const random = createRandom(seed);
  const counts = new Array<number>(40).fill(0);
  for (let pair = 0; pair < pairs; pair++) {
    const place = Math.floor(40 * Math.abs(middle + spread * random.normal()));
    if (place < 40) counts[place]++;
  }
  return counts;
}

/** A stroke like a digit's: a slanted ring or bar of ink, 32 × 32. */
export function madeUpDigit(digit: number): Picture {
  const bytes = new Uint8Array(32 * 32);
  for (let row = 0; row < 32; row++) {
    for (let column = 0; column < 32; column++) {
      const x = (column - 15.5 + 0.25 * (row - 15.5)) / (digit === 1 ? 20 : 7.5);
      const y = (row - 15.5) / 10;
      const far = digit === 1 ? Math.max(Math.abs(x) * 8, Math.abs(y) - 0.1) : Math.abs(Math.hypot(x, y) - 0.85) * 3.2;
      bytes[32 * row + column] = 255 * Math.max(0, Math.min(1, 1.6 - 1.6 * far));
    }
  }
  return { kind: 'grey', width: 32, height: 32, bytes };
}

/** A person who never existed, at twice the pixels of a large picture. */
export function madeUpFace(person: number): Picture {
  const size = 192;
  const bytes = renderFace(identityOf(person, 'snapshot'), REST_SHOT, size);
  return { kind: 'colour', width: size, height: size, bytes };
}
