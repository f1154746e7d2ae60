// One experiment trains at a time. Each takes a seat here; the one that wishes to train and is most in view gets it, all
// others rest. It knows experiments only by their `rest`, and nothing of the page.
import type { Experiment } from './experiment';

export interface Player {
  rest(rests: boolean): void;
}

export interface Seat {
  /** Whether the figure `who` of this experiment could train now: on screen, in a visible tab. One that can is enough. */
  wish(wishes: boolean, who?: string): void;
  /** How much of the figure is in view, CSS px² or any other measure that all seats share; 0: none of it. */
  show(inView: number): void;
  /** The reader has taken hold of this figure: it goes first until another is taken hold of or it is out of view. */
  claim(): void;
  leave(): void;
}

export type Conductor = ReturnType<typeof createConductor>;

interface Sitting {
  readonly player: Player;
  /** Figures of the experiment that could train now. */
  readonly wishing: Set<string>;
  inView: number;
}

const ONLY_FIGURE = 'figure';

/** Another figure must be this many times more in view to take over, so that the seat does not flutter. */
const CLEARLY = 1.15;

export function createConductor() {
  const sittings = new Set<Sitting>();
  let training: Sitting | null = null;
  let claimed: Sitting | null = null;

  return {
    /** A seat for `player`. `eager`: it is taken to be on screen until it says otherwise. */
    seat(player: Player, eager = false): Seat {
      const sitting: Sitting = { player, wishing: new Set(eager ? [ONLY_FIGURE] : []), inView: eager ? 1 : 0 };
      sittings.add(sitting);
      if (!eager) player.rest(true);
      decide();
      return {
        wish(wishes, who = ONLY_FIGURE) {
          if (wishes) sitting.wishing.add(who);
          else sitting.wishing.delete(who);
          decide();
        },
        show(inView) {
          sitting.inView = inView;
          decide();
        },
        claim() {
          claimed = sitting;
          decide();
        },
        leave() {
          sittings.delete(sitting);
          decide();
        },
      };
    },
  };

  function decide(): void {
    if (claimed && !canTrain(claimed)) claimed = null;
    const next = claimed ?? mostInView();
    if (next === training) return;
    // The old one first: never do two train.
    const last = training;
    training = next;
    last?.player.rest(true);
    next?.player.rest(false);
  }

  function mostInView(): Sitting | null {
    let best = training && canTrain(training) ? training : null;
    let bar = (best?.inView ?? 0) * CLEARLY;
    for (const sitting of sittings) {
      if (sitting === best || !canTrain(sitting) || sitting.inView <= bar) continue;
      best = sitting;
      bar = sitting.inView;
    }
    return best;
  }

  function canTrain(sitting: Sitting): boolean {
    return sittings.has(sitting) && sitting.wishing.size > 0 && sitting.inView > 0;
  }
}

/** The experiment as its figure `who` gets it: what the figure says about being off screen goes to the conductor. */
export function conducted(experiment: Experiment, seat: Seat, who?: string): Experiment {
  return { ...experiment, rest: (rests) => seat.wish(!rests, who) };
}
