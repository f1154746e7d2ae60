// What the page knows of one run: its last frame and evaluation, its history, and its status with the reasons for it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ErrorValues } from '../../core/codedError';
import type { DataSet } from '../../data/dataSet';
import type { EngineKind } from '../../engines/engine';
import type { Notice } from '../../training/page/trainerContract';
import type { Evaluation, Frame, PauseReason } from '../../training/protocol/reports';
import type { Selection } from '../../training/protocol/run';
import type { RenderingProgress } from '../data/runData';
import type { PresetId } from '../settings/presets';
import type { SettingName, Settings } from '../settings/settingsTable';
import { type EvaluationHistory, NO_EVALUATIONS } from './history/evaluationHistory';
import { RunHistory } from './history/runHistory';

export type { PauseReason };

export type Status = 'loading' | 'playing' | 'paused' | 'resting' | 'stopped';

/** The evaluation before the reader first moved the margin, to which later ones are compared. */
export interface Stretch {
  readonly fromMargin: number;
  readonly evaluation: Evaluation;
}

/** How far a run is on its way to the moment of a link. */
export interface Replay {
  /** Id of the run; null while it loads. */
  readonly run: number | null;
  /** The step of the moment. */
  readonly to: number;
  /** `there`: it rests at the moment; `stopped`: the reader has come between. */
  readonly phase: 'under-way' | 'there' | 'stopped';
  /** The run of the link is repeated bit for bit; false where a GPU has trained it. */
  readonly exact: boolean;
}

export interface RunView {
  /** The id of the run that is shown, another one after each (re)start; 0 before the first. All results of the run bear it. */
  readonly run: number;
  readonly status: Status;
  /** Why it is paused; null while it is not. */
  readonly pauseReason: PauseReason | null;
  /** Where training last came to a stop, and why; another object each time. Null before the first time. */
  readonly ended: { readonly step: number; readonly reason: PauseReason } | null;
  readonly failure: { readonly code: string; readonly values: ErrorValues } | null;
  readonly notice: Notice | null;
  readonly engine: EngineKind;
  readonly renderer: string;
  readonly data: DataSet | null;
  /** The settings that the run was started with: those that matter at a start may be others by now, while the next one loads. */
  readonly startedWith: Settings | null;
  /** How many pictures of this run are rendered; null where there are none to wait for. */
  readonly rendering: RenderingProgress | null;
  readonly selection: Selection | null;
  readonly frame: Frame | null;
  /** The frame before, for trails and "since the last step". */
  readonly previousFrame: Frame | null;
  /** Never of a later step than `frame`. */
  readonly evaluation: Evaluation | null;
  /** One that came before the frame of its step, and is shown with it. */
  readonly earlyEvaluation: Evaluation | null;
  /** The run's first evaluation, before any step. */
  readonly startEvaluation: Evaluation | null;
  readonly stretch: Stretch | null;
  /** Grows in place; `frame` changes with it. */
  readonly history: RunHistory;
  readonly evaluationHistory: EvaluationHistory;
  /** Steps at which the margin was changed, with the new margin. */
  readonly marginMarks: readonly { readonly step: number; readonly margin: number }[];
  /** Steps of the points that one can go back to, ascending. */
  readonly keptSteps: readonly number[];
  /** The step to which the reader has gone back; later steps are kept until training goes on from there. */
  readonly rewoundTo: number | null;
  /** Steps that gave way when training went on from an earlier one, and can be brought back: all after `from`, up to `to`. */
  readonly gone: { readonly from: number; readonly to: number } | null;
  /** WebGL has trained a part of this run. */
  readonly usedGpu: boolean;
  /** Its weights were not finite once and went back, while its batches went on. */
  readonly rolledBack: boolean;
  /** A host has given it a state that was kept elsewhere. */
  readonly putBack: boolean;
  /** The run is, or was, trained to the moment of a link. */
  readonly replay: Replay | null;
  /** The opening has ended, and the ring asks to be pulled. */
  readonly invites: boolean;
  readonly preset: PresetId | null;
  /** The setting whose change, by its control, has started this run again; null where something else started it. */
  readonly restartedBy: SettingName | null;
}

export function createRunStore() {
  return createStore<RunView>()(() => ({
    run: 0,
    status: 'loading',
    pauseReason: null,
    ended: null,
    failure: null,
    notice: null,
    engine: 'plain',
    renderer: '',
    data: null,
    startedWith: null,
    rendering: null,
    selection: null,
    frame: null,
    previousFrame: null,
    evaluation: null,
    earlyEvaluation: null,
    startEvaluation: null,
    stretch: null,
    history: new RunHistory(),
    evaluationHistory: NO_EVALUATIONS,
    marginMarks: [],
    keptSteps: [],
    rewoundTo: null,
    gone: null,
    usedGpu: false,
    rolledBack: false,
    putBack: false,
    replay: null,
    invites: false,
    preset: null,
    restartedBy: null,
  }));
}

export type RunStore = ReturnType<typeof createRunStore>;

/** One of the runs of an experiment: its settings and its view. */
export interface RunStores {
  readonly settings: StoreApi<Settings>;
  readonly view: RunStore;
}
