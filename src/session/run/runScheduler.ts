// Lets one experiment of the page train at a time, and makes all others rest. Each experiment has a slot. Of those whose
// figure can train now, the one with the most area in view trains. Of an experiment the scheduler knows `rest` alone.
import type { Experiment } from './experiment';

export type Restable = Pick<Experiment, 'rest'>;

export interface Slot {
  /**
   * Whether a figure of this experiment could train now: it is on screen, in a visible tab. An experiment that is shown by
   * two figures can train while one of them can.
   */
  setReady(ready: boolean, figure?: string): void;
  /** The area in view, CSS px² or another measure that all slots share; 0 for none. */
  setInView(area: number): void;
  /** The reader has taken hold of this figure. It goes first until another is taken hold of or it is out of view. */
  prioritize(): void;
  leave(): void;
}

export type RunScheduler = ReturnType<typeof createRunScheduler>;

interface Entry {
  readonly experiment: Restable;
  /** Figures of the experiment that could train now. */
  readonly ready: Set<string>;
  inView: number;
}

const ONLY_FIGURE = 'figure';

/** Another figure must be this many times more in view to take over, so that two that are about equal do not alternate. */
const CLEARLY = 1.15;

export function createRunScheduler() {
  const entries = new Set<Entry>();
  let training: Entry | null = null;
  let prioritized: Entry | null = null;

  return {
    /** A slot for `experiment`. `onScreen`: it counts as ready and in view until its figure says otherwise. */
    slot(experiment: Restable, onScreen = false): Slot {
      const entry: Entry = {
        experiment,
        ready: new Set(onScreen ? [ONLY_FIGURE] : []),
        inView: onScreen ? 1 : 0,
      };
      entries.add(entry);
      if (!onScreen) experiment.rest(true);
      decide();
      return {
        setReady(ready, figure = ONLY_FIGURE) {
          if (ready) entry.ready.add(figure);
          else entry.ready.delete(figure);
          decide();
        },
        setInView(area) {
          entry.inView = area;
          decide();
        },
        prioritize() {
          prioritized = entry;
          decide();
        },
        leave() {
          entries.delete(entry);
          decide();
        },
      };
    },
  };

  function decide(): void {
    if (prioritized && !canTrain(prioritized)) prioritized = null;
    const next = prioritized ?? mostInView();
    if (next === training) return;
    // The last one rests before the next one trains, so that two never train at once.
    const last = training;
    training = next;
    last?.experiment.rest(true);
    next?.experiment.rest(false);
  }

  function mostInView(): Entry | null {
    let best = training && canTrain(training) ? training : null;
    let bar = (best?.inView ?? 0) * CLEARLY;
    for (const entry of entries) {
      if (entry === best || !canTrain(entry) || entry.inView <= bar) continue;
      best = entry;
      bar = entry.inView;
    }
    return best;
  }

  function canTrain(entry: Entry): boolean {
    return entries.has(entry) && entry.ready.size > 0 && entry.inView > 0;
  }
}

/** The experiment for one of its figures: when the figure leaves the screen, the scheduler decides what rests. */
export function scheduled(experiment: Experiment, slot: Slot, figure?: string): Experiment {
  return { ...experiment, rest: (rests) => slot.setReady(!rests, figure) };
}
