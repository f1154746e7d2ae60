// Seeded randomness: a resumable generator (sfc32) for weights, sampling and shuffles, and an integer hash for choices that
// must not depend on earlier draws.
import { CodedError } from './codedError';

/** The four uint32 words of sfc32: everything that `next`, `integer`, `normal` and `shuffle` depend on. */
export type RandomState = readonly number[];

export interface Random {
  /** Uniform in [0, 1), 32 bits fine. */
  next(): number;
  /** Uniform whole number in 0 … below − 1. Throws `random-range` unless below is a whole number in 1 … 2³². */
  integer(below: number): number;
  /** Standard normal (Box–Muller; the second value is not kept, so that the state stays four words). */
  normal(): number;
  /** Fisher–Yates, in place; returns its argument. */
  shuffle<T extends { length: number; [i: number]: number }>(items: T): T;
  state(): RandomState;
  /** Goes back to a state that `state()` gave. Throws `random-state` for anything else. */
  restore(state: RandomState): void;
}

const WORDS = 2 ** 32;
/** Seeds that differ: 0 … SEEDS − 1. */
export const SEEDS = WORDS;
const WARM_UP = 12;

/** A generator for a seed, taken modulo 2³²; neighbouring seeds give unrelated sequences. */
export function createRandom(seed: number): Random {
  let a = hash(seed, 0) | 0;
  let b = hash(seed, 1) | 0;
  let c = hash(seed, 2) | 0;
  let counter = 1;
  for (let i = 0; i < WARM_UP; i++) word();

  // Chris Doty-Humphrey's sfc32 (PractRand).
  function word(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  function next(): number {
    return word() / WORDS;
  }

  function integer(below: number): number {
    if (!Number.isInteger(below) || below < 1 || below > WORDS) throw new CodedError('random-range', { below });
    return Math.floor(next() * below);
  }

  function normal(): number {
    // 1 − next() lies in (0, 1], so that the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return radius * Math.cos(2 * Math.PI * next());
  }

  function shuffle<T extends { length: number; [i: number]: number }>(items: T): T {
    const places: { [i: number]: number } = items;
    for (let i = items.length - 1; i > 0; i--) {
      const j = integer(i + 1);
      const moved = places[i];
      places[i] = places[j];
      places[j] = moved;
    }
    return items;
  }

  function state(): RandomState {
    return [a >>> 0, b >>> 0, c >>> 0, counter >>> 0];
  }

  function restore(saved: RandomState): void {
    if (saved.length !== 4 || !saved.every(isWord)) throw new CodedError('random-state', { state: saved.join(' ') });
    [a, b, c, counter] = saved.map((value) => value | 0);
  }

  return { next, integer, normal, shuffle, state, restore };
}

/** Uniform uint32 of any whole numbers, each taken modulo 2³²; order matters (MurmurHash3, 32 bit, one block a number). */
export function hash(...integers: number[]): number {
  let h = 0;
  for (const integer of integers) {
    let k = Math.imul(integer, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= 4 * integers.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function isWord(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < WORDS;
}
