// Where the bars of pushes and pulls stand. Pure.

interface PushLayoutInput {
  readonly width: number;
  readonly height: number;
  readonly to: number;
  readonly pushes: readonly { readonly same: boolean; readonly distance: number; readonly weight: number }[];
}

interface Bar {
  readonly key: string;
  /** None: an item that is there and is let be. */
  readonly kind: 'push' | 'pull' | 'none';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const BAR = 3;
/** Room for the numbers of the axis and for its name, CSS px. */
const AXIS = 30;
/** A push that is there can be seen; what is neither pushed nor pulled leaves a mark across the line where it stands. */
const LEAST = 2;
const MARK = 6;
/** Above the line there is more to see than below it. */
const UP = 0.68;

export function pushLayout({ width, height, to, pushes }: PushLayoutInput) {
  const bottom = height - AXIS;
  const zero = Math.round(bottom * UP);
  const largest = (same: boolean) =>
    Math.max(1e-9, ...pushes.filter((push) => push.same === same).map(({ weight }) => Math.abs(weight)));
  const [push, pull] = [zero / largest(false), (bottom - zero) / largest(true)];
  const x = (distance: number) => (to > 0 ? (Math.min(distance, to) / to) * (width - BAR) : 0);
  const bars = pushes.map(({ same, distance, weight }, i): Bar => {
    // What is of the same class and still pushed away, a positive nearer than the loss wants it, stands above the line too.
    const scale = weight > 0 ? push : pull;
    if (weight === 0)
      return { key: `${i}`, kind: 'none', left: x(distance), top: zero - MARK / 2, width: 1, height: MARK };
    const high = Math.max(LEAST, Math.abs(weight) * scale);
    const up = weight > 0;
    const kept = Math.min(high, up ? zero : bottom - zero);
    const kind = same ? 'pull' : 'push';
    return { key: `${i}`, kind, left: x(distance), top: up ? zero - kept : zero, width: BAR, height: kept };
  });
  return { zero, bottom, bars, ticks: [0, to / 2, to], x };
}

/** Where the word of the pulls begins or ends, so that it does not lie on the arrow below the line; `from` … `at`, px. */
export function pullWordSide(
  width: number,
  wordWidth: number,
  arrow: { from: number; at: number } | null,
): 'start' | 'end' {
  return arrow && Math.max(arrow.from, arrow.at) > width - wordWidth ? 'start' : 'end';
}
