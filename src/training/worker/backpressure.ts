// Backpressure from the page: a frame may be sent only when the page has granted one, something has changed, and training
// keeps its share of the time.

/** A frame may cost this share of the time at most; the rest trains. */
const FRAME_SHARE = 1 / 3;

export interface Backpressure {
  /** The page can take one more frame; grants do not add up. */
  grant(): void;
  /** Something has changed since the last frame. */
  touch(): void;
  /** Whether something has changed since the last frame. */
  readonly stale: boolean;
  /** `hurried`: steps are due that would have to wait. Times in ms. */
  allows(now: number, hurried: boolean): boolean;
  spend(): void;
  /** A frame was made; the next one in a hurry comes after twice the time this one took. */
  account(startedAt: number, endedAt: number): void;
}

/** Nothing granted, and the first frame still to be shown. */
export function createBackpressure(): Backpressure {
  let granted = false;
  let stale = true;
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    grant() {
      granted = true;
    },
    touch() {
      stale = true;
    },
    get stale() {
      return stale;
    },
    allows: (now, hurried) => granted && stale && (!hurried || now >= nextAt),
    spend() {
      granted = false;
      stale = false;
    },
    account(startedAt, endedAt) {
      nextAt = endedAt + (endedAt - startedAt) * (1 / FRAME_SHARE - 1);
    },
  };
}
