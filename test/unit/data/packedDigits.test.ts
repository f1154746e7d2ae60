import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/random';
import { createReader, createWriter } from '../../../src/data/arithmeticCode';
import { createDigitUnpacker, type DigitLayout, type DigitUnpacker, packDigits } from '../../../src/data/packedDigits';

const layout = { size: 3, train: 2, heldOut: 1 };
const GREYS = 10 * 3 * 3 * 3;

/** As far as it can be, without a pause. */
function unpackAll(unpacker: DigitUnpacker, bytes: Uint8Array): number {
  return [...unpacker.add(bytes)].length;
}

function unpackDigits(packed: Uint8Array, of: DigitLayout) {
  const unpacker = createDigitUnpacker(of);
  unpackAll(unpacker, packed);
  return unpacker.end();
}

describe('the packed digits', () => {
  it('give back every grey in its order, 15 as 255', () => {
    const grey = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 15 }), fc.constant(15));
    fc.assert(
      fc.property(fc.array(grey, { minLength: GREYS, maxLength: GREYS }), (greys) => {
        const digits = { ...layout, bytes: Uint8Array.from(greys, (g) => 17 * g) };
        expect(unpackDigits(packDigits(digits), layout)).toEqual(digits);
      }),
    );
  });

  it('give back the same when they come in pieces of any sizes', () => {
    const bytes = Uint8Array.from({ length: 10 * 3 * 12 * 12 }, (_, i) => 17 * ((i * i * 7) % 16));
    const digits = { ...layout, size: 12, bytes };
    const packed = packDigits(digits);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: packed.length })), (cuts) => {
        const unpacker = createDigitUnpacker(digits);
        const edges = [0, ...cuts.sort((a, b) => a - b), packed.length];
        for (const [i, end] of edges.slice(1).entries()) unpackAll(unpacker, packed.subarray(edges[i], end));
        expect(unpacker.end()).toEqual(digits);
      }),
    );
  });

  it('are unpacked while they come, all but what the last bytes may be of', () => {
    const random = createRandom(7);
    const bytes = Uint8Array.from({ length: 10 * 60 * 6 * 6 }, () => 17 * Math.floor(16 * random.next()));
    const digits = { size: 6, train: 40, heldOut: 20, bytes };
    expect(unpackAll(createDigitUnpacker(digits), packDigits(digits))).toBeGreaterThan(500);
  });

  it('that are cut off, changed in one bit, of another layout or empty are refused', () => {
    const bytes = Uint8Array.from({ length: GREYS }, (_, i) => 17 * ((i * 7) % 16));
    const packed = packDigits({ ...layout, bytes });
    const changed = packed.slice();
    changed[Math.floor(packed.length / 2)] ^= 1;
    const short = packed.slice(0, Math.floor(packed.length / 2));
    for (const wrong of [changed, short, new Uint8Array(), packed.slice(0, 3)]) {
      expect(() => unpackDigits(wrong, layout)).toThrow('digits-damaged');
    }
    expect(() => unpackDigits(packed, { ...layout, train: 3 })).toThrow('digits-damaged');
  });
});

describe('the arithmetic code', () => {
  it('gives back any decisions at any places, also where a carry runs through bytes that are full', () => {
    const decision = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1 })));
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 3000 }), (decisions) => {
        const writer = createWriter(3);
        for (const [place, bit] of decisions) writer.code(place, bit);
        const reader = createReader(3);
        reader.add(writer.end());
        expect(decisions.map(([place]) => reader.code(place, 0))).toEqual(decisions.map(([, bit]) => bit));
      }),
    );
  });
});
