// Several runs on one clock: the work of a step loop, done for each of them in turn, so that none is ever more than one
// step ahead and all stand at the same step whenever the loop rests. With one run it is that run's own work. It knows
// of a run only what it is told to do with it.

import type { PauseReason } from '../protocol/reports';
import type { LoopWork } from './stepLoop';

/** What one of the runs does. */
export interface PartOfWork<Run> {
  step(run: Run): number;
  takeStep(run: Run): Promise<void>;
  waits(run: Run): boolean;
  /** Why this run would end play at `step`. */
  reasonToStop(run: Run, step: number, until: number | null): PauseReason | null;
  /** Whether it is time for a frame of it. */
  mayShow(run: Run): boolean;
  show(run: Run): Promise<void>;
  ended(run: Run, order: number, reason: PauseReason): Promise<void>;
}

/** `runs` may still grow before the first step. A run that went back catches up first, while the others wait for it. */
export function inStep<Run>(runs: readonly Run[], part: PartOfWork<Run>): LoopWork {
  const lastStep = () => Math.min(...runs.map((run) => part.step(run)));
  return {
    step: lastStep,
    async takeStep() {
      const last = lastStep();
      for (const run of runs) if (part.step(run) === last) await part.takeStep(run);
    },
    waits: () => runs.some((run) => part.waits(run)),
    reasonToStop(until) {
      const step = lastStep();
      const reasons = runs.map((run) => part.reasonToStop(run, step, until));
      // A run with nothing left to learn goes on for the sake of one that still learns.
      const pressing = reasons.find((reason) => reason !== null && reason !== 'nothing-to-learn');
      return pressing ?? (reasons.every((reason) => reason !== null) ? 'nothing-to-learn' : null);
    },
    /** Frames come together, so that what is on screen is of one step too. */
    async show() {
      if (!runs.every((run) => part.mayShow(run))) return;
      for (const run of runs) await part.show(run);
    },
    async ended(order, reason) {
      for (const run of runs) await part.ended(run, order, reason);
    },
  };
}
