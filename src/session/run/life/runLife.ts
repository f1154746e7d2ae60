// The life of an experiment's runs, one or several in lock-step: loading, start, play, pause, rest, going back, failure.
// Several runs share one trainer and one status. The settings that a run starts with are read from its store.
import { toCodedError } from '../../../core/codedError';
import { trainingData } from '../../../data/dataSet';
import { Trainer } from '../../../training/page/trainer';
import type { PauseReason } from '../../../training/protocol/reports';
import type { RunState } from '../../../training/protocol/run';
import { createDataFeed } from '../../data/dataFeed';
import { isAboutGpu } from '../../insights/noticeInsight';
import type { OpenOptions, Surroundings } from '../experimentOptions';
import type { RunStores, RunView } from '../runStore';
import type { TripletFollowing } from '../tripletFollowing';
import { noteEvaluation, noteFrame } from './noteReports';
import { prepareRun } from './prepareRun';
import { createRewind } from './rewind';
import { createStepsByHand } from './stepsByHand';

/** Steps at the start of a run that are slow enough to be seen one by one. */
const PACED_STEPS = 15;
/** The opening run ends here and waits for the reader to pull the ring. */
export const OPENING_STEPS = 40;

export type RunLife = ReturnType<typeof createRunLife>;

/** A run id is never used twice on a page. */
let lastRun = 0;

