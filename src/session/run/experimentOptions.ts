// What an experiment is given: its surroundings when it is made, and how it begins when it is opened.
import type { MakeWorker } from '../../workers/page/workerPool';
import type { DataSurroundings } from '../data/runData';

/** What an experiment needs of the browser; tests bring their own. */
export interface Surroundings extends DataSurroundings {
  readonly makeWorker?: MakeWorker;
}

export interface OpenOptions {
  readonly play: boolean;
  /** The step at which an opening run ends and waits for the reader; null: it plays on. By default `OPENING_STEPS`. */
  readonly openingSteps?: number | null;
  /** No start of a run is slowed down. */
  readonly unpaced?: boolean;
  /** No run begins before its data are complete. Runs in lock-step never do. */
  readonly whole?: boolean;
}
