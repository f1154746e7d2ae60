// The bytes of a table become text: Unicode where they say so or are so, and otherwise the likeliest of the encodings that
// spreadsheets of other countries save in.
import { CodedError } from '../../../core/codedError';
import { guessEncodings, type LegacyEncoding } from '../../../data/own/table/guessEncoding';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether nothing in the file says that it is so. */
  readonly guessed: boolean;
}

/** So many bytes are looked at for a guess. */
const SAMPLE = 2 ** 16;
const LINE_FEED = 0x0a;

/** Throws `csv-encoding` where no encoding fits, or not the one asked for. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, asked?: LegacyEncoding): DecodedText {
  const unicode = unicodeOf(bytes);
  const candidates: readonly (readonly [Encoding, boolean])[] = asked
    ? [[asked, true]]
    : [[unicode, false], ...(unicode === 'utf-8' ? guesses(bytes) : [])];
  for (const [encoding, guessed] of candidates) {
    const text = decode(bytes, encoding);
    // Pictures and programs have zeros and other controls, tables have none but white space.
    if (text !== null && !/(?!\s)\p{Cc}/u.test(text.slice(0, SAMPLE))) return { text, encoding, guessed };
  }
  throw new CodedError('csv-encoding');
}

function guesses(bytes: Uint8Array<ArrayBuffer>): (readonly [Encoding, boolean])[] {
  // Letters are looked for where there are some, which may be far behind numbers.
  const seen = bytes.findIndex((byte) => byte >= 0x80);
  const first = Math.max(0, bytes.lastIndexOf(LINE_FEED, seen));
  // Cut where no character is cut.
  const end = bytes.indexOf(LINE_FEED, first + SAMPLE);
  const sample = end < 0 ? bytes.subarray(first) : bytes.subarray(first, end);
  return guessEncodings(sample, decode).map((encoding) => [encoding, true]);
}

/** By the mark in front or, in UTF-16 without one, by the zero beside each digit and comma. */
function unicodeOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length);
  if (
    bytes.length % 2 === 0 &&
    Math.max(...zeros) > 0.2 * sample.length &&
    10 * Math.min(...zeros) < Math.max(...zeros)
  ) {
    return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
  }
  return 'utf-8';
}

function decode(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not of this encoding.
    return null;
  }
}
