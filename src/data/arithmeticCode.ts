// Arithmetic coding of binary decisions: each costs as many bits as it was unlikely. The odds of a place are learned as one
// goes, by writer and reader alike, in whole numbers. It is the range coder of LZMA with odds that settle: what 31 bits hold
// is an integer to a browser, and a million decisions take some ten milliseconds.
import type { CodeBit } from './greyModel';

/** Odds are in 2^15ths. A place learns fast from its first decisions and never forgets what it has learned altogether. */
const ODDS_BITS = 15;
const ONE = 1 << ODDS_BITS;
const LEAST = 16;
/** No decision takes more bits: the least odds are 1 in 2^11. */
export const MOST_BITS = ODDS_BITS - Math.log2(LEAST);
const SLOWEST = 160;
/** The share of a surprise that is learned after so many decisions, in 2^16ths. */
const SHARES = Int32Array.from({ length: SLOWEST + 1 }, (_, seen) => Math.floor(65536 / (seen + 1.5)));

const WHOLE = 0x7fffffff;
/** A smaller range is widened by a byte. */
const NARROW = 1 << 23;

/** The odds of a 1 by place, and how often each place has been asked. */
interface Odds {
  readonly ofOne: Int32Array;
  readonly seen: Uint8Array;
}

function evenOdds(places: number): Odds {
  return { ofOne: new Int32Array(places).fill(ONE >> 1), seen: new Uint8Array(places) };
}

function learn({ ofOne, seen }: Odds, place: number, bit: number): void {
  const odds = ofOne[place];
  const times = seen[place];
  const next = odds + (((bit === 1 ? ONE - odds : -odds) * SHARES[times]) >> 16);
  ofOne[place] = Math.min(Math.max(next, LEAST), ONE - LEAST);
  if (times < SLOWEST) seen[place] = times + 1;
}

/** Collects decisions; `end` gives the bytes. */
export function createWriter(places: number): { readonly code: CodeBit; end(): Uint8Array } {
  const odds = evenOdds(places);
  const bytes: number[] = [];
  let low = 0;
  let range = WHOLE;
  return {
    code(place, bit) {
      const bound = (range >>> ODDS_BITS) * odds.ofOne[place];
      if (bit === 1) range = bound;
      else {
        add(bound);
        range -= bound;
      }
      learn(odds, place, bit);
      while (range < NARROW) {
        shiftOut();
        range <<= 8;
      }
      return bit;
    },
    end() {
      for (let i = 0; i < 4; i++) shiftOut();
      return Uint8Array.from(bytes);
    },
  };

  /** What goes beyond 31 bits is carried into the bytes before. */
  function add(more: number): void {
    low += more;
    if (low <= WHOLE) return;
    low -= WHOLE + 1;
    let last = bytes.length - 1;
    while (bytes[last] === 255) bytes[last--] = 0;
    bytes[last]++;
  }

  function shiftOut(): void {
    bytes.push(low >>> 23);
    low = (low & (NARROW - 1)) * 256;
  }
}

/** Finds the decisions that a writer has collected, also while their bytes are still coming. */
export interface Reader {
  readonly code: CodeBit;
  /** The next of the bytes; those that are given nowhere are noughts. */
  add(bytes: Uint8Array): void;
  /** How many of the bytes that are there have not been read. */
  left(): number;
}

export function createReader(places: number): Reader {
  const odds = evenOdds(places);
  let bytes = new Uint8Array();
  let range = WHOLE;
  let next = 0;
  let code = 0;
  return {
    code(place) {
      // 31 bits: the last of a byte's eight is always left over.
      if (next === 0) {
        code = ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]) >>> 1;
        next = 3;
      }
      const bound = (range >>> ODDS_BITS) * odds.ofOne[place];
      let bit = 1;
      if (code < bound) range = bound;
      else {
        code -= bound;
        range -= bound;
        bit = 0;
      }
      learn(odds, place, bit);
      while (range < NARROW) {
        range <<= 8;
        code = (code << 8) | ((((bytes[next] << 8) | bytes[next + 1]) >> 1) & 255);
        next++;
      }
      return bit;
    },
    add(more) {
      const grown = new Uint8Array(bytes.length + more.length);
      grown.set(bytes);
      grown.set(more, bytes.length);
      bytes = grown;
    },
    left: () => bytes.length - next,
  };
}
