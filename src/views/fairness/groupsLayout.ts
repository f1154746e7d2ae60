// Where everything stands in the chart of `fairness`: a row a place, in it a lane a group, in it a line a run. Pure.
export interface GroupsFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** The middle of a row. */
  row(row: number): number;
  /** Of a group's lane and of the run with this number among `runs`, in CSS px from the middle of its row. */
  lane(group: 'a' | 'b', run?: number, runs?: number): number;
  x(value: number): number;
}

/** From the first to the last value of the axis. */
export interface Domain {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const LEFT = 98;
const RIGHT = 54;
const TOP = 40;
const BOTTOM = 42;
/** From one number of the axis to the next, at least. */
const TICK = 40;
/** Shares of a row: from its middle to a lane, and the room that the runs of a lane take. */
const LANE = 0.22;
const RUNS = 0.26;

export function groupsFrame(width: number, height: number, rows: number, { from, to, step }: Domain): GroupsFrame {
  const right = Math.max(LEFT + 60, width - RIGHT);
  const bottom = Math.max(TOP + 40, height - BOTTOM);
  const each = (bottom - TOP) / Math.max(1, rows);
  const count = Math.round((to - from) / step);
  const room = (right - LEFT) / count;
  // Where numbers would touch, every second or fourth is left.
  const every = [1, 2, 4].find((each) => each * room >= TICK) ?? 4;
  return {
    left: LEFT,
    right,
    top: TOP,
    bottom,
    ticks: Array.from({ length: Math.floor(count / every) + 1 }, (_, i) => from + i * every * step),
    row: (row) => TOP + (row + 0.5) * each,
    lane(group, run = 0, runs = 1) {
      const lane = (group === 'a' ? -1 : 1) * LANE * each;
      return runs < 2 ? lane : lane + RUNS * each * (run / (runs - 1) - 0.5);
    },
    x: (value) => LEFT + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (right - LEFT),
  };
}

/** Rates from 0 to a round end that holds them all, at least to `least`; of areas, from a round start up to 1. */
export function rateDomain(values: readonly number[], least: number): Domain {
  const most = Math.max(least, ...values);
  const step = [0.02, 0.05, 0.1, 0.2].find((each) => most / each <= 7) ?? 0.2;
  return { from: 0, to: step * Math.ceil(most / step - 1e-9), step };
}

export function areaDomain(values: readonly number[]): Domain {
  const least = Math.min(0.8, ...values);
  const step = least < 0.6 ? 0.1 : 0.05;
  return { from: Math.max(0, step * Math.floor(least / step + 1e-9)), to: 1, step };
}
