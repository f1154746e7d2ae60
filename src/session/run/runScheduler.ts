// One experiment trains at a time. Each takes a slot here; the one that wishes to train and is most in view gets it, all
// others rest. It knows experiments only by their `rest`, and nothing of the page.
import type { Experiment } from './experiment';

export interface Player {
  rest(rests: boolean): void;
}

export interface Slot {
  /** Whether the figure `who` of this experiment could train now: on screen, in a visible tab. One that can is enough. */
  wish(wishes: boolean, who?: string): void;
  /** How much of the figure is in view, CSS px² or any other measure that all slots share; 0: none of it. */
  show(inView: number): void;
  /** The reader has taken hold of this figure: it goes first until another is taken hold of or it is out of view. */
  prioritize(): void;
  leave(): void;
}

export type RunScheduler = ReturnType<typeof createRunScheduler>;

interface Entry {
  readonly player: Player;
  /** Figures of the experiment that could train now. */
  readonly wishing: Set<string>;
  inView: number;
}

const ONLY_FIGURE = 'figure';

/** Another figure must be this many times more in view to take over, so that the slot does not flutter. */
const CLEARLY = 1.15;

export function createRunScheduler() {
  const entries = new Set<Entry>();
  let training: Entry | null = null;
  let prioritized: Entry | null = null;

  return {
    /** A slot for `player`. `eager`: it is taken to be on screen until it says otherwise. */
    slot(player: Player, eager = false): Slot {
      const entry: Entry = { player, wishing: new Set(eager ? [ONLY_FIGURE] : []), inView: eager ? 1 : 0 };
      entries.add(entry);
      if (!eager) player.rest(true);
      decide();
      return {
        wish(wishes, who = ONLY_FIGURE) {
          if (wishes) entry.wishing.add(who);
          else entry.wishing.delete(who);
          decide();
        },
        show(inView) {
          entry.inView = inView;
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
    // The old one first: never do two train.
    const last = training;
    training = next;
    last?.player.rest(true);
    next?.player.rest(false);
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
    return entries.has(entry) && entry.wishing.size > 0 && entry.inView > 0;
  }
}

/** The experiment as its figure `who` gets it: what the figure says about being off screen goes to the scheduler. */
export function scheduled(experiment: Experiment, slot: Slot, who?: string): Experiment {
  return { ...experiment, rest: (rests) => slot.wish(!rests, who) };
}
