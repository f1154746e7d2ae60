import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLANS } from '../../../src/article/chapters/plans';
import type { Outcome } from '../../../src/prediction/cardRun';
import { trainTo } from '../../../src/prediction/trainTo';
import { createExperiment, createLockStepExperiment, type Experiment } from '../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../src/session/settings/settingsTable';
import { Trainer } from '../../../src/training/page/trainer';
import { fakeWorkers } from '../training/fakeWorkers';
import { pass, useFakeTime } from '../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

/** Of all cards that train. */
const STEPS = [
  ...new Set(Object.values(PLANS).flatMap(({ card: { run } }) => (run.kind === 'train' ? [run.steps] : []))),
];

const START: Settings = { ...DEFAULTS, dataset: 'shapes', loss: 'soft', mining: 'all', backend: 'cpu' };

describe('the run of a card', () => {
  it('ends exactly at its step, also at full speed, with its outcome measured there', async () => {
    const { experiment } = await opened({ speed: 10_000 });
    const { told, outcome } = begin(experiment, 150);
    await pass(10_000);
    expect(told.at(-1)).toBe('done, reached');
    expect(outcome()?.steps).toBe(150);
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', frame: { step: 150 } });
    expect(experiment.run.getState().history.rows.step).toHaveLength(150);
  });

  it.each(STEPS)('ends at step %i where another run was playing, and the page is slow to answer', async (steps) => {
    const { experiment } = await opened({ speed: 250 });
    experiment.play();
    await pass(100);
    expect(experiment.run.getState()).toMatchObject({ status: 'playing' });
    const prompt = Trainer.prototype.exportState;
    vi.spyOn(Trainer.prototype, 'exportState').mockImplementation(async function (this: Trainer) {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return prompt.call(this);
    });
    const { told, outcome } = begin(experiment, steps);
    await pass(10_000);
    expect(told.at(-1)).toBe('done, reached');
    expect(outcome()?.steps).toBe(steps);
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', frame: { step: steps } });
    vi.restoreAllMocks();
  });

  it("begins from the card's settings, and leaves pace and looks to the reader", async () => {
    const { experiment } = await opened({ speed: 200, margin: 2, seed: 3, 'lab.view': 'map' });
    begin(experiment, 5);
    await pass(5000);
    expect(experiment.settings.getState()).toEqual({ ...START, speed: 200, 'lab.view': 'map' });
    expect(experiment.run.getState().frame?.report?.live.margin).toBe(START.margin);
  });

  it('begins anew where its settings are those of now', async () => {
    const { experiment } = await opened({});
    experiment.step(9);
    await pass(2000);
    const before = experiment.run.getState().run;
    const { told } = begin(experiment, 5);
    await pass(5000);
    expect(told.at(-1)).toBe('done, reached');
    expect(experiment.run.getState().run).not.toBe(before);
  });

  it('waits for a reader who pauses it', async () => {
    const { experiment } = await opened({ speed: 60 });
    const { told } = begin(experiment, 30);
    await pass(200);
    experiment.pause();
    await pass(3000);
    expect(told.at(-1)).toMatch(/^step \d+, waits$/);
    experiment.play();
    await pass(5000);
    expect(told.at(-1)).toBe('done, reached');
  });

  it('ends with every run of several in lock-step measured at its step', async () => {
    const alone = (settings: Settings) => [
      settings,
      { ...settings, margin: 1 },
      { ...settings, mining: 'hard' as const },
    ];
    const experiment = createLockStepExperiment(START, alone, { makeWorker: fakeWorkers().make });
    await open(experiment);
    const { told, outcome } = begin(experiment, 20);
    await pass(10_000);
    expect(told.at(-1)).toBe('done, reached');
    const measured = experiment.runs.map(({ run }) => run.getState().evaluation);
    expect(measured.map((evaluation) => evaluation?.step)).toEqual([20, 20, 20]);
    expect(outcome()?.after.recall).toBe(measured[0]?.recall);
    expect(outcome()?.others.map(({ recall }) => recall)).toEqual(measured.slice(1).map((one) => one?.recall));
  });

  it('says so, once, where the reader starts another run', async () => {
    const { experiment } = await opened({ speed: 60 });
    const { told } = begin(experiment, 30);
    await pass(200);
    experiment.reset(99);
    await pass(3000);
    experiment.reset(100);
    await pass(3000);
    expect(told.filter((what) => !what.startsWith('step'))).toEqual(['interrupted']);
  });
});

async function opened(part: Partial<Settings>) {
  const experiment = createExperiment({ ...START, ...part }, null, { makeWorker: fakeWorkers().make });
  await open(experiment);
  return { experiment };
}

async function open(experiment: Experiment): Promise<void> {
  for (const one of experiment.runs)
    one.run.subscribe(({ frame }, { frame: last }) => {
      if (frame && frame !== last) one.grantFrame();
    });
  void experiment.open({ play: false, unpaced: true });
  await pass(100);
}

function begin(experiment: Experiment, steps: number) {
  const told: string[] = [];
  let last: Outcome | null = null;
  trainTo(experiment, START, steps, {
    step: (step, waits) => told.push(`step ${step}${waits ? ', waits' : ''}`),
    done(outcome, reached) {
      last = outcome;
      told.push(`done, ${reached ? 'reached' : 'before'}`);
    },
    interrupted: () => told.push('interrupted'),
  });
  return { told, outcome: () => last as Outcome | null };
}
