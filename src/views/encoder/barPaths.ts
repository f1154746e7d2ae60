// A vector as bars from a zero line, in a box of one unit a number across and −1 … 1 upwards.

/** Of the room for a bar, so much is bar. */
const BAR = 0.8;

export interface BarPaths {
  /** SVG path data of the bars above and below zero; y grows downwards. */
  readonly above: string;
  readonly below: string;
}

/** `most` reaches the edge; larger values are cut off there, and values that are not finite are left out. */
export function barPaths(values: ArrayLike<number>, from: number, count: number, most: number): BarPaths {
  let above = '';
  let below = '';
  for (let i = 0; i < count; i++) {
    const value = values[from + i];
    if (!Number.isFinite(value) || value === 0 || most <= 0) continue;
    const y = -Math.min(1, Math.max(-1, value / most));
    const bar = `M${i + (1 - BAR) / 2},0v${Number(y.toFixed(4))}h${BAR}V0z`;
    if (value > 0) above += bar;
    else below += bar;
  }
  return { above, below };
}
