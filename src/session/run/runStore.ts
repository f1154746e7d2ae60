// What the page knows of the run: the last frame and evaluation, the history, and why things are as they are.

import { createStore } from 'zustand/vanilla';
import type { ErrorValues } from '../../core/codedError';
import type { DataSet } from '../../data/dataSet';
import type { EngineKind } from '../../engines/engine';
import type { Notice } from '../../training/page/trainer';
import type { Evaluation, Frame, PauseReason } from '../../training/protocol/reports';
import type { Selection } from '../../training/protocol/run';
import type { Rendering } from '../data/runData';
import type { PresetId } from '../settings/presets';
import { RunHistory } from './runHistory';

export type { PauseReason };

export type Status = 'loading' | 'playing' | 'paused' | 'resting' | 'stopped';

/** What the space looked like when the reader first moved the margin: what the twist is measured against. */
export interface Stretch {
  readonly fromMargin: number;
  readonly evaluation: Evaluation;
}

export interface RunView {
  readonly status: Status;
  /** Why it is paused; null while it is not. */
  readonly pauseReason: PauseReason | null;
  readonly failure: { readonly code: string; readonly values: ErrorValues } | null;
  readonly notice: Notice | null;
  readonly engine: EngineKind;
  readonly renderer: string;
  readonly data: DataSet | null;
  /** How far the pictures of this run are; null where there are none to wait for. */
  readonly rendering: Rendering | null;
  readonly selection: Selection | null;
  readonly frame: Frame | null;
  /** The frame before, for trails and "since the last step". */
  readonly previousFrame: Frame | null;
  readonly evaluation: Evaluation | null;
  /** The run's first evaluation: how spread out things were at the start. */
  readonly startEvaluation: Evaluation | null;
  readonly stretch: Stretch | null;
  readonly history: RunHistory;
  /** Steps at which the margin was changed, and to what. */
  readonly marginMarks: readonly { readonly step: number; readonly margin: number }[];
  /** Steps of the points that one can go back to, ascending. */
  readonly keptSteps: readonly number[];
  /** Where the reader has gone back to; what came after it is kept until training goes on from there. */
  readonly rewoundTo: number | null;
  /** The run stopped by itself and waits for the reader's hand. */
  readonly invites: boolean;
  readonly preset: PresetId | null;
}

export function createRunStore() {
  return createStore<RunView>()(() => ({
    status: 'loading',
    pauseReason: null,
    failure: null,
    notice: null,
    engine: 'plain',
    renderer: '',
    data: null,
    rendering: null,
    selection: null,
    frame: null,
    previousFrame: null,
    evaluation: null,
    startEvaluation: null,
    stretch: null,
    history: new RunHistory(),
    marginMarks: [],
    keptSteps: [],
    rewoundTo: null,
    invites: false,
    preset: null,
  }));
}

export type RunStore = ReturnType<typeof createRunStore>;
