// Notices a worker that owes an answer and stays silent, which is how a hung graphics driver shows itself.

/** A GPU that owes a report and is silent for this long, ms, counts as lost. */
export const GPU_TIMEOUT = 3_000;
/** The same for a GPU that the processor emulates, which is slow without being hung. */
export const SOFTWARE_GPU_TIMEOUT = 20_000;

const LOOK_EVERY = 250;

export interface GpuWatchdog {
  /** Afresh, with this much patience, ms. */
  start(patience: number): void;
  stop(): void;
}

/** `lastHeard` in `performance.now()` time; waiting counts from when `owes` first said so. */
export function watchGpu(owes: () => boolean, lastHeard: () => number, onTimeout: () => void): GpuWatchdog {
  let timer: ReturnType<typeof setInterval> | undefined;
  let owesSince: number | null = null;
  let limit = GPU_TIMEOUT;

  function look(): void {
    const now = performance.now();
    owesSince = owes() ? (owesSince ?? now) : null;
    if (owesSince === null || now - Math.max(owesSince, lastHeard()) < limit) return;
    owesSince = null;
    onTimeout();
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
