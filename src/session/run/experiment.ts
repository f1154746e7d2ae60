// One experiment: a settings record, a run, and the rules between them. A control writes a setting; if its row in the
// settings table concerns training, one command goes to the worker. It draws nothing.

import { createStore } from 'zustand/vanilla';
import { CodedError, toCodedError } from '../../core/codedError';
import { trainingData } from '../../data/dataSet';
import { type MakeWorker, Trainer } from '../../training/page/trainer';
import type { Evaluation, Frame, PauseReason } from '../../training/protocol/reports';
import type { TripletItems } from '../../training/protocol/run';
import { createDataFeed } from '../data/dataFeed';
import type { DataSurroundings } from '../data/runData';
import { type PresetId, presetSettings } from '../settings/presets';
import { reconcile } from '../settings/settingsRules';
import { SETTING_NAMES, type SettingName, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import { createRewind } from './rewind';
import { liveSettings, runConfig } from './runConfig';
import { RunHistory } from './runHistory';
import { createRunStore } from './runStore';
import { chooseSelection, firstTriplet, instructiveTriplet, isTriplet, sameTriplet } from './selection';

/** Steps at the start of a run that are slow enough to be seen one by one. */
export const PACED_STEPS = 15;
/** The opening run ends here and waits for the reader to pull the ring. */
export const OPENING_STEPS = 40;

/** Steps within which changes of the margin count as one. */
const ONE_PULL = 12;

/** Settings that decide which items there are. */
const DATA_SETTINGS: readonly SettingName[] = [
  'dataset',
  'shape',
  'classes',
  'people',
  'itemsPerPerson',
  'difficulty',
  'seed',
];

/** Paused for one of these, the run goes on by itself when the margin is moved: the reader has answered. */
const WAITING: readonly (PauseReason | null)[] = ['until', 'nothing-to-learn'];

export type Experiment = ReturnType<typeof createExperiment>;

/** What an experiment needs of the browser; tests bring their own. */
export interface Surroundings extends DataSurroundings {
  readonly makeWorker?: MakeWorker;
}

export function createExperiment(initial: Settings, preset: PresetId | null = null, surroundings: Surroundings = {}) {
  const settings = createStore<Settings>()(() => initial);
  const run = createRunStore();
  run.setState({ preset });
  let restarts = 0;
  /** The next first evaluation may choose the triplet: nobody has chosen one by hand. */
  let choosesTriplet = true;
  /** Playing is what the reader wants, even while the figure rests off screen. */
  let wantsPlay = false;
  let until: number | null = null;
  let pacedSteps = PACED_STEPS;
  let whole = false;
  let resting = false;

  const trainer = new Trainer(
    {
      frame: receiveFrame,
      evaluation: receiveEvaluation,
      copy: (state) => rewind.keep(state),
      engine: (engine, renderer) => run.setState({ engine, renderer }),
      paused: receivePause,
      notice: (notice) => run.setState({ notice }),
      failed: (code, values) => run.setState({ status: 'stopped', failure: { code, values } }),
    },
    surroundings.makeWorker,
  );
  const rewind = createRewind(run, trainer);
  const feed = createDataFeed(surroundings, {
    rendering: (rendering) => run.setState({ rendering }),
    grown(data) {
      run.setState({ data });
      trainer.grow(trainingData(data));
    },
    failed: fail,
  });

  return {
    settings,
    run,
    /** Loads the data and starts the run; plays at once if asked to, the opening only up to its end. `unpaced`: no start of a
     * run is slowed down. `whole`: no run begins before its data are complete. */
    async open(options: {
      readonly play: boolean;
      readonly unpaced?: boolean;
      readonly whole?: boolean;
    }): Promise<void> {
      wantsPlay = options.play;
      if (options.unpaced) pacedSteps = 0;
      whole = options.whole ?? false;
      until = openingEnd();
      await restart();
    },
    /** One control, one setting; whatever no longer fits gives way. */
    set<Name extends SettingName>(name: Name, value: Settings[Name]): void {
      apply(reconcile({ ...settings.getState(), [name]: value }, name));
    },
    /** A whole record that has been checked, laid over a preset if one is named. Whether the run was started again. */
    replace(next: Settings, preset?: PresetId): boolean {
      if (preset) run.setState({ preset });
      return apply(next);
    },
    /** Until told otherwise, or until step `end` has been taken. */
    play(end: number | null = null): void {
      until = end;
      play();
    },
    pause(): void {
      wantsPlay = false;
      const { status } = run.getState();
      // A run that rests has been paused already.
      if (status === 'playing') trainer.pause();
      if (status === 'playing' || status === 'resting') showPause('asked');
    },
    /** Exactly `count` steps, then a pause. */
    step(count = 1): void {
      if (run.getState().status === 'stopped') return;
      wantsPlay = false;
      feed.makeRest();
      rewind.goOn();
      trainer.step(count);
      if (run.getState().status !== 'loading') showPause('steps-done');
    },
    /**
     * Back (or forth again) to the kept point at `step` or the last one before it, paused. What came after it stays on
     * record until training goes on from there.
     */
    async goTo(step: number): Promise<void> {
      const { status } = run.getState();
      if (status === 'loading' || status === 'stopped') return;
      wantsPlay = false;
      await rewind.goTo(step, () => {
        trainer.pause();
        showPause('asked');
      });
    },
    /** The same start again, or the one of another seed; playing or paused stays as it was. */
    reset(seed?: number): void {
      if (seed !== undefined && seed !== settings.getState().seed) apply({ ...settings.getState(), seed });
      else void restart();
    },
    preset(id: PresetId): void {
      // What the last run was waiting for, this one is not.
      run.setState({ preset: id, pauseReason: null, invites: false });
      until = openingEnd();
      const { 'lab.level': level, backend, speed } = settings.getState();
      const changed = apply({ ...presetSettings(id), 'lab.level': level, backend, speed });
      if (!changed) void restart();
    },
    /** Follows another triplet; its roles must fit. Measured at once, also while paused. */
    follow(triplet: TripletItems): void {
      const { data } = run.getState();
      if (!data || !isTriplet(data, triplet)) throw new CodedError('not-a-triplet', { ...triplet });
      choosesTriplet = false;
      follow(triplet);
    },
    /** Off screen nothing trains and nothing is drawn; the reader's wish to play is kept. */
    rest(rests: boolean): void {
      if (resting === rests) return;
      resting = rests;
      const { status } = run.getState();
      if (rests && status === 'playing') {
        run.setState({ status: 'resting' });
        trainer.pause();
      } else if (!rests && status === 'resting') {
        play();
      }
    },
    /** For tests: the last two frames come by turns, as if the worker had sent them, one in each of the next pictures. */
    async redraw(pictures: number): Promise<void> {
      for (let left = pictures; left > 0; left--) {
        await new Promise((next) => requestAnimationFrame(next));
        const { frame, previousFrame } = run.getState();
        const other = previousFrame ?? frame;
        if (other) receiveFrame({ ...other, rows: new Float32Array() });
      }
    },
    /** The page has drawn the last frame. */
    grantFrame: () => trainer.grantFrame(),
    encoderFiles() {
      const { data } = run.getState();
      if (!data) throw new CodedError('no-worker');
      return trainer.encoderFiles();
    },
    inspect: (items: Int32Array) => trainer.inspect(items),
    embed: (inputs: Float32Array) => trainer.embed(inputs),
    dissect: () => trainer.dissect(),
    exportState: () => trainer.exportState(),
    diagnostics: () => trainer.diagnostics(),
    loseContext: () => trainer.loseContext(),
    dismissNotice: () => run.setState({ notice: null }),
    dispose(): void {
      feed.stop();
      trainer.dispose();
    },
  };

  function play(): void {
    const { status } = run.getState();
    if (status === 'stopped') return;
    wantsPlay = true;
    // The run plays as soon as it is there.
    if (status === 'loading') return;
    feed.makeRest();
    rewind.goOn();
    run.setState({ status: resting ? 'resting' : 'playing', pauseReason: null, invites: false });
    if (!resting) trainer.play(until);
  }

  function openingEnd(): number | null {
    return run.getState().preset === 'drag-the-ring' ? OPENING_STEPS : null;
  }

  /** Returns whether the run was started again. */
  function apply(next: Settings): boolean {
    const now = settings.getState();
    const changed = SETTING_NAMES.filter((name) => !sameValue(now[name], next[name]));
    if (changed.length === 0) return false;
    settings.setState(next, true);
    const effects = new Set(changed.map((name) => settingRow(name).effect));
    if (changed.includes('margin')) noteMargin(now.margin, next.margin);
    if (effects.has('restart')) {
      if (DATA_SETTINGS.some((name) => changed.includes(name))) choosesTriplet = true;
      void restart();
      return true;
    }
    if (effects.has('live')) trainer.setLive(liveSettings(next));
    if (effects.has('pace')) trainer.setSpeed(next.speed);
    if (effects.has('engine')) trainer.setBackend(next.backend);
    if (changed.includes('lab.unseen') || changed.includes('lab.arrows')) reselect();
    if (changed.includes('margin') && WAITING.includes(run.getState().pauseReason)) {
      until = null;
      play();
    }
    return false;
  }

  function noteMargin(from: number, to: number): void {
    const { evaluation, stretch, frame, marginMarks } = run.getState();
    const step = frame?.step ?? 0;
    const last = marginMarks.at(-1);
    // One pull of the ring is one mark, however many values it passes through.
    const pulled = last !== undefined && step - last.step < ONE_PULL;
    const mark = pulled ? { step: last.step, margin: to } : { step, margin: to };
    run.setState({ marginMarks: [...(pulled ? marginMarks.slice(0, -1) : marginMarks), mark] });
    if (!stretch && evaluation && evaluation.step > 0) run.setState({ stretch: { fromMargin: from, evaluation } });
  }

  async function restart(): Promise<void> {
    const mine = ++restarts;
    run.setState({ status: 'loading', pauseReason: null, failure: null, invites: false, rendering: null });
    try {
      const data = await feed.open(settings.getState(), whole);
      if (mine !== restarts) return;
      const request = settings.getState();
      const config = runConfig(request, data);
      const kept = run.getState().selection?.triplet;
      const triplet = !choosesTriplet && kept && isTriplet(data, kept) ? kept : firstTriplet(data);
      const selection = chooseSelection(data, triplet, request['lab.unseen'], request['lab.arrows']);
      run.setState({
        data,
        selection,
        frame: null,
        previousFrame: null,
        evaluation: null,
        startEvaluation: null,
        stretch: null,
        history: new RunHistory(),
        marginMarks: [],
        status: wantsPlay ? (resting ? 'resting' : 'playing') : 'paused',
      });
      rewind.startOver();
      const live = liveSettings(request);
      await trainer.start({
        config,
        live,
        speed: request.speed,
        selection,
        pacedSteps,
        backend: request.backend,
      });
      trainer.grantFrame();
      // The start is the first point to come back to. A worker that is gone has none.
      const start = await trainer.exportState().catch(() => null);
      if (mine !== restarts) return;
      if (start) rewind.keep(start);
      if (wantsPlay && !resting) trainer.play(until);
      if (wantsPlay) feed.makeRest();
    } catch (error) {
      if (mine === restarts) fail(error);
    }
  }

  function fail(error: unknown): void {
    // What is on screen is of the run before, which is not the one that was asked for, or it cannot go on.
    trainer.pause();
    const { code, values } = toCodedError(error);
    run.setState({ status: 'stopped', failure: { code, values } });
  }

  function receiveFrame(frame: Frame): void {
    const { history, frame: last, selection, rewoundTo } = run.getState();
    history.add(frame.rows);
    const { triplet } = frame;
    if (selection && rewoundTo === null && sameTriplet(triplet, selection.triplet)) {
      history.addTripletDistances(frame.step, frame.anchorPositive, frame.anchorNegative);
    }
    run.setState({ frame: keepIdentity(frame, last), previousFrame: rewoundTo === null ? last : null });
  }

  function receiveEvaluation(evaluation: Evaluation): void {
    const { startEvaluation, data, selection } = run.getState();
    run.setState({ evaluation, startEvaluation: startEvaluation ?? evaluation });
    if (evaluation.step > 0 || !choosesTriplet || !data || !selection) return;
    choosesTriplet = false;
    const better = instructiveTriplet(
      data,
      selection.triplet.anchor,
      evaluation.items,
      evaluation.embeddings,
      evaluation.dimensions,
    );
    if (better) follow(better);
  }

  function receivePause(reason: PauseReason): void {
    const { status } = run.getState();
    if (status !== 'playing' && status !== 'paused') return;
    wantsPlay = false;
    if (reason === 'until') until = null;
    showPause(reason);
  }

  function showPause(pauseReason: PauseReason): void {
    run.setState({ status: 'paused', pauseReason, invites: pauseReason === 'until' });
  }

  function follow(triplet: TripletItems): void {
    const { data } = run.getState();
    if (!data) return;
    const { 'lab.unseen': unseen, 'lab.arrows': withEmbeddings } = settings.getState();
    const selection = chooseSelection(data, triplet, unseen, withEmbeddings);
    if (!sameTriplet(triplet, run.getState().selection?.triplet ?? triplet))
      run.getState().history.forgetTripletDistances();
    run.setState({ selection });
    trainer.setSelection(selection);
  }

  function reselect(): void {
    const triplet = run.getState().selection?.triplet;
    if (triplet) follow(triplet);
  }
}

/** What did not change keeps its identity, so that nobody redraws sixty pictures because a list was sent again. */
export function keepIdentity(frame: Frame, last: Frame | null): Frame {
  if (!last) return frame;
  const sameProbes =
    last.probes.length === frame.probes.length && last.probes.every((item, i) => item === frame.probes[i]);
  return {
    ...frame,
    probes: sameProbes ? last.probes : frame.probes,
    triplet: sameTriplet(last.triplet, frame.triplet) ? last.triplet : frame.triplet,
  };
}
