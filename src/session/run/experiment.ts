// One experiment: its settings, one run or several in lock-step, and the orders that a page or a host gives. It draws
// nothing. runLife holds the life of the runs, applySettings the effect of a changed setting, tripletFollowing the choice of
// triplet and items.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { CodedError } from '../../core/codedError';
import type { Dissection, Embedded, Inspection } from '../../inspection/protocol/inspectionProtocol';
import type { EncoderFiles } from '../../training/page/encoderDownload';
import type { TrainerDiagnostics } from '../../training/page/trainer';
import type { RunState, TripletItems } from '../../training/protocol/run';
import { ownFacts } from '../data/ownData';
import { type PresetId, settingsWithPreset } from '../settings/presets';
import { createSetOne } from '../settings/setOne';
import type { SettingName, Settings } from '../settings/settingsTable';
import { createSettingsApplier } from './applySettings';
import type { OpenOptions, Surroundings } from './experimentOptions';
import { fitState } from './fitState';
import { noteFrame } from './life/noteReports';
import { createRunLife } from './life/runLife';
import { createRunStore, type RunStore, type RunStores } from './runStore';
import { createTripletFollowing } from './tripletFollowing';

export interface Experiment {
  /** Those of the leader where there are several runs. */
  readonly settings: StoreApi<Settings>;
  readonly run: RunStore;
  /** Each run by itself: its settings, its view and its results. Orders given to one are orders to all. */
  readonly runs: readonly Experiment[];
  /** Loads the data and starts the runs; plays at once if asked to, the opening only up to its end. */
  open(options: OpenOptions): Promise<void>;
  /**
   * One control, one setting. Settings that no longer fit are changed as well; they come back when the next value leaves
   * room for them, unless something else has been changed in between.
   */
  set<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  /** A whole record that has been checked, laid over a preset if one is named. Whether the runs were started again. */
  replace(next: Settings, preset?: PresetId): boolean;
  /** Starts the runs with these settings, playing or paused as before. Returns the run id that `run` bears once it has begun. */
  restart(next: Settings): number;
  /** Until told otherwise, or until step `end` has been taken; then it pauses at exactly this step. */
  play(end?: number | null): void;
  pause(): void;
  /**
   * Exactly `count` steps, by default one, then a pause. Resolves when they are taken and shown, or when another order, a
   * new start or a failure ends them before.
   */
  step(count?: number): Promise<void>;
  /**
   * Back (or forth again) to the kept point at `step` or the last one before it, paused. Later steps stay on record until
   * training goes on from there. Runs in lock-step only go forward.
   */
  goTo(step: number): Promise<void>;
  /** After training went on from an earlier point: the steps that gave way come back, and the run stands at their end, paused. */
  bringBack(): Promise<void>;
  /**
   * A single run, paused, at a state that `exportState` gave in a run with the same settings, on any page. Rejects with
   * `state-length` where the encoder is another one; runs in lock-step stay as they are.
   */
  putBack(state: RunState): Promise<void>;
  /** The same start again, or the one of another seed; playing or paused stays as it was. */
  reset(seed?: number): void;
  preset(id: PresetId): void;
  /** Follows another triplet, measured at once, also while paused. Throws `not-a-triplet` where its roles do not fit. */
  follow(triplet: TripletItems): void;
  /** Off screen nothing trains and nothing is drawn; the reader's wish to play is kept. */
  rest(rests: boolean): void;
  /** For tests: shows the last two frames in turn, as if the worker had sent them, one in each of the next `pictures` frames of the screen. */
  redraw(pictures: number): Promise<void>;
  /** Those of `Trainer`; a run starts without guests. */
  setGuests(inputs: Float32Array): void;
  /** The page has drawn the last frame. */
  grantFrame(): void;
  /** Those of `Trainer`. */
  encoderFiles(): Promise<EncoderFiles>;
  /**
   * The run on the screen for PyTorch, as a zip. Rejects with `run-rolled-back` or `run-put-back` where its seed does not give it
   * again, and with `no-worker`.
   */
  pytorchZip(onProgress?: (step: number, of: number) => void): Promise<Uint8Array<ArrayBuffer>>;
  inspect(items: Int32Array): Promise<Inspection>;
  embed(inputs: Float32Array): Promise<Embedded>;
  dissect(): Promise<Dissection>;
  exportState(): Promise<RunState>;
  diagnostics(): Promise<TrainerDiagnostics>;
  loseContext(): void;
  dismissNotice(): void;
  dispose(): void;
}

