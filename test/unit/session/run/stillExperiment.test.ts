import { describe, expect, it, vi } from 'vitest';
import { createStillExperiment } from '../../../../src/session/run/stillExperiment';
import { presetSettings } from '../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

describe('the experiment of a figure that shows no run', () => {
  it('is paused from the start and takes settings, but makes no worker, loads nothing and never plays', async () => {
    const makeWorker = vi.fn();
    const fetched = vi.fn();
    vi.stubGlobal('Worker', makeWorker);
    vi.stubGlobal('fetch', fetched);
    const experiment = createStillExperiment(DEFAULTS, 'drag-the-ring');
    await experiment.open({ play: true });
    experiment.set('difficulty', 'street');
    experiment.play();
    experiment.step();
    expect(experiment.settings.getState().difficulty).toBe('street');
    experiment.reset(3);
    expect(experiment.settings.getState().seed).toBe(3);
    experiment.preset('no-margin');
    expect(experiment.settings.getState()).toEqual(presetSettings('no-margin'));
    expect(experiment.replace({ ...DEFAULTS, margin: 1 }, 'collapse')).toBe(false);
    expect(experiment.settings.getState().margin).toBe(1);
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', preset: 'collapse', frame: null });
    expect(makeWorker).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('keeps pace, level and backend through a preset', () => {
    const experiment = createStillExperiment({ ...DEFAULTS, speed: 5, 'lab.level': 3, backend: 'cpu' });
    experiment.preset('faces');
    expect(experiment.settings.getState()).toEqual({
      ...presetSettings('faces'),
      speed: 5,
      'lab.level': 3,
      backend: 'cpu',
    });
  });

  it('rejects questions about a run', async () => {
    const experiment = createStillExperiment(DEFAULTS);
    await expect(experiment.diagnostics()).rejects.toMatchObject({ code: 'no-worker' });
    await expect(experiment.encoderFiles()).rejects.toMatchObject({ code: 'no-worker' });
  });
});
