import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, createWriter } from '../../../src/data/arithmeticCode';
import { packDigits, unpackDigits } from '../../../src/data/packedDigits';

const layout = { size: 3, train: 2, heldOut: 1 };
const GREYS = 10 * 3 * 3 * 3;

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
        const read = createReader(writer.end(), 3);
        expect(decisions.map(([place]) => read(place, 0))).toEqual(decisions.map(([, bit]) => bit));
      }),
    );
  });
});
