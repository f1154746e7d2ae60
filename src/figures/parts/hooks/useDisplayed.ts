// What is on screen right now: the last frame, or while steps are slow, a point on the way from the one before.
import { useEffect, useRef, useState } from 'react';
import type { Frame } from '../../../training/protocol/reports';
import type { Displayed } from '../../../views/stage/scene';
import { between } from '../../../views/stage/tween';
import { useExperiment, useRun } from '../../context/experimentContext';

interface Drawn extends Pick<Frame, 'run' | 'probes'> {
  readonly displayed: Displayed;
}

/** Steps that come faster than this, ms, need no tween. */
const WORTH_A_TWEEN = 90;
const LONGEST_TWEEN = 340;

/**
 * Draws each frame, and asks for the next one as soon as it is drawn. Null before the first frame. It is always of the same run
 * and the same items as the frame that the run shows.
 */
export function useDisplayed(): Displayed | null {
  const experiment = useExperiment();
  const frame = useRun((run) => run.frame);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const shown = useRef<Drawn | null>(null);

  useEffect(() => {
    if (!frame) {
      shown.current = null;
      setDrawn(null);
      return;
    }
    const from = shown.current;
    const comparable = from !== null && isOf(from, frame);
    const duration = comparable ? tweenTime(frame) : 0;
    const startedAt = performance.now();
    let request = requestAnimationFrame(function draw(now) {
      const share = duration === 0 ? 1 : Math.min(1, Math.max(0, (now - startedAt) / duration));
      const next = from && comparable ? between(from.displayed, frame, share) : frame;
      shown.current = { displayed: next, run: frame.run, probes: frame.probes };
      setDrawn(shown.current);
      if (frame.step > 0) markFirstStep();
      if (share < 1) request = requestAnimationFrame(draw);
    });
    const grant = requestAnimationFrame(() => experiment.grantFrame());
    return () => {
      cancelAnimationFrame(request);
      cancelAnimationFrame(grant);
    };
  }, [frame, experiment]);

  if (!frame) return null;
  return drawn && isOf(drawn, frame) ? drawn.displayed : frame;
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

function isOf({ run, probes }: Drawn, frame: Frame): boolean {
  return (
    run === frame.run && probes.length === frame.probes.length && probes.every((item, i) => item === frame.probes[i])
  );
}
