// The file of digits: a checksum, then the greys, arithmetically coded. The build writes it, the page reads it, while it is
// still coming.
import { CodedError } from '../core/codedError';
import { createReader, createWriter, MOST_BITS } from './arithmeticCode';
import { DIGIT_CLASSES } from './classes';
import type { DigitBytes } from './dataSet';
import { codeGreys, mostDecisions, PLACES } from './greyModel';

/** What the file holds of each of the ten classes: training samples first, `size` pixels high and wide. */
export type DigitLayout = Omit<DigitBytes, 'bytes'>;

/** 16 greys, which fit four bits, reach from 0 to 255 in steps of this. */
export const GREY_STEP = 17;

const CHECKSUM_BYTES = 4;

/** `bytes` are multiples of `GREY_STEP`. */
export function packDigits({ size, bytes }: DigitBytes): Uint8Array {
  const greys = bytes.map((byte) => byte / GREY_STEP);
  const writer = createWriter(PLACES);
  for (const picture of picturesOf(greys, size)) codeGreys(picture, size, writer.code, true);
  const coded = writer.end();
  const packed = new Uint8Array(CHECKSUM_BYTES + coded.length);
  new DataView(packed.buffer).setUint32(0, greys.reduce(withGrey, EMPTY_SUM));
  packed.set(coded, CHECKSUM_BYTES);
  return packed;
}

/** Unpacks what `packDigits` has packed, as far as it has come. */
export interface DigitUnpacker {
  /** Takes the next bytes of the file, and unpacks what it can: it yields after each picture, of how many there are by now. */
  add(bytes: Uint8Array): Generator<number, void>;
  /** The digits, once the whole file is there. Throws `digits-damaged` where its bytes are anything else. */
  end(): DigitBytes;
}

export function createDigitUnpacker({ size, train, heldOut }: DigitLayout): DigitUnpacker {
  const bytes = new Uint8Array(DIGIT_CLASSES.length * (train + heldOut) * size * size);
  const pictures = picturesOf(bytes, size);
  const reader = createReader(PLACES);
  const checksum = new Uint8Array(CHECKSUM_BYTES);
  /** A picture is read once so many bytes are there: it may take them all. */
  const mostBytes = Math.ceil((mostDecisions(size) * MOST_BITS) / 8);
  let came = 0;
  let unpacked = 0;
  let sum = EMPTY_SUM;

  return {
    *add(more) {
      const ofChecksum = more.subarray(0, Math.max(CHECKSUM_BYTES - came, 0));
      checksum.set(ofChecksum, came);
      came += ofChecksum.length;
      reader.add(more.subarray(ofChecksum.length));
      while (reader.left() > mostBytes && readNext()) yield unpacked;
    },
    end() {
      while (readNext());
      if (came < CHECKSUM_BYTES || new DataView(checksum.buffer).getUint32(0) !== sum)
        throw new CodedError('digits-damaged');
      return { size, train, heldOut, bytes };
    },
  };

  function readNext(): boolean {
    const { value: picture } = pictures.next();
    if (!picture) return false;
    codeGreys(picture, size, reader.code, false);
    unpacked++;
    for (let k = 0; k < picture.length; k++) {
      sum = withGrey(sum, picture[k]);
      picture[k] *= GREY_STEP;
    }
    return true;
  }
}

function* picturesOf(greys: Uint8Array, size: number): Generator<Uint8Array, undefined> {
  for (let start = 0; start < greys.length; start += size * size) yield greys.subarray(start, start + size * size);
}

/** FNV-1a, 32 bits. */
const EMPTY_SUM = 0x811c9dc5;

function withGrey(sum: number, grey: number): number {
  return Math.imul(sum ^ grey, 0x01000193) >>> 0;
}
