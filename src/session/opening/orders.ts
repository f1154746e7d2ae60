// How the run is brought to a beat: what is asked of it next, from where the story stands. Pure; `openingRun.ts` gives the orders.
import { BEATS, type Beat, FIRST_STEPS, type Story } from './beats';

export type Order =
  /** From the seed: free, with the margin that the story began with, or with vectors of length 1. */
  | { readonly kind: 'restart'; readonly normalize: boolean }
  /** Exactly so many, as fast as they come, then a pause. */
  | { readonly kind: 'steps'; readonly count: number }
  | { readonly kind: 'pull' }
  /** On, until step `until` has been taken or (null) until told otherwise. */
  | { readonly kind: 'play'; readonly until: number | null }
  | { readonly kind: 'pause' };

/** What a run is doing. `busy`: it loads, takes the steps that it was asked for, or is being measured. */
export type Activity = 'busy' | 'playing' | 'idle';

/** Steps that are taken at a time on the way to the end of a beat. */
const STRIDE = 2;

export function isBefore(beat: Beat, other: Beat): boolean {
  return BEATS.indexOf(beat) < BEATS.indexOf(other);
}

/** Null at the end. */
export function nextBeat(beat: Beat): Beat | null {
  return BEATS[BEATS.indexOf(beat) + 1] ?? null;
}

/** Null at the beginning. */
export function lastBeat(beat: Beat): Beat | null {
  return BEATS[BEATS.indexOf(beat) - 1] ?? null;
}

/** The first order on the way to `aim`, if any: what has been told is told anew, from the start of the run. */
export function departure(beat: Beat, aim: Beat): Order | null {
  if (aim === 'circle') return { kind: 'restart', normalize: true };
  return isBefore(beat, aim) ? null : { kind: 'restart', normalize: false };
}

/** The next order on the way to a later beat; null while the last one is under way. */
export function onTheWay({ beat, now }: Story, activity: Activity): Order | null {
  if (now === null || activity === 'busy') return null;
  if (activity === 'playing') return { kind: 'pause' };
  switch (beat) {
    case 'pictures':
      return { kind: 'steps', count: Math.max(1, FIRST_STEPS - now.step) };
    case 'turn':
      return { kind: 'pull' };
    default:
      return { kind: 'steps', count: STRIDE };
  }
}

/** What the run does when a beat begins. `wentTo`: the reader has gone there, and it has not come about by itself. */
export function arrival(beat: Beat, wentTo: boolean): Order | null {
  switch (beat) {
    case 'pictures':
      return wentTo ? { kind: 'play', until: FIRST_STEPS } : null;
    case 'turn':
      return null;
    case 'more':
      return { kind: 'play', until: null };
    case 'zoomed':
      return { kind: 'pause' };
    case 'circle':
      return wentTo ? { kind: 'play', until: null } : null;
  }
}