/** The settings of an experiment of one run are those of the run. */
export function createExperiment(
  initial: Settings,
  preset: PresetId | null = null,
  surroundings: Surroundings = {},
): Experiment {
  return createLockStepExperiment(initial, (settings) => [settings], surroundings, preset);
}

/**
 * An experiment of as many runs as `settingsOf` returns records, always the same number. It derives them from the settings
 * that are wanted of the experiment; the first are those of the leader, which become the experiment's own. Runs differ in
 * them, and share seed, pace and the cpu worker.
 */
export function createLockStepExperiment(
  initial: Settings,
  settingsOf: (wanted: Settings) => readonly Settings[],
  surroundings: Surroundings = {},
  preset: PresetId | null = null,
): Experiment {
  const runs = settingsOf(initial).map(
    (record): RunStores => ({ settings: createStore<Settings>()(() => record), view: createRunStore() }),
  );
  const [{ settings, view }] = runs;
  view.setState({ preset });
  const following = createTripletFollowing(runs, (selection, place) => life.trainer.setSelection(selection, place));
  const life = createRunLife(runs, following, surroundings);
  const { apply, restart } = createSettingsApplier(runs, settingsOf, life, following);
  const { trainer } = life;

  const orders = {
    open: life.open,
    set: createSetOne(settings, apply, ownFacts),
    replace(next, laidOver) {
      if (laidOver) view.setState({ preset: laidOver });
      return apply(next);
    },
    restart,
    play: (end = null) => life.playTo(end),
    pause: life.pause,
    step: (count = 1) => life.step(count),
    goTo: life.goTo,
    bringBack: life.bringBack,
    async putBack(state) {
      if (runs.length !== 1) return;
      await life.putBack(fitState(state, await trainer.exportState()));
    },
    reset(seed = settings.getState().seed) {
      restart({ ...settings.getState(), seed });
    },
    preset(id) {
      // What the last run was waiting for, this one is not.
      view.setState({ preset: id, pauseReason: null, invites: false });
      life.endAfterOpening();
      restart(settingsWithPreset(id, settings.getState()));
    },
    follow: following.follow,
    rest: life.rest,
    loseContext: () => trainer.loseContext(),
    dismissNotice: () => life.setAll({ notice: null }),
    dispose: life.dispose,
  } satisfies Partial<Experiment>;

  const each = runs.map((stores, place) => ({ ...orders, ...resultsOf(stores, place), runs: [] as Experiment[] }));
  for (const one of each) one.runs = each;
  return each[0];

  function resultsOf({ settings: own, view: run }: RunStores, place: number) {
    return {
      settings: own,
      run,
      async redraw(pictures) {
        for (let left = pictures; left > 0; left--) {
          await new Promise((next) => requestAnimationFrame(next));
          const { frame, previousFrame } = run.getState();
          const other = previousFrame ?? frame;
          if (other) noteFrame(run, { ...other, rows: new Float32Array(), changes: [] });
        }
      },
      setGuests: (inputs) => trainer.setGuests(inputs, place),
      grantFrame: () => trainer.grantFrame(place),
      async encoderFiles() {
        if (!run.getState().data) throw new CodedError('no-worker');
        return trainer.encoderFiles(place);
      },
      async pytorchZip(onProgress = () => {}) {
        const { data, rolledBack, putBack, usedGpu, engine } = run.getState();
        if (!data) throw new CodedError('no-worker');
        if (rolledBack || putBack) throw new CodedError(rolledBack ? 'run-rolled-back' : 'run-put-back');
        const about = { settings: { ...own.getState() }, classNames: data.classNames ?? null };
        return trainer.pytorchZip({ ...about, engine: usedGpu ? 'webgl' : engine }, onProgress, place);
      },
      inspect: (items) => trainer.inspect(items, place),
      embed: (inputs) => trainer.embed(inputs, place),
      dissect: () => trainer.dissect(place),
      exportState: () => trainer.exportState(place),
      diagnostics: () => trainer.diagnostics(place),
    } satisfies Partial<Experiment>;
  }
}
