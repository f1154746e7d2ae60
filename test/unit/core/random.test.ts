import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, hash } from '../../../src/core/random';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Pearson's χ² of counts against equal shares. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

// 99.99 % of fair 16-bucket counts stay under this (15 degrees of freedom).
const UNFAIR = 44.3;

describe('createRandom', () => {
  it('repeats from its seed and differs between neighbouring seeds', () => {
    const drawFrom = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawFrom(seed)).toEqual(drawFrom(seed));
        const neighbour = drawFrom((seed + 1) % 2 ** 32);
        expect(drawFrom(seed).filter((value, i) => value === neighbour[i])).toEqual([]);
      }),
    );
  });

  it('draws evenly from 0 up to but not including 1, for seed 0 too', () => {
    for (const seed of [0, 1, 2 ** 32 - 1]) {
      const random = createRandom(seed);
      const buckets = new Array<number>(16).fill(0);
      for (let i = 0; i < 16000; i++) {
        buckets[Math.floor(random.next() * 16)]++;
      }
      // A draw outside [0, 1) would have opened a bucket of its own.
      expect(Object.keys(buckets)).toHaveLength(16);
      expect(chiSquare(buckets)).toBeLessThan(UNFAIR);
    }
  });

  it('draws every whole number below a limit, and 0 alone below 1', () => {
    const random = createRandom(7);
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(5)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(random.integer(1)).toBe(0);
  });

  it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a whole number below %s', (below) => {
    expect(() => createRandom(1).integer(below)).toThrow(expect.objectContaining({ code: 'random-range' }));
  });

  it('has normal numbers of mean 0, variance 1 and kurtosis 3', () => {
    const random = createRandom(3);
    const values = Array.from({ length: 40000 }, () => random.normal());
    const moment = (power: number) => values.reduce((sum, value) => sum + value ** power, 0) / values.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.02);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.25);
  });

  it('shuffles in place without losing an item, and reaches every order', () => {
    const random = createRandom(11);
    const orders = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const items = Int32Array.of(1, 2, 3);
      expect(random.shuffle(items)).toBe(items);
      const order = items.join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect([...orders.keys()].sort()).toEqual(['123', '132', '213', '231', '312', '321']);
    expect(chiSquare([...orders.values()])).toBeLessThan(30);
    expect(random.shuffle([])).toEqual([]);
  });

  it('goes on from a saved state as if it had never stopped, through JSON and after any mixture of draws', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.constantFrom('next', 'normal', 'integer'), { maxLength: 9 }), (seed, draws) => {
        const random = createRandom(seed);
        for (const draw of draws) draw === 'integer' ? random.integer(6) : random[draw]();
        const saved = JSON.parse(JSON.stringify(random.state())) as number[];
        const goesOn = [random.normal(), random.next(), random.integer(99)];
        const other = createRandom(seed + 1);
        other.restore(saved);
        expect([other.normal(), other.next(), other.integer(99)]).toEqual(goesOn);
      }),
    );
  });

  it('is sfc32, traced by hand from a state of zeros with the counter at 1', () => {
    const random = createRandom(1);
    random.restore([0, 0, 0, 1]);
    expect(Array.from({ length: 4 }, () => random.next() * 2 ** 32)).toEqual([1, 2, 12, 18874399]);
  });

  it('has a finite normal number even where the uniform one is 0', () => {
    const random = createRandom(1);
    random.restore([0, 0, 0, 0]);
    expect(Math.abs(random.normal())).toBe(0);
  });

  it.each([[[]], [[1, 2, 3]], [[1, 2, 3, -4]], [[1, 2, 3, 0.5]], [[1, 2, 3, 2 ** 32]]])(
    'refuses %j as a state',
    (state) => {
      expect(() => createRandom(1).restore(state)).toThrow(expect.objectContaining({ code: 'random-state' }));
    },
  );
});

describe('hash', () => {
  it('gives a uint32 that depends on every number and on their order', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 2, maxLength: 5 }), fc.nat(4), (numbers, at) => {
        const value = hash(...numbers);
        expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
        const changed = numbers.map((number, i) => (i === at % numbers.length ? number ^ 1 : number));
        expect(hash(...changed)).not.toBe(value);
      }),
    );
    expect(hash(1, 2)).not.toBe(hash(2, 1));
    expect(hash(0)).not.toBe(hash(0, 0));
  });

  it('is the 32-bit MurmurHash3 of its words', () => {
    // Reference values of MurmurHash3_x86_32 with seed 0: no bytes, and four zero bytes.
    expect(hash()).toBe(0);
    expect(hash(0)).toBe(0x2362f9de);
    // The bytes 21 43 65 87.
    expect(hash(0x87654321)).toBe(0xf55b516b);
  });

  it('spreads small neighbouring numbers, as mining uses them, evenly', () => {
    for (let seed = 0; seed < 3; seed++) {
      const buckets = new Array<number>(16).fill(0);
      for (let step = 0; step < 10; step++) {
        for (let a = 0; a < 20; a++) for (let p = 0; p < 20; p++) buckets[hash(seed, step, a, p) >>> 28]++;
      }
      expect(chiSquare(buckets)).toBeLessThan(UNFAIR);
    }
  });
});
