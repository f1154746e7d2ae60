// An engine and what only its kind of hardware can do, as the serving side of a worker is given it.
import type { Engine, EngineSetup, Live } from './engine';

export interface Rehearsal {
  readonly trusted: boolean;
  /** Largest absolute difference from the plain engine after one step. */
  readonly difference: number;
  /** Time for a step of what trains on the processor, divided by this engine's; null where nobody asked. */
  readonly speedup: number | null;
  readonly renderer: string;
}

/** What a worker brings along: its engine, and what only that engine can do. */
export interface EngineHost {
  create(setup: EngineSetup, onLost: () => void): Engine | Promise<Engine>;
  rehearse?(engine: Engine, setup: EngineSetup, batch: Int32Array, live: Live, timed: boolean): Promise<Rehearsal>;
  loseContext?(): void;
}
