// That steps have given way to others, for as long as the run has not come as far again.
import type { RunView } from '../run/runStore';

/** The steps from `from` to `to` were taken, and are no longer there. */
export interface GoneInsight {
  readonly kind: 'gone';
  readonly from: number;
  readonly to: number;
}

export function goneInsight({ gone, frame }: Pick<RunView, 'gone' | 'frame'>): GoneInsight | null {
  if (!gone || (frame !== null && frame.step >= gone.to)) return null;
  return { kind: 'gone', from: gone.from + 1, to: gone.to };
}
