// Two runs side by side: one seed, one setting different, one clock. To the page it is an experiment like any other, and
// the left run is the one that a host and a card hear of; each side is an experiment again, for what is drawn of it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { CodedError, toCodedError } from '../../core/codedError';
import type { DataSet } from '../../data/dataSet';
import { createPairTrainer, SIDES, type Side } from '../../training/page/pairTrainer';
import type { RunRequest } from '../../training/page/trainer';
import type { Evaluation, Frame, PauseReason } from '../../training/protocol/reports';
import type { TripletItems } from '../../training/protocol/run';
import { openData } from '../data/dataSource';
import { pairSettings } from '../settings/pairs';
import { presetSettings } from '../settings/presets';
import { SETTING_NAMES, type Settings, settingRow } from '../settings/settingsTable';
import { sameValue } from '../settings/settingValue';
import { type EvaluationHistory, NOTHING_MEASURED, withEvaluation } from './evaluationHistory';
import { type Experiment, keepIdentity, PACED_STEPS, type Surroundings } from './experiment';
import { liveSettings, runConfig } from './runConfig';
import { RunHistory } from './runHistory';
import { createRunStore, type RunView } from './runStore';
import { chooseSelection, firstTriplet, instructiveTriplet, isTriplet, sameTriplet } from './selection';

export interface PairSide {
  /** This side's run and settings; its orders are for both. */
  readonly experiment: Experiment;
  readonly measured: StoreApi<EvaluationHistory>;
}

export interface PairExperiment extends Experiment {
  readonly sides: readonly [PairSide, PairSide];
}

export function isPairExperiment(experiment: Experiment): experiment is PairExperiment {
  return 'sides' in experiment;
}

