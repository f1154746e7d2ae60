// What a run and the scheduler that drives it may know of each other.
import type { CodedError } from '../../core/codedError';
import type { PauseReason } from '../protocol/reports';

/** A run as its scheduler sees it. */
export interface ScheduledRun {
  /** Steps taken so far. */
  readonly step: number;
  /** Whether the next step lacks inputs that have not come yet. */
  readonly waits: boolean;
  /** Steps in a row, up to the last one, that mined no active triplet. */
  readonly idleSteps: number;
  /** Whether something has changed that no frame has shown. */
  readonly stale: boolean;
  /** Whether a frame can be shown now: granted, worth it, and affordable. */
  readonly mayShow: boolean;
  /** The reader has asked for steps anew. */
  rearm(): void;
  takeStep(): Promise<void>;
  show(): Promise<void>;
  /** The whole space, measured and posted, unless this step has been. */
  evaluate(): Promise<void>;
  /** The steps that `order` asked for are over. */
  endOrder(order: number, reason: PauseReason): Promise<void>;
  /** The run is over; called once. */
  fail(error: CodedError): void;
}

/** What a run may know of its scheduler, and the one thing that it may ask for. */
export interface Schedule {
  readonly playing: boolean;
  /** Whether a step is due now, so that whatever else is done holds it up. */
  readonly hurried: boolean;
  /** At most so many steps a second. */
  readonly speed: number;
  /** Milliseconds between the step taken last and the next one. */
  readonly interval: number;
  /** Whether other runs keep step with this one. */
  readonly shared: boolean;
  /** No further step until the reader asks for one: the order under way ends for this reason. */
  stop(reason: PauseReason): void;
}
