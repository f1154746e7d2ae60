import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseDistances } from '../../../../src/core/loss/distance';
import type { Numbers } from '../../../../src/core/loss/kinds';
import { type Axes, distanceKept, principalAxes, project } from '../../../../src/core/projection/projection';
import { createRandom } from '../../../../src/core/random';
import { largestDifference } from '../finiteDifference';

/** Normal points, coordinate d spread by deviations[d], then turned by a fixed shear so that no axis is a coordinate axis. */
function points(count: number, deviations: number[], seed: number): Float64Array {
  const random = createRandom(seed);
  const dims = deviations.length;
  const out = new Float64Array(count * dims);
  for (let i = 0; i < count * dims; i++) out[i] = deviations[i % dims] * random.normal();
  for (let item = 0; item < count; item++) {
    for (let d = 0; d < dims; d++) turn(out, item * dims + d, item * dims + ((d + 1) % dims), 0.3 + d);
  }
  return out;
}

/** Turns the coordinates at i and j into each other. */
function turn(values: Float64Array, i: number, j: number, angle: number): void {
  if (i === j) return;
  const [x, y] = [values[i], values[j]];
  values[i] = Math.cos(angle) * x - Math.sin(angle) * y;
  values[j] = Math.sin(angle) * x + Math.cos(angle) * y;
}

function expectOrthonormal({ axes, dims, outDims }: Axes): void {
  for (let i = 0; i < Math.min(dims, outDims); i++) {
    for (let j = 0; j < Math.min(dims, outDims); j++) {
      let product = 0;
      for (let d = 0; d < dims; d++) product += axes[i * dims + d] * axes[j * dims + d];
      expect(product).toBeCloseTo(i === j ? 1 : 0, 10);
    }
  }
}

function picture(axes: Axes, embeddings: Numbers): Float32Array {
  const out = new Float32Array((embeddings.length / axes.dims) * axes.outDims);
  project(axes, embeddings, out);
  return out;
}

const outDims = fc.constantFrom<2 | 3>(2, 3);
const anyEmbeddings = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 12 }))
  .chain(([dims, count]) =>
    fc
      .array(fc.integer({ min: -3, max: 3 }), { minLength: dims * count, maxLength: dims * count })
      .map((values) => ({ dims, embeddings: Float64Array.from(values) })),
  );

