// What the plane shows at one moment, in the plane's own units and in finished words. No px and no session.
import type { Numbers, Role, Term } from '../../core/loss/kinds';

/** Length on the plane of a gradient of length 1, in units. True lengths would leave the picture. */
export const ARROW_SCALE = 0.25;

export interface PlaneScene {
  readonly circle: boolean;
  /** `(count, 2)`: the three first, then whatever else moves. */
  readonly places: Numbers;
  /** `(count, 2)`: where one step would bring each; null when nothing would move. */
  readonly next: Numbers | null;
  /** `(3, 2)`: the gradient at the three; arrows point the other way. */
  readonly gradient: Numbers;
  /** Earlier `places`, oldest first. */
  readonly trail: readonly Numbers[];
  /** Plain distances from the anchor. */
  readonly inner: number;
  readonly outer: number;
  /** `(2, 2)`: the shared encoder, whose bent grid lies under the points; null while they move freely. */
  readonly weights: Numbers | null;
  readonly lit: Term | null;
  readonly texts: {
    readonly roles: Readonly<Record<Role, string>>;
    /** Of all three, where they cannot be told apart. */
    readonly heap: string;
    readonly anchorPositive: string;
    readonly anchorNegative: string;
    readonly zones: Readonly<Record<'hard' | 'semiHard' | 'easy', string>>;
  };
}
