// Notices when a worker that owes an answer says nothing: what a hung graphics driver looks like from outside.

/** A GPU that owes something and says nothing for this long, ms, counts as lost. */
export const SILENCE = 3_000;
/** One that is drawn by a busy processor may honestly take this long. */
export const SOFTWARE_SILENCE = 20_000;

const LOOK_EVERY = 250;

export interface SilenceWatch {
  /** Afresh, with this much patience, ms. */
  start(patience: number): void;
  stop(): void;
}

/** `lastHeard` in `performance.now()` time; waiting counts from when `owes` first said so. */
export function watchSilence(owes: () => boolean, lastHeard: () => number, onSilence: () => void): SilenceWatch {
  let timer: ReturnType<typeof setInterval> | undefined;
  let owesSince: number | null = null;
  let limit = SILENCE;

  function look(): void {
    const now = performance.now();
    owesSince = owes() ? (owesSince ?? now) : null;
    if (owesSince === null || now - Math.max(owesSince, lastHeard()) < limit) return;
    owesSince = null;
    onSilence();
  }

  return {
    start(patience) {
      clearInterval(timer);
      limit = patience;
      owesSince = null;
      timer = setInterval(look, LOOK_EVERY);
    },
    stop: () => clearInterval(timer),
  };
}
