// What is on screen of a run, as a frame: the last one, or while steps are slow, a point on the way to it from what was shown
// before. Everything that shows numbers or places of the picture reads it here, so that a tween shows one value at a time.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunStore } from '../../../session/run/runStore';
import type { Frame } from '../../../training/protocol/reports';
import { between } from '../../../views/stage/tween';

/** Steps that come faster than this, ms, need no tween. */
const WORTH_A_TWEEN = 90;
const LONGEST_TWEEN = 340;

export interface Display {
  /**
   * Null before the first frame. Its step, its report and its items are always those of the run's frame, from the moment on
   * at which that comes; places and distances are those of the picture.
   */
  readonly shown: StoreApi<{ readonly frame: Frame | null }>;
  /** Frames are tweened while somebody draws them in a picture. Returns a function that ends the drawing. */
  draw(): () => void;
}

const displays = new WeakMap<RunStore, Display>();

/** The display of a run, one for all who ask. */
export function displayOf(run: RunStore): Display {
  const known = displays.get(run);
  if (known) return known;
  const display = createDisplay(run);
  displays.set(run, display);
  return display;
}

function createDisplay(run: RunStore): Display {
  const shown = createStore<{ readonly frame: Frame | null }>()(() => ({ frame: run.getState().frame }));
  let drawings = 0;
  let request = 0;

  // The two live as long as each other.
  run.subscribe(({ frame }, before) => {
    if (frame !== before.frame) show(frame);
  });

  function show(frame: Frame | null): void {
    cancelAnimationFrame(request);
    const from = shown.getState().frame;
    const duration = drawings > 0 && frame && from && comparable(from, frame) ? tweenTime(frame) : 0;
    if (!frame || !from || duration === 0) {
      shown.setState({ frame });
      return;
    }
    const startedAt = performance.now();
    const draw = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - startedAt) / duration));
      // At the end it is the frame itself.
      shown.setState({ frame: share < 1 ? { ...frame, ...between(from, frame, share) } : frame });
      if (share < 1) request = requestAnimationFrame(draw);
    };
    draw(startedAt);
  }

  return {
    shown,
    draw() {
      drawings++;
      return () => {
        drawings--;
        if (drawings === 0) show(run.getState().frame);
      };
    },
  };
}

/** Whether the items of two frames are the same, so that each can be followed from one to the other. */
function comparable(from: Frame, to: Frame): boolean {
  return (
    from.run === to.run &&
    from.probes.length === to.probes.length &&
    from.probes.every((item, i) => item === to.probes[i])
  );
}

function tweenTime({ interval }: Frame): number {
  const wanted = interval >= WORTH_A_TWEEN && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return wanted ? Math.min(LONGEST_TWEEN, interval * 0.85) : 0;
}
