// The file of digits, two greys to a byte, becomes pixels. It was deflated; the platform has inflated it before.
import { CodedError } from '../core/codedError';
import { DIGIT_CLASSES } from './classes';
import type { DigitBytes } from './dataSet';

/** What the file holds of each of the ten classes: training samples first, `size` pixels high and wide. */
export type DigitLayout = Omit<DigitBytes, 'bytes'>;

/** 16 greys, which fit four bits, reach from 0 to 255 in steps of this. */
export const GREY_STEP = 17;

/**
 * `packed`: `(10, train + heldOut, size, size)` greys 0 … 15, row-major, the first of each pair in the high half of its
 * byte; a grey g becomes 17·g. Throws `sheet-size` where the bytes do not fit the layout.
 */
export function unpackDigits(packed: Uint8Array, layout: DigitLayout): DigitBytes {
  const { size, train, heldOut } = layout;
  const expected = (DIGIT_CLASSES.length * (train + heldOut) * size * size) / 2;
  if (packed.length !== expected) throw new CodedError('sheet-size', { found: packed.length, expected });
  const bytes = new Uint8Array(2 * expected);
  packed.forEach((pair, i) => {
    bytes[2 * i] = GREY_STEP * (pair >> 4);
    bytes[2 * i + 1] = GREY_STEP * (pair & 15);
  });
  return { size, train, heldOut, bytes };
}
