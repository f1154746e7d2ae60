import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackDigits } from '../../../src/data/packedDigits';

const layout = { size: 2, train: 2, heldOut: 1 };
const GREYS = 10 * 3 * 2 * 2;

describe('the packed digits', () => {
  it('gives back every grey in its order, 15 as 255', () => {
    const grey = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(fc.array(grey, { minLength: GREYS, maxLength: GREYS }), (greys) => {
        const packed = Uint8Array.from({ length: GREYS / 2 }, (_, i) => (greys[2 * i] << 4) | greys[2 * i + 1]);
        const { bytes, ...rest } = unpackDigits(packed, layout);
        expect(rest).toEqual(layout);
        expect([...bytes]).toEqual(greys.map((g) => 17 * g));
      }),
    );
  });

  it('of another size is refused with both sizes', () => {
    expect(() => unpackDigits(new Uint8Array(GREYS / 2 - 1), layout)).toThrow('sheet-size {"found":59,"expected":60}');
  });
});
