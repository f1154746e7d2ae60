// What crosses between the page and the worker that packs a run for PyTorch.
import type { EngineKind, Live } from '../../engines/engine';
import type { LiveChange, RunConfig } from '../../training/protocol/run';

/** Steps whose batches, choices and losses are written down, and between two of which weights are kept. */
export const RECORDED_STEPS = 50;
export const KEPT_EVERY = 10;

/** A run that can be trained again from its seed. */
export interface RunToRecord {
  readonly config: RunConfig;
  /** The run log: ascending, the first entry of step 1 unless no step has been taken. */
  readonly changes: readonly LiveChange[];
  /** Settings of the steps that have not been taken yet. */
  readonly live: Live;
  /** Steps that the run on the screen has taken. */
  readonly step: number;
  /** What trained it; `webgl`: a part of it at least. The record is of the processor in any case. */
  readonly engine: EngineKind;
  /** All settings of the page, for whoever reads the file. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Names of the classes by id, where they have any. */
  readonly classNames: readonly string[] | null;
}

export type RecorderCommand =
  /** Begins a record at step 0, in the place of any other. */
  | { readonly type: 'beginRecord'; readonly requestId: number; readonly run: RunToRecord }
  /** So many steps more, or as many as are missing. */
  | { readonly type: 'recordSteps'; readonly requestId: number; readonly count: number }
  | { readonly type: 'packRecord'; readonly requestId: number };

export type RecorderAnswer =
  /** How far the record is. */
  | { readonly kind: 'recorded'; readonly step: number; readonly of: number }
  /** The zip. */
  | { readonly kind: 'packed'; readonly zip: Uint8Array<ArrayBuffer> };
