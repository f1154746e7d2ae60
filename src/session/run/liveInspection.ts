// Keeps a look into the encoder up to date while it trains: asked for anew after each frame, one question at a time and
// not too often. What an earlier run answers is dropped.

import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import type { RunStore } from './runStore';
import { sameTriplet } from './selection';

/** Between two questions, ms. */
export const LOOK_EVERY = 250;

type Ask = (items: Int32Array) => Promise<Inspection>;

/** Shows the followed triplet's inspection, anchor, positive and negative; null while there is no run. Returns the end of it. */
export function keepInspecting(run: RunStore, ask: Ask, show: (inspection: Inspection | null) => void): () => void {
  let seen: unknown = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = false;
  let over = false;

  const stopWatching = run.subscribe(look);
  look();
  return () => {
    over = true;
    stopWatching();
    clearTimeout(timer);
  };

  function look(): void {
    const { frame, selection } = run.getState();
    if (!frame && seen) show(null);
    // A frame of the triplet that is followed from now on is on its way.
    if (frame && selection && !sameTriplet(frame.triplet, selection.triplet)) return;
    if (frame === seen || underWay || timer !== undefined) return;
    if (!frame) {
      seen = null;
      return;
    }
    timer = setTimeout(inspect, Math.max(0, askedAt + LOOK_EVERY - performance.now()));
  }

  async function inspect(): Promise<void> {
    timer = undefined;
    const { frame, data, selection } = run.getState();
    if (!frame) return;
    seen = frame;
    askedAt = performance.now();
    underWay = true;
    const { anchor, positive, negative } = (selection ?? frame).triplet;
    // A run that ends or moves to another engine meanwhile sends a new frame when it goes on.
    const inspection = await ask(Int32Array.of(anchor, positive, negative)).catch(() => null);
    underWay = false;
    if (over) return;
    const now = run.getState();
    if (inspection && now.frame && now.data === data) show(inspection);
    look();
  }
}
