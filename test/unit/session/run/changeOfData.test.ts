// While other data load, the run before is still on screen. Nothing of it is shown of the run that comes, and no order or
// input that was meant for the one reaches the other.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExperiment } from '../../../../src/session/run/experiment';
import type { RunView } from '../../../../src/session/run/runStore';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeDigits } from '../../data/fakeDigits';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';
import { cheapEngine } from './cheapEngine';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const SHAPES: Settings = { ...DEFAULTS, dataset: 'shapes', loss: 'soft', mining: 'all', backend: 'cpu' };

describe('an order that is given while other data load', () => {
  it('to pause holds back the run that comes', async () => {
    const { experiment, arrive } = await loadingDigits();
    experiment.pause();
    await arrive();
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', frame: { step: 0 } });
  });

  it('to rest holds it back as well, until it is on screen', async () => {
    const { experiment, arrive } = await loadingDigits();
    experiment.rest(true);
    await arrive();
    expect(experiment.run.getState()).toMatchObject({ status: 'resting', frame: { step: 0 } });
    experiment.rest(false);
    await pass(1000);
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(0);
  });

  it('to take steps is carried out by the run that comes, exactly, and not by the one before', async () => {
    const { experiment, workers, arrive } = await loadingDigits({ play: false });
    experiment.step(2);
    experiment.step();
    await pass(500);
    expect(experiment.run.getState()).toMatchObject({ status: 'loading', frame: { step: 0 } });
    await arrive();
    expect(experiment.run.getState()).toMatchObject({
      status: 'paused',
      pauseReason: 'steps-done',
      frame: { step: 3 },
    });
    expect(workers.latest('cpu').commands.filter(({ type }) => type === 'step')).toHaveLength(1);
  });

  it('to take steps is forgotten where play or pause is pressed after it', async () => {
    for (const then of ['play', 'pause'] as const) {
      const { experiment, workers, arrive } = await loadingDigits({ play: false });
      experiment.step(3);
      experiment[then]();
      await arrive();
      expect(experiment.run.getState().status).toBe(then === 'play' ? 'playing' : 'paused');
      expect(workers.latest('cpu').commands.filter(({ type }) => type === 'step')).toEqual([]);
    }
  });

  it('to play on keeps the start of the run that comes as the first point to go back to', async () => {
    const { experiment, arrive } = await loadingDigits();
    await arrive();
    expect(experiment.run.getState().keptSteps[0]).toBe(0);
  });
});

describe('what the run before still does while other data load', () => {
  it('is not said of the run that comes: that it broke', async () => {
    const { experiment, workers, arrive } = await loadingDigits();
    workers.latest('cpu').crash('gone');
    await arrive();
    expect(experiment.run.getState()).toMatchObject({ status: 'playing', failure: null, data: { id: 'digits' } });
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(0);
  });

  it('is not kept for the run that comes: points to go back to, places and numbers', async () => {
    const { experiment, views, arrive } = await loadingDigits();
    await arrive();
    await pass(5000);
    const states = await settled(experiment.exportState());
    expect(states.run).toBe(experiment.run.getState().run);
    expect(foreign(views)).toEqual([]);
  });
});

describe('a run that is taken back while other data load', () => {
  it('leaves the run that comes at its own start, with its own points', async () => {
    const { experiment, digits } = await playing();
    await pass(5000);
    const [, kept] = experiment.run.getState().keptSteps;
    expect(kept).toBeGreaterThan(0);
    // The hand lets go of the timeline in the moment in which the data are changed.
    void experiment.goTo(kept);
    experiment.set('dataset', 'digits');
    await pass(200);
    digits.resolve(fakeDigits(9, 2));
    await pass(1000);
    const { rewoundTo, keptSteps, frame, status, run, history } = experiment.run.getState();
    expect({ rewoundTo, keptSteps, status }).toEqual({ rewoundTo: null, keptSteps: [0], status: 'paused' });
    expect(frame).toMatchObject({ run, step: 0 });
    expect(history.rows.step).toEqual([]);
  });

  it('cannot be taken to a point of the run before once its own data are there', async () => {
    const { experiment, digits } = await playing();
    await pass(5000);
    const last = experiment.run.getState().keptSteps.at(-1) ?? 0;
    experiment.set('dataset', 'digits');
    digits.resolve(fakeDigits(9, 2));
    experiment.pause();
    await pass(500);
    const before = await settled(experiment.exportState());
    void experiment.goTo(last);
    await pass(500);
    const after = await settled(experiment.exportState());
    expect(after.engine).toEqual(before.engine);
    expect(after.run).toBe(experiment.run.getState().run);
  });
});

describe('guests of a run', () => {
  it('are not in the run that comes, and none of its frames shows a place of theirs', async () => {
    const { experiment, workers, views, digits } = await playing();
    experiment.setGuests(Float32Array.of(1, 2, 3, 4));
    await pass(500);
    expect(experiment.run.getState().frame?.guestPlaces.length).toBeGreaterThan(0);
    experiment.set('dataset', 'digits');
    // Still of the run that is on screen.
    experiment.setGuests(Float32Array.of(5, 6));
    await pass(500);
    digits.resolve(fakeDigits(9, 2));
    await pass(1000);
    const { run } = experiment.run.getState();
    expect(views.filter((view) => view.frame?.run === run && view.frame.guestPlaces.length > 0)).toEqual([]);
    const starts = workers.latest('cpu').commands.filter((command) => command.type === 'start');
    expect(starts.map(({ guests }) => guests.length)).toEqual([0, 0]);
  });

  it('made for the data before are refused by the run that comes, which stays as it is', async () => {
    const { experiment, arrive } = await loadingDigits({ play: false });
    await arrive();
    const frame = experiment.run.getState().frame;
    expect(() => experiment.setGuests(Float32Array.of(1, 2))).toThrowError(
      expect.objectContaining({ code: 'rows-shape' }),
    );
    experiment.step();
    await pass(500);
    expect(experiment.run.getState().frame?.step).toBe((frame?.step ?? 0) + 1);
    expect(experiment.run.getState().frame?.guestPlaces).toHaveLength(0);
  });
});

/** A run on points, drawn by a page that draws each frame at once; digits come when they are told to. */
async function playing({ play = true } = {}) {
  const digits = deferred<ReturnType<typeof fakeDigits>>();
  const workers = fakeWorkers(undefined, undefined, cheapEngine);
  const experiment = createExperiment(SHAPES, null, { makeWorker: workers.make, loadDigits: () => digits.promise });
  const views: RunView[] = [];
  experiment.run.subscribe((view, last) => {
    views.push(view);
    if (view.frame && view.frame !== last.frame) experiment.grantFrame();
  });
  void experiment.open({ play, unpaced: true });
  await pass(50);
  return { experiment, workers, views, digits };
}

/** The same, a second later, while it waits for digits. */
async function loadingDigits({ play = true } = {}) {
  const { digits, ...rest } = await playing({ play });
  await pass(1000);
  rest.experiment.set('dataset', 'digits');
  await pass(100);
  const arrive = async () => {
    digits.resolve(fakeDigits(9, 2));
    await pass(1000);
  };
  return { ...rest, arrive };
}

/** Views in which something is of another run than the one that is shown. */
function foreign(views: readonly RunView[]): RunView[] {
  return views.filter(({ run, frame, previousFrame, evaluation, earlyEvaluation, startEvaluation }) =>
    [frame, previousFrame, evaluation, earlyEvaluation, startEvaluation].some((result) => result && result.run !== run),
  );
}

/** What is promised, once time has passed for it. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  await pass(10);
  return promise;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
