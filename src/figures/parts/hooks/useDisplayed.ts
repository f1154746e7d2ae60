// What is on screen right now: the last frame, or while steps are slow, a point on the way from the one before.
import { useEffect, useRef, useState } from 'react';
import type { Frame } from '../../../training/protocol/reports';
import type { Displayed } from '../../../views/stage/scene';
import { between } from '../../../views/stage/tween';
import { useExperiment, useRun } from '../../context/experimentContext';

/** Steps that come faster than this, ms, need no tween. */
const WORTH_A_TWEEN = 90;
const LONGEST_TWEEN = 340;

/** Draws each frame, and asks for the next one as soon as it is drawn. Null before the first frame. */
export function useDisplayed(): Displayed | null {
  const experiment = useExperiment();
  const frame = useRun((run) => run.frame);
  const [displayed, setDisplayed] = useState<Displayed | null>(null);
  const shown = useRef<{ displayed: Displayed; probes: Int32Array } | null>(null);

  useEffect(() => {
    if (!frame) {
      shown.current = null;
      setDisplayed(null);
      return;
    }
    const from = shown.current;
    const comparable = from !== null && sameItems(from.probes, frame.probes);
    const duration = comparable ? tweenTime(frame) : 0;
    const startedAt = performance.now();
    let request = requestAnimationFrame(function draw(now) {
      const share = duration === 0 ? 1 : Math.min(1, Math.max(0, (now - startedAt) / duration));
      const next = from && comparable ? between(from.displayed, frame, share) : frame;
      shown.current = { displayed: next, probes: frame.probes };
      setDisplayed(next);
      if (frame.step > 0) markFirstStep();
      if (share < 1) request = requestAnimationFrame(draw);
    });
    const grant = requestAnimationFrame(() => experiment.grantFrame());
    return () => {
      cancelAnimationFrame(request);
      cancelAnimationFrame(grant);
    };
  }, [frame, experiment]);

  return displayed;
}

let marked = false;

/** How long a page takes to its first drawn step is measured from outside, by this mark. */
function markFirstStep(): void {
  if (!marked) performance.mark('triplet-lab:first-step');
  marked = true;
}

function tweenTime(frame: Frame): number {
  if (frame.interval < WORTH_A_TWEEN || matchMedia('(prefers-reduced-motion: reduce)').matches) return 0;
  return Math.min(LONGEST_TWEEN, frame.interval * 0.85);
}

function sameItems(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
