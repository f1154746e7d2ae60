import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import type { Rehearsal } from '../../../../src/engines/engineHost';
import { MOST_GUESTS } from '../../../../src/engines/guests';
import { Trainer } from '../../../../src/training/page/trainer';
import type { GpuLoss, Notice, RunRequest } from '../../../../src/training/page/trainerContract';
import type { WebglObstacle } from '../../../../src/training/page/webglObstacle';
import type { Evaluation, Frame } from '../../../../src/training/protocol/reports';
import type { WorkerKind } from '../../../../src/workers/page/makeWorker';
import { type FakeWorker, type FakeWorkers, fakeWorkers, stubGpu, TRUSTED } from '../fakeWorkers';
import { CONFIG, LIVE, pass, range, SELECTION, stepsOfRows, useFakeTime } from '../worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const REQUEST: RunRequest = {
  run: 1,
  config: CONFIG,
  live: LIVE,
  speed: 60,
  selection: SELECTION,
  guests: new Float32Array(),
  pacedSteps: 0,
  backend: 'auto',
};

const HARDWARE = 'ANGLE (NVIDIA GeForce)';
const SOFTWARE = 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))';

describe('a trainer', () => {
  it('starts on cpu, paused, and shows the start', async () => {
    const { told } = await started();
    expect(told.engines).toEqual(['wasm']);
    expect(told.frames.map(({ step }) => step)).toEqual([0]);
    expect(told.evaluations.map(({ step }) => step)).toEqual([0]);
  });

  it('says which engine trains on the processor as soon as the worker has said so, and once', async () => {
    const { told, trainer } = await started();
    expect(told.engines).toEqual(['wasm']);
    expect(await trainer.diagnostics()).toMatchObject({ engine: 'wasm', renderer: 'wasm', workers: 1 });
  });

  it('carries out orders that come before the worker is there', async () => {
    const { trainer, told } = create();
    trainer.step(3);
    void trainer.start([REQUEST]);
    trainer.grantFrame();
    await pass(100);
    expect(told.paused).toEqual([['steps-done', 3]]);
  });

  it('starts with the settings of now, not with those from before the worker was there', async () => {
    const { trainer, told } = create();
    void trainer.start([REQUEST]);
    trainer.setLive({ ...LIVE, margin: 2 });
    trainer.play(5);
    trainer.grantFrame();
    await pass(1000);
    expect(told.frames.at(-1)?.report?.live.margin).toBe(2);
  });

  it('gives an answer to every pause, and none that is out of date', async () => {
    const { trainer, told } = await started();
    trainer.play(null);
    await pass(300);
    trainer.pause();
    trainer.play(null);
    await pass(300);
    expect(told.paused).toEqual([]);
    trainer.pause();
    await pass(0);
    trainer.pause();
    await pass(0);
    expect(told.paused.map(([reason]) => reason)).toEqual(['asked', 'asked']);
  });

  it('starts anew from the seed, and drops what the old run still says', async () => {
    const { trainer, told } = await started();
    trainer.play(null);
    await pass(1000);
    told.frames.length = 0;
    const other = { ...CONFIG, dimensions: 3 };
    void trainer.start([{ ...REQUEST, config: other }]);
    trainer.play(null);
    await pass(500);
    expect(told.frames[0].step).toBeLessThan(5);
    expect(told.frames.flatMap(stepsOfRows)).toEqual(range(1, told.frames.at(-1)?.step ?? 0));
    expect(new Set(told.frames.map(({ generation }) => generation)).size).toBe(1);
    expect(told.evaluations.at(-1)?.dimensions).toBe(3);
    expect(told.paused).toEqual([]);
  });

  it('starts anew without the orders of the run before', async () => {
    for (const until of [null, 10]) {
      const { trainer, told } = await started();
      trainer.play(until);
      await pass(50);
      void trainer.start([REQUEST]);
      await pass(1000);
      expect(told.frames.at(-1)?.step).toBe(0);
      expect(told.paused).toEqual([]);
    }
  });

  it('says with its code why a run could not start, and recovers with the next', async () => {
    const { trainer, told } = await started({ config: { ...CONFIG, classesPerBatch: 9 } });
    expect(told.failures).toEqual(['classes-per-batch']);
    await expect(trainer.diagnostics()).rejects.toMatchObject({ code: 'worker-gone' });
    void trainer.start([REQUEST]);
    trainer.play(4);
    await pass(1000);
    expect(told.paused).toEqual([['until', 4]]);
  });

  it('says so where no worker can be made, and tries again at the next start', async () => {
    let allowed = false;
    const workers = fakeWorkers(undefined, () => (allowed ? null : new Error('refused by the host')));
    const { trainer, told } = await started({}, workers);
    expect(told.failures).toEqual(['no-worker']);
    await expect(trainer.exportState()).rejects.toMatchObject({ code: 'no-worker' });
    allowed = true;
    void trainer.start([REQUEST]);
    await pass(100);
    expect(told.frames.length).toBe(1);
  });

  it('says so when its worker breaks, and makes another at the next start', async () => {
    const { trainer, told, workers } = await started();
    const question = trainer.diagnostics();
    workers.latest('cpu').crash('no such file');
    await expect(question).rejects.toMatchObject({ code: 'worker-gone' });
    expect(told.failures).toEqual(['worker-error']);
    void trainer.start([REQUEST]);
    await pass(100);
    expect(workers.made.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(told.evaluations.length).toBe(2);
  });

  it('exports the state it has come to', async () => {
    const { trainer } = await started();
    trainer.step(6);
    await pass(100);
    expect((await trainer.exportState()).engine.step).toBe(6);
  });

  it('is silent once disposed of, its workers ended, one that is just being made included', async () => {
    const { trainer, told, workers } = await started();
    trainer.play(null);
    await pass(100);
    const frames = told.frames.length;
    trainer.dispose();
    await pass(1000);
    expect(told.frames.length).toBe(frames);
    expect(workers.latest('cpu').terminated).toBe(true);
    stubGpu(HARDWARE);
    const hasty = create();
    void hasty.trainer.start([REQUEST]);
    hasty.trainer.dispose();
    await pass(5000);
    expect(hasty.workers.made.map(({ terminated }) => terminated)).toEqual([true]);
    expect(hasty.told.failures).toEqual([]);
  });
});

describe('the choice of engine', () => {
  it('leaves a software GPU alone and never makes its worker', async () => {
    stubGpu(SOFTWARE);
    const { trainer, told, workers } = await started();
    trainer.play(null);
    await pass(10_000);
    expect(workers.made.map(({ kind }) => kind)).toEqual(['cpu']);
    expect(told).toMatchObject({ engines: ['wasm'], notices: [], failures: [] });
  });

  it('leaves a machine without WebGL alone, without a word', async () => {
    const { told, workers } = await started();
    await pass(10_000);
    expect(workers.made.length).toBe(1);
    expect(told.notices).toEqual([]);
  });

  it('makes no second worker before the first picture has had its time', async () => {
    stubGpu(HARDWARE);
    const { workers } = await started();
    await pass(1400);
    expect(workers.made.length).toBe(1);
    await pass(200);
    expect(workers.made.length).toBe(2);
  });

  it('hands over to a GPU that is trusted and faster, without losing or repeating a step', async () => {
    stubGpu(HARDWARE);
    const { trainer, told } = await started();
    trainer.play(200);
    await pass(10_000);
    expect(told.engines).toEqual(['wasm', 'webgl']);
    expect(told.renderers.at(-1)).toBe('GeForce');
    expect(told.paused).toEqual([['until', 200]]);
    expect(told.frames.flatMap(stepsOfRows)).toEqual(range(1, 200));
    expect(await trainer.diagnostics()).toMatchObject({ engine: 'webgl', workers: 2 });
    const alone = await started({ backend: 'cpu' });
    alone.trainer.step(200);
    await pass(100);
    expect((await trainer.exportState()).engine).toEqual((await alone.trainer.exportState()).engine);
  });

  for (const [name, rehearsal] of [
    ['that is not trusted', { ...TRUSTED, trusted: false, difference: 0.1 }],
    ['that is hardly faster', { ...TRUSTED, speedup: 1.2 }],
  ] as const) {
    it(`stays on cpu beside a GPU ${name}, frees it, and does not ask again for such a run`, async () => {
      stubGpu(HARDWARE);
      const { trainer, told, workers } = await started(
        {},
        fakeWorkers(() => rehearsal),
      );
      trainer.play(null);
      await pass(5000);
      expect(told).toMatchObject({ engines: ['wasm'], notices: [] });
      expect(workers.latest('webgl').terminated).toBe(true);
      expect((await trainer.diagnostics()).workers).toBe(1);
      void trainer.start([REQUEST]);
      await pass(5000);
      expect(workers.made.length).toBe(2);
      void trainer.start([{ ...REQUEST, config: { ...CONFIG, dimensions: 32 } }]);
      await pass(5000);
      expect(workers.made.length).toBe(3);
    });
  }

  it('takes WebGL at once where it is forced, and does not ask how slow it is, as long as it is trusted', async () => {
    stubGpu(SOFTWARE);
    const workers = fakeWorkers(() => ({ ...TRUSTED, speedup: null }));
    const { told, trainer } = await started({ backend: 'webgl' }, workers);
    trainer.play(null);
    await pass(500);
    expect(told.engines).toEqual(['wasm', 'webgl']);
    const rehearsal = workers.latest('webgl').commands.find(({ type }) => type === 'rehearse');
    expect(rehearsal).toMatchObject({ timed: false });
  });

  const lostWhileTried = new CodedError('context-lost', { reason: 'event' });
  const refusals: [string, Partial<Rehearsal> | Error, WebglObstacle][] = [
    [
      'the self-test differs',
      { trusted: false, difference: 0.5 },
      { code: 'webgl-differs', values: { difference: 0.5 } },
    ],
    ['it gives no number', { trusted: false, difference: Number.NaN }, { code: 'webgl-not-finite', values: {} }],
    ['it keeps half the digits', { trusted: false, float32: false }, { code: 'webgl-half-float', values: {} }],
    ['the context is lost meanwhile', lostWhileTried, { code: 'webgl-lost', values: {} }],
    [
      'a read takes too long',
      new CodedError('context-lost', { reason: 'time-limit' }),
      { code: 'webgl-silent', values: {} },
    ],
    ['the data do not fit', new CodedError('texture-size'), { code: 'webgl-no-room', values: {} }],
    [
      'something else is wrong',
      new CodedError('labels-length'),
      { code: 'webgl-failed', values: { code: 'labels-length' } },
    ],
  ];
  for (const [why, comes, notice] of refusals) {
    it(`says that ${why}, where WebGL is forced, and trains on the processor`, async () => {
      stubGpu(HARDWARE);
      const rehearse = () => {
        if (comes instanceof Error) throw comes;
        return { ...TRUSTED, ...comes };
      };
      const { told, trainer } = await started({ backend: 'webgl' }, fakeWorkers(rehearse));
      trainer.play(10);
      await pass(1000);
      expect(told).toMatchObject({ notices: [notice], engines: ['wasm'], failures: [], paused: [['until', 10]] });
    });
  }

  it('says that there is no WebGL 2, or no 32-bit numbers on it, where WebGL is forced', async () => {
    const missing = await started({ backend: 'webgl' });
    await pass(100);
    expect(missing.told.notices).toEqual([{ code: 'webgl-missing', values: {} }]);
    stubGpu(HARDWARE, false);
    const half = await started({ backend: 'webgl' });
    await pass(100);
    expect(half.told.notices).toEqual([{ code: 'webgl-half-float', values: {} }]);
  });

  it('says that the worker for WebGL could not be made, broke, or had its context taken away while it was tried', async () => {
    stubGpu(HARDWARE);
    const refuse = (kind: WorkerKind) => (kind === 'webgl' ? new CodedError('no-worker', { message: 'x' }) : null);
    const unmade = await started({ backend: 'webgl' }, fakeWorkers(undefined, refuse));
    unmade.trainer.play(10);
    await pass(1000);
    expect(unmade.told).toMatchObject({ failures: [], paused: [['until', 10]] });
    expect(unmade.told.notices).toEqual([{ code: 'webgl-worker', values: {} }]);
    for (const [happens, code] of [
      [(worker: FakeWorker) => worker.crash('out of memory'), 'webgl-worker'],
      [(worker: FakeWorker) => worker.loseContext(), 'webgl-lost'],
    ] as const) {
      const endless = fakeWorkers(() => new Promise<Rehearsal>(() => {}));
      const { told, workers } = await started({ backend: 'webgl' }, endless);
      await pass(100);
      happens(workers.latest('webgl'));
      await pass(100);
      expect(told.notices).toEqual([{ code, values: {} }]);
    }
  });

  it('gives a GPU up that never ends its trial, and says so where it is forced', async () => {
    stubGpu(HARDWARE);
    const endless = fakeWorkers(() => new Promise<Rehearsal>(() => {}));
    const { told, workers } = await started({ backend: 'webgl' }, endless);
    await pass(80_000);
    expect(told.notices).toEqual([]);
    await pass(20_000);
    expect(told.notices).toEqual([{ code: 'webgl-silent', values: {} }]);
    expect(workers.latest('webgl').terminated).toBe(true);
  });

  it('goes on on cpu when the webgl worker breaks while it is being tried', async () => {
    stubGpu(HARDWARE);
    const { trainer, told, workers } = await started(
      {},
      fakeWorkers(() => new Promise<Rehearsal>(() => {})),
    );
    trainer.play(null);
    await pass(2000);
    workers.latest('webgl').crash('out of memory');
    await pass(1000);
    expect(told).toMatchObject({ engines: ['wasm'], notices: [], failures: [], paused: [] });
    expect((await trainer.diagnostics()).workers).toBe(1);
    expect(told.frames.at(-1)?.step).toBeGreaterThan(150);
  });

  it('never asks where cpu is forced', async () => {
    stubGpu(HARDWARE);
    const { workers } = await started({ backend: 'cpu' });
    await pass(10_000);
    expect(workers.made.length).toBe(1);
  });

  it('can be changed while it runs, there and back, without losing a step', async () => {
    stubGpu(HARDWARE);
    const { trainer, told } = await started({ backend: 'cpu' });
    trainer.play(300);
    await pass(1000);
    trainer.setBackend('webgl');
    await pass(1000);
    expect(told.engines).toEqual(['wasm', 'webgl']);
    trainer.setLive({ ...LIVE, margin: 1 });
    trainer.setBackend('cpu');
    await pass(10_000);
    expect(told.engines).toEqual(['wasm', 'webgl', 'wasm']);
    expect(told.frames.at(-1)?.report?.live.margin).toBe(1);
    expect(told.frames.flatMap(stepsOfRows)).toEqual(range(1, 300));
    expect(told.paused).toEqual([['until', 300]]);
  });

  it('takes guests over to the GPU, and refuses such as no run can have without a word to it', async () => {
    const { trainer, told, workers } = await started({ backend: 'cpu' });
    const size = CONFIG.data.inputs.length / CONFIG.data.labels.length;
    const twins = CONFIG.data.inputs.slice(0, 2 * size);
    trainer.setGuests(twins);
    for (const [guests, code] of [
      [new Float32Array(size + 1), 'rows-shape'],
      [new Float32Array(size).fill(Number.NaN), 'not-finite'],
      [new Float32Array(size * (MOST_GUESTS + 1)), 'item-range'],
    ] as const) {
      expect(() => trainer.setGuests(guests)).toThrow(code);
    }
    stubGpu(HARDWARE);
    trainer.setBackend('webgl');
    await pass(2000);
    expect(told.engines.at(-1)).toBe('webgl');
    const starts = workers.made
      .filter(({ kind }) => kind === 'webgl')
      .flatMap(({ commands }) => commands.filter(({ type }) => type === 'start'));
    expect(starts.at(-1)).toMatchObject({ guests: twins });
    expect(told.failures).toEqual([]);
  });

  it('follows a mind that is changed in the middle of a hand-over', async () => {
    stubGpu(HARDWARE);
    const { trainer, told } = await started({ backend: 'cpu' });
    trainer.play(null);
    for (const backend of ['webgl', 'cpu', 'webgl', 'cpu'] as const) {
      trainer.setBackend(backend);
      await pass(0);
    }
    await pass(1000);
    expect(told.engines.at(-1)).toBe('wasm');
    trainer.setBackend('webgl');
    await pass(0);
    trainer.setBackend('cpu');
    trainer.setBackend('webgl');
    await pass(1000);
    expect(told.engines.at(-1)).toBe('webgl');
    expect(told.frames.flatMap(stepsOfRows)).toEqual(range(1, told.frames.at(-1)?.step ?? 0));
  });

  it('loses no order that is given during a hand-over', async () => {
    for (let moment = 0; moment < 8; moment++) {
      stubGpu(HARDWARE);
      const { trainer, told } = await started({ backend: 'webgl' });
      trainer.step(2);
      await ticks(moment);
      trainer.step(3);
      await pass(2000);
      expect(told.engines).toEqual(['wasm', 'webgl']);
      expect(told.paused.at(-1)).toEqual(['steps-done', 5]);
      trainer.dispose();
    }
  });

  it('answers a pause that is given during a hand-over', async () => {
    for (let moment = 0; moment < 8; moment++) {
      stubGpu(HARDWARE);
      const { trainer, told } = await started({ backend: 'cpu' });
      trainer.play(null);
      await pass(100);
      trainer.setBackend('webgl');
      await vi.advanceTimersByTimeAsync(0);
      await ticks(moment);
      trainer.pause();
      await pass(2000);
      expect(told.paused.map(([reason]) => reason)).toEqual(['asked']);
      trainer.dispose();
    }
  });

  it('starts anew in the middle of a hand-over without a trace of the old run', async () => {
    stubGpu(HARDWARE);
    const { trainer, told } = await started({ backend: 'webgl' });
    trainer.play(null);
    await ticks(5);
    const other = { ...CONFIG, dimensions: 3 };
    void trainer.start([{ ...REQUEST, config: other, backend: 'webgl' }]);
    trainer.play(null);
    told.frames.length = 0;
    await pass(3000);
    expect(told.engines.at(-1)).toBe('webgl');
    expect(told.evaluations.at(-1)?.dimensions).toBe(3);
    expect(told.frames.flatMap(stepsOfRows)).toEqual(range(1, told.frames.at(-1)?.step ?? 0));
    expect(told.failures).toEqual([]);
  });

  it('makes one webgl worker however often it is asked', async () => {
    stubGpu(HARDWARE);
    const { trainer, workers } = await started({ backend: 'webgl' });
    for (let i = 0; i < 5; i++) {
      void trainer.start([{ ...REQUEST, backend: 'webgl' }]);
      await ticks(3);
    }
    await pass(2000);
    expect(workers.made.map(({ kind }) => kind)).toEqual(['cpu', 'webgl']);
  });
});

describe('a GPU that is lost', () => {
  const ways: [string, (workers: FakeWorkers) => void, GpuLoss['code']][] = [
    ['takes its context away', (workers) => workers.latest('webgl').loseContext(), 'gpu-taken'],
    ['breaks its worker', (workers) => workers.latest('webgl').crash('the driver is gone'), 'gpu-broken'],
    ['says nothing any more', (workers) => workers.latest('webgl').hang(), 'gpu-silent'],
  ];
  for (const [name, happens, code] of ways) {
    it(`and ${name}: training goes on on cpu from the last copy, with the settings of now`, async () => {
      const { trainer, told, workers } = await onWebgl();
      trainer.play(null);
      await pass(5000);
      trainer.setLive({ ...LIVE, margin: 1 });
      trainer.setSpeed(30);
      const before = told.frames.at(-1)?.step ?? 0;
      told.frames.length = 0;
      happens(workers);
      await pass(3500);
      const [notice] = told.notices;
      expect(notice.code).toBe(code);
      const stepsBack = notice.code === code ? notice.values.stepsBack : Number.NaN;
      expect(stepsBack).toBeGreaterThan(0);
      expect(stepsBack).toBeLessThanOrEqual(200);
      expect(told.engines).toEqual(['wasm', 'webgl', 'wasm']);
      await pass(1000);
      const [first] = told.frames.filter(({ generation }) => generation === told.frames.at(-1)?.generation);
      expect(first.step).toBeGreaterThanOrEqual(before - stepsBack);
      expect(told.frames.at(-1)?.step).toBeGreaterThan(first.step);
      expect(told.frames.at(-1)?.report?.live.margin).toBe(1);
      expect(told).toMatchObject({ paused: [], failures: [] });
      expect(workers.latest('webgl').terminated).toBe(true);
      expect(await trainer.diagnostics()).toMatchObject({ engine: 'wasm', workers: 1 });
    });
  }

  it('is noticed at once by its event, and after 3 s by its silence', async () => {
    const { trainer, told, workers } = await onWebgl();
    trainer.play(null);
    await pass(1000);
    workers.latest('webgl').hang();
    await pass(2900);
    expect(told.notices).toEqual([]);
    await pass(400);
    expect(told.notices.length).toBe(1);
  });

  it('that a busy processor draws is given more time', async () => {
    stubGpu(SOFTWARE);
    const { trainer, told, workers } = await started({ backend: 'webgl' });
    trainer.play(null);
    await pass(1000);
    expect(told.engines.at(-1)).toBe('webgl');
    workers.latest('webgl').hang();
    await pass(19_000);
    expect(told.notices).toEqual([]);
    await pass(2000);
    expect(told.notices.length).toBe(1);
  });

  it('is noticed by its silence when one step was asked for, which then ends as a pause', async () => {
    const { trainer, told, workers } = await onWebgl();
    await pass(10_000);
    expect(told.notices).toEqual([]);
    workers.latest('webgl').hang();
    trainer.step(1);
    await pass(3500);
    expect(told.notices.length).toBe(1);
    expect(told.paused).toEqual([['asked', 0]]);
  });

  it('is noticed by its silence while it is to hand over', async () => {
    const { trainer, told, workers } = await onWebgl();
    trainer.step(7);
    await pass(100);
    workers.latest('webgl').hang();
    trainer.setBackend('cpu');
    trainer.play(20);
    await pass(8000);
    expect(told.engines.at(-1)).toBe('wasm');
    expect(told.paused.at(-1)).toEqual(['until', 20]);
  });

  it('is not suspected while it has nothing to say: paused, or the page takes no frame', async () => {
    const { trainer, told } = await onWebgl();
    await pass(20_000);
    told.grants = false;
    trainer.play(30);
    await pass(20_000);
    expect(told.notices).toEqual([]);
    expect(told.engines).toEqual(['wasm', 'webgl']);
  });

  it('is not suspected when steps are as slow as the reader wants them', async () => {
    const { trainer, told } = await onWebgl();
    trainer.setSpeed(1);
    trainer.play(null);
    await pass(20_000);
    expect(told.notices).toEqual([]);
  });

  it('is not tried again by itself, and is when the reader insists', async () => {
    const { trainer, told, workers } = await onWebgl('auto');
    workers.latest('webgl').loseContext();
    await pass(100);
    void trainer.start([REQUEST]);
    await pass(5000);
    expect(told.engines.at(-1)).toBe('wasm');
    trainer.setBackend('webgl');
    await pass(1000);
    expect(told.engines.at(-1)).toBe('webgl');
  });

  it('while it is only being tried costs the run nothing', async () => {
    stubGpu(HARDWARE);
    const { trainer, told, workers } = await started(
      {},
      fakeWorkers(() => new Promise<Rehearsal>(() => {})),
    );
    trainer.play(null);
    await pass(2000);
    workers.latest('webgl').loseContext();
    await pass(1000);
    expect(told).toMatchObject({ engines: ['wasm'], notices: [], paused: [] });
    expect(told.frames.flatMap(stepsOfRows)).toEqual(range(1, told.frames.at(-1)?.step ?? 0));
  });

  it('for a test is lost by command', async () => {
    const { trainer, told } = await onWebgl();
    trainer.loseContext();
    await pass(100);
    expect(told.notices).toEqual([{ code: 'gpu-taken', values: { stepsBack: 0 } }]);
  });

  it('leaves the run to another cpu worker if the first one broke meanwhile', async () => {
    const { trainer, told, workers } = await onWebgl();
    trainer.step(9);
    await pass(100);
    workers.latest('cpu').crash('odd');
    trainer.play(null);
    await pass(3000);
    workers.latest('webgl').loseContext();
    await pass(1000);
    expect(told.failures).toEqual([]);
    expect(told.engines.at(-1)).toBe('wasm');
    expect(told.frames.at(-1)?.step).toBeGreaterThan(10);
    expect(workers.made.map(({ terminated }) => terminated)).toEqual([true, true, false]);
  });
});

interface Told {
  readonly frames: Frame[];
  readonly evaluations: Evaluation[];
  /** Steps of the copies. */
  readonly copies: number[];
  readonly engines: string[];
  readonly renderers: string[];
  readonly paused: [string, number][];
  readonly notices: Notice[];
  readonly failures: string[];
  /** The page takes the next frame as soon as it has one. */
  grants: boolean;
}

function create(workers = fakeWorkers()) {
  const told: Told = {
    frames: [],
    evaluations: [],
    copies: [],
    engines: [],
    renderers: [],
    paused: [],
    notices: [],
    failures: [],
    grants: true,
  };
  const trainer = new Trainer(
    {
      frame(frame) {
        told.frames.push(frame);
        if (told.grants) trainer.grantFrame();
      },
      evaluation: (evaluation) => void told.evaluations.push(evaluation),
      copy: ({ engine }) => void told.copies.push(engine.step),
      engine(engine, renderer) {
        told.engines.push(engine);
        told.renderers.push(renderer);
      },
      paused: (reason, step) => void told.paused.push([reason, step]),
      notice: (notice) => void told.notices.push(notice),
      failed: (code) => void told.failures.push(code),
    },
    workers.make,
  );
  return { trainer, told, workers };
}

async function started(part: Partial<RunRequest> = {}, workers = fakeWorkers()) {
  const made = create(workers);
  await made.trainer.start([{ ...REQUEST, ...part }]);
  made.trainer.grantFrame();
  await ticks(60);
  return made;
}

async function onWebgl(backend: RunRequest['backend'] = 'webgl') {
  stubGpu(HARDWARE);
  const made = await started({ backend });
  await pass(2000);
  expect(made.told.engines).toEqual(['wasm', 'webgl']);
  return made;
}

/** So many turns of the microtask queue, and no time. */
async function ticks(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