describe('principalAxes', () => {
  it('are orthonormal and finite for anything, also turned after any other axes', () => {
    fc.assert(
      fc.property(anyEmbeddings, anyEmbeddings, outDims, (now, before, out) => {
        const previous = principalAxes(before.embeddings, before.dims, out);
        const axes = principalAxes(now.embeddings, now.dims, out, previous);
        expectOrthonormal(axes);
        for (const numbers of [axes.axes, axes.mean, axes.explained]) expect(numbers.every(Number.isFinite)).toBe(true);
        expect(axes.axes).toHaveLength(out * now.dims);
        expect(axes.explained.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('keep as much of the variance as the directions that were put in', () => {
    const embeddings = points(2000, [0.2, 5, 0.3, 3, 0.1, 2], 1);
    const { explained } = principalAxes(embeddings, 6, 3);
    const total = 25 + 9 + 4 + 0.04 + 0.09 + 0.01;
    expect(largestDifference(explained, [25 / total, 9 / total, 4 / total])).toBeLessThan(0.03);
    expect(explained[0]).toBeGreaterThan(explained[1]);
    expect(explained[1]).toBeGreaterThan(explained[2]);
  });

  it('keep more than any plane drawn at random', () => {
    const embeddings = points(60, [1, 2, 1.5, 0.7, 2.2], 8);
    const best = principalAxes(embeddings, 5, 2);
    for (let seed = 0; seed < 30; seed++) {
      const other = principalAxes(points(10, [1, 1, 1, 1, 1], seed), 5, 2);
      expect(distanceKept(best, embeddings)).toBeGreaterThanOrEqual(distanceKept(other, embeddings));
    }
  });

  it('are the unit axes, untouched, where the space is the picture', () => {
    const embeddings = points(20, [1, 2], 3);
    for (const out of [2, 3] as const) {
      const axes = principalAxes(embeddings, 2, out);
      expect([...axes.mean]).toEqual([0, 0]);
      const shown = picture(axes, embeddings);
      for (let item = 0; item < 20; item++) {
        expect(shown[item * out]).toBe(Math.fround(embeddings[item * 2]));
        expect(shown[item * out + 1]).toBe(Math.fround(embeddings[item * 2 + 1]));
        if (out === 3) expect(shown[item * out + 2]).toBe(0);
      }
    }
  });

  it('stay exactly where they are when the embeddings do', () => {
    const embeddings = points(50, [3, 3, 1, 1, 0.5], 4);
    const first = principalAxes(embeddings, 5, 2);
    const second = principalAxes(embeddings, 5, 2, first);
    expect(largestDifference(first.axes, second.axes)).toBeLessThan(1e-9);
  });

  it('never flip: mirrored or reordered axes come back as they were', () => {
    const embeddings = points(80, [3, 2, 0.2, 0.1], 5);
    const usual = principalAxes(embeddings, 4, 2);
    const odd: Axes = {
      ...usual,
      axes: Float64Array.from([...usual.axes.slice(4), ...usual.axes.slice(0, 4).map((x) => -x)]),
    };
    expect(largestDifference(principalAxes(embeddings, 4, 2, odd).axes, odd.axes)).toBeLessThan(1e-9);
  });

  it.each([2, 3] as const)(
    'move a picture in %i dimensions little while eigenvalues cross, where sorting them makes it jump',
    (out) => {
      const largestJump = (aligned: boolean) => {
        let jump = 0;
        let axes: Axes | undefined;
        let last: Float32Array | undefined;
        for (let step = 0; step <= 100; step++) {
          const share = step / 100;
          const embeddings = points(120, [2 - share, 1 + share, ...(out === 3 ? [1.5] : []), 0.2, 0.1], 6);
          axes = principalAxes(embeddings, out + 2, out, aligned ? axes : undefined);
          const shown = picture(axes, embeddings);
          if (last) jump = Math.max(jump, largestDifference(shown, last));
          last = shown;
        }
        return jump;
      };
      expect(largestJump(true)).toBeLessThan(0.3);
      expect(largestJump(false)).toBeGreaterThan(2);
    },
  );

  it('turn by no more than the embeddings turned, with equal eigenvalues', () => {
    // A cube's corners: every direction explains the same, so only the last picture can choose.
    const corners = Float64Array.from({ length: 8 * 3 }, (_, at) => ((Math.floor(at / 3) >> (at % 3)) & 1) * 2 - 1);
    const embeddings = Float64Array.from({ length: 8 * 5 }, (_, at) =>
      at % 5 < 3 ? corners[Math.floor(at / 5) * 3 + (at % 5)] : 0,
    );
    let axes = principalAxes(embeddings, 5, 2);
    for (let step = 0; step < 40; step++) {
      for (let item = 0; item < 8; item++) turn(embeddings, item * 5 + 1, item * 5 + 3, 0.01);
      const next = principalAxes(embeddings, 5, 2, axes);
      expect(largestDifference(next.axes, axes.axes)).toBeLessThan(0.02);
      axes = next;
    }
  });

  it('do not trade a direction for one that explains no more than noise', () => {
    // Items on three coordinate axes; which of the last two explains more changes from one measurement to the next.
    const cross = (second: number, third: number) =>
      Float64Array.of(3, 0, 0, -3, 0, 0, 0, second, 0, 0, -second, 0, 0, 0, third, 0, 0, -third);
    let axes = principalAxes(cross(1.02, 1), 3, 2);
    const first = axes;
    for (let i = 0; i < 6; i++) axes = principalAxes(i % 2 ? cross(1.02, 1) : cross(1, 1.02), 3, 2, axes);
    expect(largestDifference(axes.axes, first.axes)).toBeLessThan(1e-9);
    expect(largestDifference(principalAxes(cross(1, 1.02), 3, 2).axes, first.axes)).toBe(1);
    // A real difference wins.
    expect(largestDifference(principalAxes(cross(1, 1.5), 3, 2, axes).axes, first.axes)).toBeCloseTo(1, 9);
  });

  it('keep the last axes when everything has collapsed to one point', () => {
    const axes = principalAxes(points(30, [1, 2, 3, 4], 7), 4, 2);
    const collapsed = new Float32Array(30 * 4).fill(0.1);
    const after = principalAxes(collapsed, 4, 2, axes);
    expect(after.axes).toEqual(axes.axes);
    expect([...after.explained]).toEqual([0, 0]);
    expect(picture(after, collapsed).every((x) => Math.abs(x) < 1e-7)).toBe(true);
  });

  it('start anew when the dimensions are others, and refuse what is not a number', () => {
    const previous = principalAxes(points(30, [1, 2, 3, 4], 7), 4, 2);
    const embeddings = points(30, [1, 2, 3, 4, 5], 7);
    expect(principalAxes(embeddings, 5, 2, previous)).toEqual(principalAxes(embeddings, 5, 2));
    expect(() => principalAxes(Float64Array.of(1, Number.NaN, 3), 3, 2)).toThrow('not-finite');
    expect(() => principalAxes(Float64Array.of(1, 2), 3, 2)).toThrow('rows-shape');
  });
});

describe('distanceKept', () => {
  it('is the share of the squared distances that the picture shows', () => {
    fc.assert(
      fc.property(anyEmbeddings, outDims, ({ embeddings, dims }, out) => {
        const axes = principalAxes(embeddings, dims, out);
        const shown = Float64Array.from(picture(axes, embeddings));
        const sum = (values: Numbers) => Array.from(values).reduce((total, d) => total + d, 0);
        const all = sum(pairwiseDistances(embeddings, dims, 'squared'));
        const kept = all === 0 ? 1 : sum(pairwiseDistances(shown, out, 'squared')) / all;
        expect(distanceKept(axes, embeddings)).toBeCloseTo(kept, 5);
      }),
    );
  });

  it('is 1 where the space is the picture, where all items coincide, and where there are none', () => {
    const flat = principalAxes(points(9, [1, 2], 1), 2, 2);
    expect(distanceKept(flat, points(9, [4, 1], 2))).toBe(1);
    const axes = principalAxes(points(9, [1, 2, 3], 1), 3, 2);
    expect(distanceKept(axes, new Float32Array(9 * 3).fill(0.1))).toBe(1);
    expect(distanceKept(axes, new Float32Array(0))).toBe(1);
  });

  it('falls when a plane is asked about points it was not made for', () => {
    const axes = principalAxes(Float64Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0), 3, 2);
    expect(distanceKept(axes, Float64Array.of(0, 0, 0, 0, 0, 5))).toBeCloseTo(0, 12);
  });
});
