import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { PLACE_SIZE } from '../../../../src/core/projection/place';
import { createExperiment } from '../../../../src/session/run/experiment';
import { OPENING_STEPS } from '../../../../src/session/run/life/runLife';
import { type PresetId, presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { fakeDigits } from '../../data/fakeDigits';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const SHAPES: Settings = { ...DEFAULTS, dataset: 'shapes', loss: 'soft', mining: 'all', backend: 'cpu' };

describe('an experiment', () => {
  it('loads, then plays if it is asked to', async () => {
    const { experiment, status } = create();
    expect(status()).toBe('loading');
    await opened(experiment, true);
    expect(status()).toBe('playing');
    await pass(3000);
    expect(experiment.run.getState().frame?.step).toBe(8);
  });

  it('slows no step down where it is opened unpaced', async () => {
    const { experiment } = create();
    void experiment.open({ play: true, unpaced: true });
    await pass(1000);
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(30);
    experiment.reset();
    await pass(1000);
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(30);
  });

  it('shows the start and waits if it is not', async () => {
    const { experiment, status } = create();
    await opened(experiment, false);
    await pass(3000);
    expect(status()).toBe('paused');
    expect(experiment.run.getState()).toMatchObject({ frame: { step: 0, report: null }, evaluation: { step: 0 } });
  });

  it('plays as soon as it is there if play is pressed while it loads, with the settings of then', async () => {
    const digits = deferred<ReturnType<typeof fakeDigits>>();
    const { experiment, status } = create({ ...DEFAULTS, backend: 'cpu' }, null, () => digits.promise);
    void experiment.open({ play: false });
    experiment.set('margin', 1.5);
    experiment.play();
    expect(status()).toBe('loading');
    digits.resolve(fakeDigits(9, 2));
    await pass(1000);
    expect(status()).toBe('playing');
    expect(experiment.run.getState().frame?.report?.live.margin).toBe(1.5);
  });

  it('starts with a triplet that has something to learn, chosen once, and keeps one chosen by hand', async () => {
    const { experiment } = create();
    await opened(experiment, false);
    const chosen = experiment.run.getState().selection?.triplet;
    expect(chosen?.positive).not.toBe(1);
    experiment.follow({ anchor: 2, positive: 3, negative: 85 });
    await pass(50);
    expect(experiment.run.getState().frame?.triplet).toEqual({ anchor: 2, positive: 3, negative: 85 });
    experiment.reset();
    await pass(50);
    expect(experiment.run.getState().frame?.triplet).toEqual({ anchor: 2, positive: 3, negative: 85 });
  });

  it('follows no triplet whose roles do not fit', async () => {
    const { experiment } = create();
    await opened(experiment, false);
    const before = experiment.run.getState().selection;
    for (const wrong of [
      { anchor: 2, positive: 2, negative: 85 },
      { anchor: 2, positive: 85, negative: 3 },
      { anchor: 2, positive: 3, negative: 4 },
      { anchor: 2, positive: 3, negative: 1e6 },
      { anchor: 0.5, positive: 3, negative: 85 },
    ]) {
      expect(() => experiment.follow(wrong)).toThrowError(expect.objectContaining({ code: 'not-a-triplet' }));
    }
    expect(experiment.run.getState().selection).toBe(before);
  });

  it('measures a newly followed triplet also while paused', async () => {
    const { experiment } = create();
    await opened(experiment, false);
    experiment.follow({ anchor: 2, positive: 3, negative: 85 });
    await pass(50);
    const { frame, history } = experiment.run.getState();
    expect(history.triplet.anchorPositive).toEqual([frame?.anchorPositive]);
  });
});

describe('a setting', () => {
  it('that is live goes to the worker alone, and the next step is taken with it', async () => {
    const { experiment, sent } = create();
    await opened(experiment, true);
    await pass(2000);
    const step = experiment.run.getState().frame?.step ?? 0;
    sent();
    const changes = { margin: 1, learningRate: 0.01, mining: 'hard', distance: 'squared', loss: 'hinge' } as const;
    experiment.set('margin', changes.margin);
    experiment.set('learningRate', changes.learningRate);
    experiment.set('mining', changes.mining);
    experiment.set('distance', changes.distance);
    experiment.set('loss', changes.loss);
    await pass(500);
    expect(sent().filter((type) => type !== 'grantFrame')).toEqual(new Array(5).fill('live'));
    const { frame } = experiment.run.getState();
    expect(frame?.step).toBeGreaterThan(step);
    expect(frame?.report?.live).toMatchObject(changes);
    // The run log holds the settings of the first step, and the changes from the first step that was taken with them on.
    const { changes: log } = experiment.run.getState().history;
    expect(log.map((entry) => entry.step)).toEqual([1, step + 1]);
    expect(log[1].live).toMatchObject(changes);
  });

  it('of the loss acts live among triplets and pairs, and starts the run again to and from class vectors', async () => {
    const { experiment, sent } = create();
    await opened(experiment, true);
    const start = async (loss: Settings['loss']) => {
      sent();
      experiment.set('loss', loss);
      await pass(500);
      return sent().includes('start');
    };
    experiment.set('normalize', true);
    await pass(500);
    expect(await start('contrastive')).toBe(false);
    expect(await start('softmax')).toBe(true);
    expect(experiment.run.getState().restartedBy).toBe('loss');
    expect(await start('arcface')).toBe(true);
    expect(await start('infonce')).toBe(true);
    expect(await start('contrastive')).toBe(false);
  });

  it('of a loss of cosines brings vectors of length 1 along, and the loss before it takes them away again', async () => {
    const { experiment } = create();
    await opened(experiment, false);
    expect(experiment.settings.getState()).toMatchObject({ normalize: false });
    experiment.set('loss', 'infonce');
    expect(experiment.settings.getState()).toMatchObject({ loss: 'infonce', normalize: true });
    experiment.set('loss', 'soft');
    expect(experiment.settings.getState()).toMatchObject({ loss: 'soft', normalize: false });
  });

  it('can be watched on inputs that no batch draws', async () => {
    const { experiment } = create();
    await opened(experiment, false);
    const { data } = experiment.run.getState();
    const item = experiment.run.getState().frame?.probes[0] ?? 0;
    experiment.setGuests(data?.inputs.slice(2 * item, 2 * item + 2) ?? new Float32Array());
    experiment.step(3);
    await pass(500);
    const { frame } = experiment.run.getState();
    expect(frame?.step).toBe(3);
    expect([...(frame?.guestPlaces ?? [])]).toEqual([...(frame?.places.slice(0, PLACE_SIZE) ?? [])]);
    experiment.reset();
    await pass(500);
    expect(experiment.run.getState().frame?.guestPlaces).toHaveLength(0);
  });

  it('that restarts does so from the seed, playing or paused as before', async () => {
    for (const play of [true, false]) {
      const { experiment, status, sent } = create();
      await opened(experiment, play);
      if (!play) experiment.step(20);
      await pass(10_000);
      sent();
      experiment.set('dimensions', 3);
      await pass(1000);
      expect(sent().filter((type) => type === 'start').length).toBe(1);
      expect(status()).toBe(play ? 'playing' : 'paused');
      expect(experiment.run.getState().frame?.step).toBe(play ? 3 : 0);
      expect(experiment.run.getState().history.rows.step.length).toBe(play ? 3 : 0);
    }
  });

  it('that only the page knows never leaves it', async () => {
    const { experiment, sent } = create();
    await opened(experiment, false);
    sent();
    experiment.set('threshold', 2);
    experiment.set('lab.view', 'map');
    await pass(100);
    expect(sent()).toEqual([]);
  });

  it('of speed and engine reaches the trainer without a restart', async () => {
    const { experiment, sent } = create();
    await opened(experiment, false);
    sent();
    experiment.set('speed', 10);
    experiment.set('backend', 'webgl');
    await pass(100);
    expect(sent()).toEqual(['speed', 'probeGpu']);
    expect(experiment.run.getState().notice).toMatchObject({ code: 'webgl-missing' });
    experiment.dismissNotice();
    expect(experiment.run.getState().notice).toBeNull();
  });

  it('for unseen items changes what is drawn, not the run', async () => {
    const { experiment, sent } = create();
    await opened(experiment, false);
    const { data } = experiment.run.getState();
    sent();
    experiment.set('lab.unseen', true);
    await pass(100);
    expect(sent().filter((type) => type !== 'grantFrame')).toEqual(['select']);
    const { frame, selection } = experiment.run.getState();
    const { anchor, positive, negative } = selection?.triplet ?? { anchor: 0, positive: 0, negative: 0 };
    const drawn = [...(frame?.probes ?? [])].filter((item) => ![anchor, positive, negative].includes(item));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every((item) => data?.heldOutItems.includes(item))).toBe(true);
  });

  it('that is set to what it is does nothing', async () => {
    const { experiment, sent } = create();
    await opened(experiment, false);
    sent();
    experiment.set('dimensions', 2);
    experiment.replace({ ...SHAPES });
    expect(sent()).toEqual([]);
  });
});

