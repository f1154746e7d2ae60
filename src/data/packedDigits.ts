// The file of digits: a checksum, then the greys, arithmetically coded. The build writes it, the page reads it.
import { CodedError } from '../core/codedError';
import { createReader, createWriter } from './arithmeticCode';
import { DIGIT_CLASSES } from './classes';
import type { DigitBytes } from './dataSet';
import { codeGreys, PLACES } from './greyModel';

/** What the file holds of each of the ten classes: training samples first, `size` pixels high and wide. */
export type DigitLayout = Omit<DigitBytes, 'bytes'>;

/** 16 greys, which fit four bits, reach from 0 to 255 in steps of this. */
export const GREY_STEP = 17;

const CHECKSUM_BYTES = 4;

/** `bytes` are multiples of `GREY_STEP`. */
export function packDigits({ size, bytes }: DigitBytes): Uint8Array {
  const greys = bytes.map((byte) => byte / GREY_STEP);
  const writer = createWriter(PLACES);
  codeGreys(greys, size, writer.code, true);
  const coded = writer.end();
  const packed = new Uint8Array(CHECKSUM_BYTES + coded.length);
  new DataView(packed.buffer).setUint32(0, checksum(greys));
  packed.set(coded, CHECKSUM_BYTES);
  return packed;
}

/** What `packDigits` has packed. Throws `digits-damaged` where the bytes are anything else. */
export function unpackDigits(packed: Uint8Array, layout: DigitLayout): DigitBytes {
  const { size, train, heldOut } = layout;
  const bytes = new Uint8Array(DIGIT_CLASSES.length * (train + heldOut) * size * size);
  codeGreys(bytes, size, createReader(packed.subarray(CHECKSUM_BYTES), PLACES), false);
  const { buffer, byteOffset, length } = packed;
  const named = length > CHECKSUM_BYTES && new DataView(buffer, byteOffset).getUint32(0);
  if (named !== checksum(bytes)) throw new CodedError('digits-damaged');
  for (let i = 0; i < bytes.length; i++) bytes[i] *= GREY_STEP;
  return { size, train, heldOut, bytes };
}

/** FNV-1a, 32 bits. */
function checksum(greys: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const grey of greys) sum = Math.imul(sum ^ grey, 0x01000193);
  return sum >>> 0;
}
