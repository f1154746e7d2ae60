import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChapterTries } from '../../../src/article/ChapterTries';
import type { ChapterPlan } from '../../../src/article/chapters/chapter';
import { chapters as english } from '../../../src/article/chapters/en/index';
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import { chapters as chinese } from '../../../src/article/chapters/zh-CN/index';
import { CHAPTERS } from '../../../src/session/page/chapters';
import type { Experiment } from '../../../src/session/run/experiment';
import { presetSettings } from '../../../src/session/settings/presets';
import { checkSettings } from '../../../src/session/settings/settingsRules';
import { liveExperiment, settled } from '../component/liveExperiment';
import { NOTHING_LOADED } from '../session/settings/facts';

const PLAN: ChapterPlan = {
  figure: 'lab',
  preset: 'toppers',
  card: { right: 0, run: { kind: 'train', steps: 5 } },
  tries: [
    { settings: { margin: 0.5 }, steps: 4 },
    { preset: 'collapse', settings: { distance: 'plain' }, steps: 3 },
  ],
};

/** Draws nothing: each frame counts as drawn at once. */
function show(experiment: Experiment | null) {
  let started = 0;
  experiment?.run.subscribe(({ frame }, { frame: last }) => {
    if (frame !== last) experiment.grantFrame();
  });
  render(
    <ChapterTries
      tries={PLAN.tries ?? []}
      labels={['A wider margin', 'Plain distance']}
      plan={PLAN}
      experiment={experiment}
      figureId="figure"
      onStart={() => started++}
    />,
  );
  return { user: userEvent.setup(), started: () => started };
}

/** Steps are taken in their own time. */
const SLOW = { timeout: 20_000 };

describe('What a chapter lets the reader start', () => {
  it('runs from the start of the chapter to its step and stops there, as often as it is pressed', async () => {
    const experiment = await liveExperiment({ ...startOf(PLAN), backend: 'cpu', speed: 10_000 });
    const { user, started } = show(experiment);
    const button = screen.getByRole('button', { name: /A wider margin/ });
    for (const times of [1, 2]) {
      const before = experiment.run.getState().run;
      await user.click(button);
      await waitFor(() => expect(experiment.run.getState().run).toBeGreaterThan(before));
      await waitFor(() => expect(experiment.run.getState().evaluation?.step).toBe(4), SLOW);
      await settled(experiment);
      expect(experiment.run.getState()).toMatchObject({ status: 'paused', frame: { step: 4 } });
      expect(experiment.settings.getState()).toMatchObject({ dataset: 'students', margin: 0.5, speed: 10_000 });
      expect(started()).toBe(times);
    }
    experiment.dispose();
  }, 60_000);

  it('begins with a preset where it names one, and says which it is', async () => {
    const experiment = await liveExperiment({ ...startOf(PLAN), backend: 'cpu' });
    const { user } = show(experiment);
    await user.click(screen.getByRole('button', { name: /Plain distance/ }));
    const { mining, normalize } = presetSettings('collapse');
    expect(experiment.settings.getState()).toMatchObject({ mining, normalize, distance: 'plain' });
    expect(experiment.run.getState().preset).toBe('collapse');
    experiment.dispose();
  });

  it('waits until the figure is there', () => {
    show(null);
    for (const button of screen.getAllByRole('button')) expect(button).toHaveProperty('disabled', true);
  });

  it.each(CHAPTERS)('in %s has a label in both languages and settings that the table takes', (id) => {
    const plan = PLANS[id];
    const tries = plan.tries ?? [];
    for (const words of [english, chinese]) expect(words[id].tries ?? []).toHaveLength(tries.length);
    for (const { preset, settings, steps } of tries) {
      const start = startOf({
        ...plan,
        preset: preset ?? plan.preset,
        settings: preset ? settings : { ...plan.settings, ...settings },
      });
      expect(checkSettings(start, start, NOTHING_LOADED)).toEqual({ ok: true, settings: start });
      expect(steps).toBeGreaterThan(0);
    }
  });
});