describe('the opening', () => {
  it('plays to its end and invites; the margin moved, it goes on without an end', async () => {
    const { experiment, status } = create(SHAPES, 'drag-the-ring');
    await opened(experiment, true);
    await pass(20_000);
    expect(status()).toBe('paused');
    const { pauseReason, invites, frame } = experiment.run.getState();
    expect([pauseReason, invites, frame?.step]).toEqual(['until', true, OPENING_STEPS]);
    experiment.set('margin', 1);
    await pass(3000);
    expect(status()).toBe('playing');
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(OPENING_STEPS);
    expect(experiment.run.getState().invites).toBe(false);
  });

  it('is not taken up again by another preset, which plays on', async () => {
    const { experiment, status } = create(SHAPES, 'drag-the-ring');
    await opened(experiment, true);
    await pass(2000);
    experiment.preset('toppers');
    await pass(10_000);
    expect(status()).toBe('playing');
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(OPENING_STEPS);
  });

  it('that was paused by hand is not started by the margin', async () => {
    const { experiment, status } = create(SHAPES, 'drag-the-ring');
    await opened(experiment, true);
    await pass(2000);
    experiment.pause();
    await pass(0);
    experiment.set('margin', 1);
    await pass(2000);
    expect(status()).toBe('paused');
  });
});

