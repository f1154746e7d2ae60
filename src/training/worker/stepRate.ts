// How many steps the last second saw.

const WINDOW = 1000;

export interface StepRate {
  /** A step was taken at `now`, ms. */
  note(now: number): void;
  /** Steps in the second before `now`. */
  perSecond(now: number): number;
}

/** Before the first step. */
export function createStepRate(): StepRate {
  const times: number[] = [];
  const forget = (now: number) => {
    while (times.length > 0 && times[0] <= now - WINDOW) times.shift();
  };
  return {
    note(now) {
      times.push(now);
      forget(now);
    },
    perSecond(now) {
      forget(now);
      return times.length;
    },
  };
}
