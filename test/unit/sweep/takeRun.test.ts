import { describe, expect, it } from 'vitest';
import { createCpuEngine } from '../../../src/engines/cpu/cpuEngine';
import { gridOf } from '../../../src/session/margins/marginPlan';
import { liveSettings, runConfig } from '../../../src/session/run/runConfig';
import { presetSettings } from '../../../src/session/settings/presets';
import type { Settings } from '../../../src/session/settings/settingsTable';
import { openRun, takeRun } from '../../../src/sweep/worker/takeRun';
import type { Evaluation } from '../../../src/training/protocol/reports';
import type { RunState } from '../../../src/training/protocol/run';
import { serve } from '../../../src/training/worker/serve';
import type { Report, Scope } from '../../../src/workers/protocol/messages';
import { dataOf } from '../../training/dataOf';

/** What the lab's worker comes to after `steps` steps of these settings: its state and its last evaluation. */
async function inTheLab(settings: Settings, steps: number): Promise<{ state: RunState; evaluation: Evaluation }> {
  const config = runConfig(settings, dataOf(settings));
  const [anchor, positive] = config.data.trainItems;
  const negative = config.data.trainItems[config.data.trainItems.length - 1];
  let evaluation: Evaluation | null = null;
  return new Promise((resolve, reject) => {
    const scope: Scope = {
      onmessage: null,
      postMessage(message) {
        const report = message as Report;
        if (report.type === 'evaluation') evaluation = report;
        if (report.type === 'failed') reject(new Error(report.code));
        if (report.type === 'paused') send({ type: 'export', runId: 1, requestId: 1, halt: false });
        if (report.type === 'answer' && report.answer.kind === 'state' && evaluation)
          resolve({ state: report.answer.state, evaluation });
      },
    };
    const send = (command: object) => scope.onmessage?.({ data: command } as MessageEvent);
    serve(scope, { create: (setup) => createCpuEngine(setup) });
    send({
      type: 'start',
      runId: 1,
      generation: 1,
      run: 1,
      config,
      live: liveSettings(settings),
      speed: 10_000,
      selection: { probes: new Int32Array(), triplet: { anchor, positive, negative }, withEmbeddings: false },
      pacedSteps: 0,
      guests: new Float32Array(),
    });
    send({ type: 'step', runId: 1, order: 1, count: steps });
  });
}

function sweepRun(settings: Settings, steps: number, pictures: readonly number[] = [0, steps]) {
  const data = dataOf(settings);
  const { data: given, ...config } = runConfig(settings, data);
  const run = { config, live: liveSettings(settings), steps, shown: data.heldOutItems.slice(0, 12), pictures };
  return { run, open: () => openRun({ ...config, data: given }, run), data };
}

const STUDENTS: Settings = { ...presetSettings('toppers'), normalize: true, distance: 'squared' };

describe('a run of the grid', () => {
  it.each([
    ['students, semi-hard', { ...STUDENTS, margin: 0.4 }, 60],
    ['students, random negatives', { ...STUDENTS, mining: 'random', distance: 'plain', margin: 1.6 }, 40],
    ['digits, all triplets', { ...presetSettings('rescue'), mining: 'all', margin: 0.05 }, 12],
    ['digits, in 32 dimensions', { ...presetSettings('rescue'), dimensions: 32, margin: 0.8 }, 12],
  ] as const)('comes to the weights of the same run in the lab, bit for bit: %s', async (_, given, steps) => {
    const settings: Settings = { ...presetSettings('rescue'), ...given };
    const { run, open } = sweepRun(settings, steps);
    const opened = await open();
    const outcome = await takeRun(opened, run);
    const lab = await inTheLab(settings, steps);
    const { parameters } = await opened.engine.getState();
    expect(outcome.step).toBe(steps);
    expect(parameters).toEqual(lab.state.engine.parameters);
    expect(outcome.recall).toBe(lab.evaluation.recall);
  });

  it('takes the settings that its cell gives the lab', () => {
    const grid = gridOf({ ...presetSettings('rescue'), 'margins.rows': 'mining' });
    const cell = grid.cells.find(({ key }) => key === 'all plain 0.4');
    expect(cell?.jobs[0].settings).toMatchObject({
      mining: 'all',
      distance: 'plain',
      margin: 0.4,
      loss: 'hinge',
      backend: 'cpu',
      seed: 7,
    });
  });

  it('ends where a hundred steps had nothing to learn, as in the lab, and says so', async () => {
    const { run, open } = sweepRun({ ...STUDENTS, margin: 0 }, 400, [0]);
    const outcome = await takeRun(await open(), run);
    expect(outcome.end).toBe('nothing-to-learn');
    expect(outcome.step).toBeLessThan(400);
    expect(outcome.teaching).toBe(0);
  });

  it('keeps a picture of each moment that is wanted, flat in whatever room', async () => {
    for (const dimensions of [2, 3, 8] as const) {
      const { run, open } = sweepRun({ ...STUDENTS, dimensions }, 5, [0, 2, 5]);
      const { pictures } = await takeRun(await open(), run);
      expect(pictures.map(({ step }) => step)).toEqual([0, 2, 5]);
      for (const { places } of pictures) expect(places).toHaveLength(2 * run.shown.length);
    }
  });
});