describe('play and pause', () => {
  it('are told by the worker when they end, and never by an order from before', async () => {
    const { experiment, status } = create();
    await opened(experiment, true);
    await pass(1000);
    experiment.pause();
    experiment.play();
    await pass(1000);
    expect(status()).toBe('playing');
    experiment.pause();
    await pass(0);
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', pauseReason: 'asked' });
  });

  it('give way to exactly the steps asked for by hand', async () => {
    const { experiment, status } = create();
    await opened(experiment, false);
    experiment.step(3);
    experiment.step();
    await pass(100);
    expect(experiment.run.getState()).toMatchObject({ pauseReason: 'steps-done', frame: { step: 4 } });
    expect(status()).toBe('paused');
  });
});

describe('a preset', () => {
  for (const play of [true, false]) {
    it(`starts anew and stays ${play ? 'playing' : 'paused'}, and keeps level, speed and engine`, async () => {
      const own = { ...SHAPES, 'lab.level': 3, speed: 30 } as const;
      const { experiment, status } = create(own, null, async () => fakeDigits(9, 2));
      await opened(experiment, play);
      experiment.preset('toppers');
      await pass(1000);
      expect(status()).toBe(play ? 'playing' : 'paused');
      expect(experiment.settings.getState()).toEqual({
        ...presetSettings('toppers'),
        'lab.level': 3,
        speed: 30,
        backend: 'cpu',
      });
      expect(experiment.run.getState().frame?.step).toBe(play ? 3 : 0);
    });
  }

  it('that differs in live settings alone starts anew all the same', async () => {
    const { experiment, status } = create(
      { ...presetSettings('toppers'), backend: 'cpu', mining: 'hard', margin: 1 },
      'collapse',
    );
    await opened(experiment, false);
    experiment.step(8);
    await pass(100);
    experiment.run.setState({ pauseReason: 'nothing-to-learn' });
    experiment.preset('toppers');
    await pass(500);
    expect(status()).toBe('paused');
    expect(experiment.run.getState().frame?.step).toBe(0);
  });

  it('chosen again, and a reset, start anew', async () => {
    const { experiment } = create({ ...presetSettings('toppers'), backend: 'cpu' }, 'toppers');
    await opened(experiment, false);
    const start = experiment.run.getState().frame?.places;
    for (const again of [() => experiment.preset('toppers'), () => experiment.reset()]) {
      experiment.step(8);
      await pass(100);
      expect(experiment.run.getState().frame?.step).toBe(8);
      again();
      await pass(100);
      expect(experiment.run.getState().frame).toMatchObject({ step: 0, places: start });
    }
  });

  it('with a new seed starts elsewhere', async () => {
    const { experiment } = create();
    await opened(experiment, false);
    const start = experiment.run.getState().frame?.places;
    experiment.reset(8);
    await pass(100);
    expect(experiment.settings.getState().seed).toBe(8);
    expect(experiment.run.getState().frame?.places).not.toEqual(start);
  });
});

