import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { FACE_BYTES, FACE_INPUT, type FaceItem } from '../../../../src/data/faces/facePicture';
import type { FaceRenderer } from '../../../../src/pictures/page/faceRenderer';
import { createExperiment } from '../../../../src/session/run/experiment';
import { presetSettings } from '../../../../src/session/settings/presets';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const AT_ONCE = 20;

/** Pictures of nobody, given out as `open` says: so many may be taken before it waits. */
function slowRenderer() {
  let open = 0;
  let taken = 0;
  let failure: CodedError | null = null;
  const asked: FaceItem[] = [];
  const renderer: FaceRenderer = {
    async renderInputs(items, _difficulty, onSome, signal) {
      for (let from = 0; from < items.length; from += AT_ONCE) {
        const some = items.slice(from, from + AT_ONCE);
        asked.push(...some);
        while (taken >= open && !failure) {
          if (signal.aborted) throw new CodedError('worker-gone');
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        if (failure) throw failure;
        taken += some.length;
        const inputs = Float32Array.from({ length: some.length * FACE_INPUT }, (_, i) => Math.sin(i));
        onSome({ bytes: new Uint8Array(some.length * FACE_BYTES), inputs }, from);
      }
    },
    renderPortraits: async () => [],
  };
  return {
    renderer,
    asked,
    allow(count: number) {
      open += count;
    },
    fail(error: CodedError) {
      failure = error;
    },
  };
}

/** Small enough for a test, and with a pool that grows once: 41 people with 8 pictures, of whom 40 are there at first. */
const SETTINGS = {
  ...presetSettings('faces'),
  people: 41,
  itemsPerPerson: 8,
  dimensions: 2,
  classesPerBatch: 2,
  itemsPerClass: 2,
  backend: 'cpu',
  speed: 100,
} as const;
const FIRST = 500 + 320;
const ALL = FIRST + 8;

function create(difficulty: 'passport' | 'snapshot' | 'street' | 'same-hairdresser') {
  const { renderer, asked, allow, fail } = slowRenderer();
  const experiment = createExperiment({ ...SETTINGS, difficulty }, 'faces', {
    makeWorker: fakeWorkers().make,
    makeRenderer: () => renderer,
  });
  experiment.run.subscribe(({ frame }, { frame: last }) => {
    if (frame && frame !== last) experiment.grantFrame();
  });
  return { experiment, asked, allow, fail, run: () => experiment.run.getState() };
}

/** What only faces need is loaded now. */
async function opened(experiment: ReturnType<typeof createExperiment>, play: boolean): Promise<void> {
  void experiment.open({ play, unpaced: true });
  await vi.dynamicImportSettled();
}

describe('an experiment on faces', () => {
  it('says how far the pictures are, starts with the first of them, and tells the run of the rest', async () => {
    const { experiment, allow, run } = create('passport');
    await opened(experiment, true);
    allow(300);
    await pass(100);
    expect(run()).toMatchObject({ status: 'loading', rendering: { ready: 300, needed: FIRST, of: ALL, step: 0 } });
    allow(FIRST - 300);
    await pass(200);
    expect(run()).toMatchObject({ status: 'playing', data: { count: FIRST } });
    expect(run().rendering).toMatchObject({ ready: FIRST, needed: ALL, step: 60 });
    await pass(1000);
    expect(run()).toMatchObject({ status: 'playing', frame: { step: 60 } });
    allow(8);
    await pass(1000);
    expect(run()).toMatchObject({ rendering: null, data: { count: ALL } });
    expect(run().frame?.step).toBeGreaterThan(60);
  });

  it('renders no more than the start needs for a run that nobody plays', async () => {
    const { experiment, allow, asked, run } = create('snapshot');
    await opened(experiment, false);
    allow(10_000);
    await pass(500);
    expect([asked.length, run().status, run().rendering]).toEqual([FIRST, 'paused', null]);
    experiment.step(1);
    await pass(500);
    expect(asked.length).toBe(ALL);
  });

  it('renders nothing twice for another seed', async () => {
    const { experiment, allow, asked } = create('street');
    await opened(experiment, false);
    allow(10_000);
    await pass(500);
    experiment.reset(99);
    await vi.dynamicImportSettled();
    await pass(500);
    expect(asked.length).toBe(FIRST);
  });

  it('says what is wrong where nothing can be rendered, and begins anew when asked again', async () => {
    const { experiment, allow, fail, run } = create('same-hairdresser');
    await opened(experiment, true);
    allow(10);
    await pass(50);
    fail(new CodedError('no-worker'));
    await pass(50);
    expect(run()).toMatchObject({ status: 'stopped', failure: { code: 'no-worker' } });
  });
});
