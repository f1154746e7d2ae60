// A claim: what a sentence of the page says of runs, the runs it speaks of, and what must come out of them, whatever the seed.
import type { Recording } from '../recording';
import type { AllWords, ClaimLanguage } from './allWords';
import type { RunName } from './runs';

/** A sentence by its key, and the part of it that claims something, as it is written in each language. */
export interface Said {
  /** Chapter or figure, for whoever reads that a claim has failed. */
  readonly where: string;
  readonly sentence: (words: AllWords) => string;
  readonly says: Readonly<Record<ClaimLanguage, string>>;
}

export interface Claim extends Said {
  readonly run: RunName;
  /** A second run, from the same seed, with which the sentence compares the first. */
  readonly against?: RunName;
  /** What the sentence speaks of. `other`: the second run; without one, the first again. */
  readonly measure: (recording: Recording, other: Recording) => number;
  /** Bounds of it that make the sentence true, ends included; every seed must keep them. */
  readonly within: readonly [least: number, most: number];
}

/** What follows from definitions alone, without a run. */
export interface Fact extends Said {
  readonly holds: () => boolean;
}

/** True counts as 1, so that `within: TRUE` holds a condition. */
export const TRUE = [1, 1] as const;

export function asNumber(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Of a measurement that must be there. Throws a RangeError where it is not. */
export function given(value: number | null): number {
  if (value === null) throw new RangeError('nothing was measured');
  return value;
}