describe('rest', () => {
  it('stops training off screen and takes it up again', async () => {
    const { experiment, status } = create();
    await opened(experiment, true);
    await pass(1000);
    experiment.rest(true);
    await pass(50);
    const { frame } = experiment.run.getState();
    await pass(5000);
    expect(status()).toBe('resting');
    expect(experiment.run.getState().frame?.step).toBe(frame?.step);
    experiment.rest(false);
    await pass(1000);
    expect(status()).toBe('playing');
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(frame?.step ?? 0);
  });

  it('that lasts no time at all changes nothing', async () => {
    const { experiment, status } = create();
    await opened(experiment, true);
    await pass(1000);
    for (let i = 0; i < 5; i++) {
      experiment.rest(true);
      experiment.rest(false);
    }
    await pass(1000);
    expect(status()).toBe('playing');
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(4);
  });

  it('leaves a paused run paused, and one that is paused while it rests', async () => {
    const { experiment, status } = create();
    await opened(experiment, false);
    experiment.rest(true);
    experiment.rest(false);
    expect(status()).toBe('paused');
    experiment.play();
    experiment.rest(true);
    experiment.pause();
    expect(status()).toBe('paused');
    experiment.rest(false);
    await pass(1000);
    expect(status()).toBe('paused');
    expect(experiment.run.getState().frame?.step).toBe(0);
  });

  it('holds a run back that starts or is played meanwhile', async () => {
    const { experiment, status } = create();
    experiment.rest(true);
    await opened(experiment, true);
    await pass(1000);
    expect(status()).toBe('resting');
    experiment.reset();
    await pass(1000);
    expect([status(), experiment.run.getState().frame?.step]).toEqual(['resting', 0]);
    experiment.rest(false);
    await pass(1000);
    expect([status(), experiment.run.getState().frame?.step]).toEqual(['playing', 3]);
  });
});

