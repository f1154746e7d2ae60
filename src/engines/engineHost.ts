// What a worker's inbox is given of one kind of hardware: how to make its engine, and the checks that only it needs.
import type { Engine, EngineSetup, Live } from './engine';

export interface Rehearsal {
  /** Whether it may train: 32-bit numbers are kept, and the step came out right. */
  readonly trusted: boolean;
  readonly float32: boolean;
  /** Largest difference from the plain engine after one step, as `checkEngine` measures it; NaN if a number is not finite. */
  readonly difference: number;
  /** Time that a step takes on the processor's engine, divided by this engine's; null where it was not timed. */
  readonly speedup: number | null;
  readonly renderer: string;
}

export interface EngineHost {
  /** Throws or rejects with a coded error. `onLost` is called when the GPU context is lost. */
  create(setup: EngineSetup, onLost: () => void): Engine | Promise<Engine>;
  /** Checks `engine` against the plain engine on throwaway weights, and times it if asked to. */
  rehearse?(engine: Engine, setup: EngineSetup, batch: Int32Array, live: Live, timed: boolean): Promise<Rehearsal>;
  /** For tests: what a driver reset does. */
  loseContext?(): void;
}