export function createPairExperiment(initial: Settings, surroundings: Surroundings = {}): PairExperiment {
  const first = pairSettings(initial);
  const settings = [store(first[0]), store(first[1])] as const;
  const runs = [createRunStore(), createRunStore()] as const;
  const measured = [store(NOTHING_MEASURED), store(NOTHING_MEASURED)] as const;
  let restarts = 0;
  /** The next first evaluation may choose the triplet: nobody has chosen one by hand. */
  let choosesTriplet = true;
  /** Playing is what the reader wants, even while the figure rests off screen. */
  let wantsPlay = false;
  let resting = false;

  const trainer = createPairTrainer(
    {
      frame: receiveFrame,
      evaluation: receiveEvaluation,
      engine: (engine) => both({ engine }),
      paused: receivePause,
      notice: (notice) => both({ notice }),
      failed: (code, values) => both({ status: 'stopped', failure: { code, values } }),
    },
    surroundings.makeWorker,
  );

  const whole: Experiment = {
    settings: settings[0],
    run: runs[0],
    async open(options) {
      wantsPlay = options.play;
      await restart();
    },
    set: (name, value) => void apply({ ...settings[0].getState(), [name]: value }),
    replace: apply,
    play,
    pause() {
      wantsPlay = false;
      if (status() === 'resting') showPause('asked');
      else trainer.pause();
    },
    step(count = 1) {
      if (status() === 'stopped') return;
      wantsPlay = false;
      trainer.step(count);
      if (status() !== 'loading') showPause('steps-done');
    },
    reset(seed) {
      const now = settings[0].getState();
      if (seed !== undefined && seed !== now.seed) apply({ ...now, seed });
      else void restart();
    },
    preset(id) {
      if (!apply(presetSettings(id))) void restart();
    },
    follow(triplet) {
      const { data } = runs[0].getState();
      if (!data || !isTriplet(data, triplet)) throw new CodedError('not-a-triplet', { ...triplet });
      choosesTriplet = false;
      follow(triplet);
    },
    rest(rests) {
      if (resting === rests) return;
      resting = rests;
      if (rests && status() === 'playing') {
        both({ status: 'resting' });
        trainer.pause();
      } else if (!rests && status() === 'resting') play();
    },
    grantFrame: () => trainer.grantFrame(0),
    encoderFiles() {
      const { data } = runs[0].getState();
      if (!data) throw new CodedError('no-worker');
      return trainer.encoderFiles(0);
    },
    exportState: () => trainer.exportState(0),
    diagnostics: () => trainer.diagnostics(0),
    /** Nothing looks into the encoders of a pair. */
    inspect: () => Promise.reject(new CodedError('no-worker')),
    embed: () => Promise.reject(new CodedError('no-worker')),
    dissect: () => Promise.reject(new CodedError('no-worker')),
    /** Two runs on one clock only go forward. */
    async goTo() {},
    /** The smoothness of a pair is not measured. */
    async redraw() {},
    /** There is no graphics context to lose. */
    loseContext() {},
    dismissNotice: () => both({ notice: null }),
    dispose: () => trainer.dispose(),
  };

  const side = (which: Side): PairSide => ({
    measured: measured[which],
    experiment: {
      ...whole,
      settings: settings[which],
      run: runs[which],
      grantFrame: () => trainer.grantFrame(which),
      exportState: () => trainer.exportState(which),
    },
  });
  return { ...whole, sides: [side(0), side(1)] };

  function status(): RunView['status'] {
    return runs[0].getState().status;
  }

  function both(part: Partial<RunView>): void {
    for (const run of runs) run.setState(part);
  }

  function play(): void {
    if (status() === 'stopped') return;
    wantsPlay = true;
    if (status() === 'loading') return;
    both({ status: resting ? 'resting' : 'playing', pauseReason: null });
    if (!resting) trainer.play(null);
  }

  /** Returns whether the runs were started again. What is no business of a pair gives way. */
  function apply(wanted: Settings): boolean {
    const next = pairSettings(wanted);
    const now = settings[0].getState();
    const effects = new Set(
      SETTING_NAMES.filter((name) => !sameValue(now[name], next[0][name])).map((name) => settingRow(name).effect),
    );
    // Pairs may agree in the left run and differ in the right one; the pair's own row says so too.
    if (effects.size === 0) return false;
    for (const which of SIDES) settings[which].setState(next[which], true);
    if (effects.has('pace')) trainer.setSpeed(wanted.speed);
    if (!effects.has('restart')) return false;
    if (now.seed !== wanted.seed || now['compare.pair'] !== wanted['compare.pair']) choosesTriplet = true;
    void restart();
    return true;
  }

  async function restart(): Promise<void> {
    const mine = ++restarts;
    both({ status: 'loading', pauseReason: null, failure: null });
    try {
      const wish = { whole: true, signal: new AbortController().signal, onRendering() {} };
      const sources = await Promise.all(settings.map((one) => openData(one.getState(), surroundings, wish)));
      if (mine !== restarts) return;
      const requests = SIDES.map((which) => prepare(which, sources[which].data));
      const shown = wantsPlay ? (resting ? 'resting' : 'playing') : 'paused';
      both({ status: shown });
      await trainer.start([requests[0], requests[1]]);
      if (mine !== restarts) return;
      if (wantsPlay && !resting) trainer.play(null);
      for (const which of SIDES) trainer.grantFrame(which);
    } catch (error) {
      if (mine !== restarts) return;
      trainer.pause();
      const { code, values } = toCodedError(error);
      both({ status: 'stopped', failure: { code, values } });
    }
  }

  /** One side's run at its start. Both follow the same triplet. */
  function prepare(which: Side, data: DataSet): RunRequest {
    const request = settings[which].getState();
    const config = runConfig(request, data);
    const kept = runs[0].getState().selection?.triplet;
    const triplet = !choosesTriplet && kept && isTriplet(data, kept) ? kept : firstTriplet(data);
    const selection = chooseSelection(data, triplet, false);
    runs[which].setState({
      data,
      selection,
      frame: null,
      previousFrame: null,
      evaluation: null,
      startEvaluation: null,
      history: new RunHistory(),
    });
    measured[which].setState(NOTHING_MEASURED, true);
    const { speed } = request;
    return { config, live: liveSettings(request), speed, selection, pacedSteps: PACED_STEPS, backend: 'cpu' };
  }

  function receiveFrame(which: Side, frame: Frame): void {
    const { history, frame: last, selection } = runs[which].getState();
    history.add(frame.rows);
    if (selection && sameTriplet(frame.triplet, selection.triplet)) {
      history.addTripletDistances(frame.step, frame.anchorPositive, frame.anchorNegative);
    }
    runs[which].setState({ frame: keepIdentity(frame, last), previousFrame: last });
  }

  function receiveEvaluation(which: Side, evaluation: Evaluation): void {
    const { startEvaluation, data, selection } = runs[which].getState();
    runs[which].setState({ evaluation, startEvaluation: startEvaluation ?? evaluation });
    measured[which].setState(withEvaluation(measured[which].getState(), evaluation), true);
    if (which !== 0 || evaluation.step > 0 || !choosesTriplet || !data || !selection) return;
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
    if (status() !== 'playing' && status() !== 'paused') return;
    wantsPlay = false;
    showPause(reason);
  }

  function showPause(pauseReason: PauseReason): void {
    both({ status: 'paused', pauseReason });
  }

  function follow(triplet: TripletItems): void {
    for (const which of SIDES) {
      const { data, history } = runs[which].getState();
      if (!data) continue;
      const selection = chooseSelection(data, triplet, false);
      history.forgetTripletDistances();
      runs[which].setState({ selection });
      trainer.setSelection(which, selection);
    }
  }
}

function store<T>(start: T): StoreApi<T> {
  return createStore<T>()(() => start);
}