describe('a start that fails', () => {
  it('says why and stops; a later setting that is right plays on', async () => {
    const { experiment, status } = create(SHAPES, null, () => Promise.reject(new CodedError('digits-missing', {})));
    await opened(experiment, true);
    await pass(2000);
    experiment.set('dataset', 'digits');
    await pass(2000);
    expect(status()).toBe('stopped');
    expect(experiment.run.getState().failure).toEqual({ code: 'digits-missing', values: {} });
    const step = experiment.run.getState().frame?.step;
    await pass(2000);
    expect(experiment.run.getState().frame?.step).toBe(step);
    experiment.play();
    experiment.step();
    await pass(500);
    expect(status()).toBe('stopped');
    experiment.set('dataset', 'students');
    await pass(2000);
    expect(experiment.run.getState()).toMatchObject({ status: 'playing', failure: null, data: { id: 'students' } });
    expect(experiment.run.getState().frame?.step).toBeGreaterThan(2);
  });

  it('in the worker does the same', async () => {
    let refuses = true;
    const workers = fakeWorkers(undefined, () => (refuses ? new CodedError('no-worker', { message: 'x' }) : null));
    const { experiment, status } = create(SHAPES, null, undefined, workers);
    await opened(experiment, false);
    expect(status()).toBe('stopped');
    expect(experiment.run.getState().failure).toEqual({ code: 'no-worker', values: { message: 'x' } });
    refuses = false;
    experiment.reset();
    await pass(100);
    expect(status()).toBe('paused');
    expect(experiment.run.getState()).toMatchObject({ failure: null, frame: { step: 0 } });
  });

  it('is forgotten if another start came meanwhile', async () => {
    const digits = deferred<never>();
    const { experiment, status } = create(SHAPES, null, () => digits.promise);
    await opened(experiment, true);
    experiment.set('dataset', 'digits');
    await pass(1);
    experiment.set('dataset', 'shapes');
    digits.reject(new CodedError('digits-missing', {}));
    await pass(1000);
    expect(status()).toBe('playing');
    expect(experiment.run.getState().failure).toBeNull();
  });
});

describe('a new start', () => {
  it('lets the page draw what was pressed before its data are made', async () => {
    const load = vi.fn(async () => fakeDigits(6, 4));
    const { experiment, status } = create({ ...SHAPES, dataset: 'digits' }, null, load);
    await opened(experiment, false);
    experiment.reset();
    expect(status()).toBe('loading');
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(load).toHaveBeenCalledOnce();
    await pass(1);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('what is noted of a run', () => {
  it('is every step in the history, and the margin where it was moved', async () => {
    const { experiment } = create();
    await opened(experiment, true);
    await pass(10_000);
    experiment.set('margin', 0.5);
    experiment.set('margin', 1);
    await pass(1000);
    const { history, frame, marginMarks, stretch } = experiment.run.getState();
    expect(history.rows.step).toEqual(Array.from({ length: frame?.step ?? 0 }, (_, i) => i + 1));
    expect(marginMarks.map(({ margin }) => margin)).toEqual([1]);
    expect(stretch?.fromMargin).toBe(0.2);
    expect(stretch?.evaluation.step).toBeGreaterThan(0);
  });

  it('is the first evaluation of the run, to compare the others with', async () => {
    const { experiment } = create();
    await opened(experiment, true);
    await pass(10_000);
    const { evaluation, startEvaluation } = experiment.run.getState();
    expect(startEvaluation?.step).toBe(0);
    expect(evaluation?.step).toBeGreaterThan(0);
  });
});

/** A page that draws each frame at once. */
function create(
  settings: Settings = SHAPES,
  preset: PresetId | null = null,
  loadDigits?: () => Promise<ReturnType<typeof fakeDigits>>,
  workers = fakeWorkers(),
) {
  const experiment = createExperiment(settings, preset, { makeWorker: workers.make, loadDigits });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) experiment.grantFrame();
  });
  let seen = 0;
  /** Types of the commands sent since it was last asked. */
  const sent = () => {
    const all = workers.made.flatMap(({ commands }) => commands.map(({ type }) => type));
    const news = all.slice(seen);
    seen = all.length;
    return news;
  };
  return { experiment, sent, status: () => experiment.run.getState().status };
}

async function opened(experiment: ReturnType<typeof createExperiment>, play: boolean): Promise<void> {
  void experiment.open({ play });
  await pass(50);
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