export function createRunLife(runs: readonly RunStores[], following: TripletFollowing, surroundings: Surroundings) {
  const { view } = runs[0];
  const single = runs.length === 1;
  /** Id of the leader of the last start. */
  let latest = 0;
  /** The reader wants training, even while it loads or the figure rests off screen. */
  let wantsPlay = false;
  /** The step at which play ends. */
  let end: { readonly step: number; readonly opening: boolean } | null = null;
  let openingSteps: number | null = OPENING_STEPS;
  const byHand = createStepsByHand();
  /** Training has been ordered, and its end not been told yet. */
  let underWay = false;
  let pacedSteps = PACED_STEPS;
  let whole = !single;
  let resting = false;

  const trainer = new Trainer(
    {
      frame(frame, place) {
        noteFrame(runs[place].view, frame);
        if (place !== 0 || !byHand.shownBy(frame.step)) return;
        byHand.end();
        tellEnd(frame.step);
      },
      evaluation(evaluation, place) {
        noteEvaluation(runs[place].view, evaluation);
        if (place === 0) following.noteEvaluation(evaluation);
      },
      copy: (state) => single && rewind.keep(state),
      engine(engine, renderer) {
        const { notice } = view.getState();
        const over = engine === 'webgl' && notice !== null && isAboutGpu(notice);
        setAll({ engine, renderer, ...(engine === 'webgl' && { usedGpu: true }), ...(over && { notice: null }) });
      },
      paused: receivePause,
      notice: (notice) => setAll({ notice, ...(notice.code === 'rolled-back' && { rolledBack: true }) }),
      failed(code, values) {
        // What ends the run before is no matter of the one that loads.
        if (view.getState().run !== latest) return;
        byHand.end();
        setAll({ status: 'stopped', failure: { code, values } });
      },
    },
    surroundings.makeWorker,
  );
  const rewind = createRewind(view, trainer);
  const feeds = runs.map((one, place) =>
    createDataFeed(surroundings, {
      rendering: (rendering) => one.view.setState({ rendering }),
      grown(data) {
        one.view.setState({ data });
        trainer.grow(trainingData(data), place);
      },
      failed: fail,
    }),
  );

  return {
    trainer,
    setAll,
    play,
    /** Starts for the first time; resolves when that is done or has failed. */
    async open(options: OpenOptions): Promise<void> {
      wantsPlay = options.play;
      if (options.unpaced) pacedSteps = 0;
      if (options.openingSteps !== undefined) openingSteps = options.openingSteps;
      whole ||= options.whole ?? false;
      endAfterOpening();
      await start(++lastRun);
    },
    /** Starts anew, playing or paused as before. Returns the id of the leader, which its view bears once the data are there. */
    restart(): number {
      const run = ++lastRun;
      if (!end?.opening) end = null;
      void start(run);
      return run;
    },
    endAfterOpening,
    /** Until told otherwise, or until `step` steps have been taken. */
    playTo(step: number | null): void {
      // A planned run keeps its end where play is pressed while it loads.
      const planned = end !== null && !end.opening && view.getState().status === 'loading';
      if (step !== null) end = { step, opening: false };
      else if (!planned) end = null;
      play();
    },
    pause(): void {
      wantsPlay = false;
      const { status } = view.getState();
      // A run that rests has been paused already.
      if (status === 'playing' || byHand.underWay()) trainer.pause();
      byHand.end();
      if (status === 'playing' || status === 'resting') showPause('asked');
    },
    /** Exactly `count` steps, then a pause. Resolves when they are taken and shown, or when another order has come between. */
    async step(count: number): Promise<void> {
      const { status } = view.getState();
      if (status === 'stopped') return;
      wantsPlay = false;
      const taken = byHand.ask(count);
      if (status !== 'loading') takeOwedSteps();
      await taken;
    },
    async goTo(step: number): Promise<void> {
      const { status } = view.getState();
      if (!single || status === 'loading' || status === 'stopped') return;
      wantsPlay = false;
      await rewind.goTo(step, halt);
    },
    /** The steps that gave way when training went on from an earlier one; the run stands, paused, at their end. */
    async bringBack(): Promise<void> {
      wantsPlay = false;
      await rewind.bringBack(halt);
    },
    /** Puts a single run, paused, to a state that a run with the same settings once had; what it was before is forgotten. */
    async putBack(state: RunState): Promise<void> {
      wantsPlay = false;
      halt();
      const own = { ...state, run: latest };
      rewind.startOver();
      const { history } = view.getState();
      history.forgetAfter(-1);
      history.addChanges(state.changes);
      view.setState({ evaluation: null, earlyEvaluation: null, marginMarks: [], stretch: null, putBack: true });
      await trainer.rewind(own);
      rewind.keep(own);
    },
    rest(rests: boolean): void {
      if (resting === rests) return;
      resting = rests;
      const { status } = view.getState();
      if (rests && status === 'playing') {
        setAll({ status: 'resting' });
        trainer.pause();
      } else if (!rests && status === 'resting') {
        play();
      }
    },
    dispose(): void {
      for (const feed of feeds) feed.stop();
      trainer.dispose();
    },
  };

  function setAll(part: Partial<RunView>): void {
    for (const one of runs) one.view.setState(part);
  }

  /** The opening plays only up to its end, every other run until told otherwise. */
  function endAfterOpening(): void {
    const opens = single && view.getState().preset === 'drag-the-ring';
    end = opens && openingSteps !== null ? { step: openingSteps, opening: true } : null;
  }

  function play(): void {
    const { status } = view.getState();
    if (status === 'stopped') return;
    wantsPlay = true;
    byHand.end();
    // The run plays as soon as it is there.
    if (status === 'loading') return;
    goOn();
    setAll({ status: resting ? 'resting' : 'playing', pauseReason: null, invites: false });
    if (!resting) train();
  }

  function train(): void {
    underWay = true;
    trainer.play(end?.step ?? null);
  }

  function tellEnd(step: number): void {
    const { pauseReason, status } = view.getState();
    if (underWay && status === 'paused' && pauseReason !== null)
      view.setState({ ended: { step, reason: pauseReason } });
    underWay = false;
  }

  function takeOwedSteps(): void {
    goOn();
    underWay = true;
    trainer.step(byHand.take());
    showPause('steps-done');
  }

  function halt(): void {
    byHand.end();
    trainer.pause();
    showPause('asked');
  }

  /** Steps follow: the data are completed, and steps after the one gone back to are dropped. */
  function goOn(): void {
    for (const feed of feeds) feed.makeRest();
    rewind.goOn();
  }

  async function start(run: number): Promise<void> {
    latest = run;
    if (byHand.underWay()) byHand.end();
    setAll({ status: 'loading', pauseReason: null, failure: null, invites: false, rendering: null });
    trainer.prepare();
    // Whoever has pressed something sees it answered before the data are made again.
    if (view.getState().run > 0) await new Promise((next) => setTimeout(next));
    if (run !== latest) return;
    try {
      const data = await Promise.all(runs.map(({ settings }, place) => feeds[place].open(settings.getState(), whole)));
      if (run !== latest) return;
      const status = wantsPlay ? (resting ? 'resting' : 'playing') : 'paused';
      const requests = runs.map((stores, place) => {
        const id = place === 0 ? run : ++lastRun;
        return { ...prepareRun(stores, following, id, data[place], status), pacedSteps };
      });
      rewind.startOver();
      await trainer.start(requests);
      for (const place of runs.keys()) trainer.grantFrame(place);
      // The start is the first point to come back to. A worker that is gone has none.
      const state = single ? await trainer.exportState().catch(() => null) : null;
      if (run !== latest) return;
      if (state) rewind.keep(state);
      if (wantsPlay && !resting) train();
      if (wantsPlay) for (const feed of feeds) feed.makeRest();
      else if (byHand.owed()) takeOwedSteps();
    } catch (error) {
      if (run === latest) fail(error);
    }
  }

  function fail(error: unknown): void {
    // The screen shows the run before, which is not the one that was asked for, or a run that cannot go on.
    trainer.pause();
    byHand.end();
    const { code, values } = toCodedError(error);
    setAll({ status: 'stopped', failure: { code, values } });
  }

  function receivePause(reason: PauseReason, step: number): void {
    const { status, frame } = view.getState();
    if (status !== 'playing' && status !== 'paused') return;
    wantsPlay = false;
    // Only the end of the opening asks something of the reader.
    const shown = reason === 'until' && !end?.opening ? 'steps-done' : reason;
    if (reason === 'until') end = null;
    showPause(shown);
    if (!byHand.awaited() || (frame !== null && frame.step >= step)) {
      byHand.end();
      return tellEnd(step);
    }
    // The page has not asked for a picture since the last one, and one that is hidden does not.
    byHand.waitForFrame(step);
    for (const place of runs.keys()) trainer.grantFrame(place);
  }

  function showPause(pauseReason: PauseReason): void {
    setAll({ status: 'paused', pauseReason, invites: pauseReason === 'until' });
  }
}
