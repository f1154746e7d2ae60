// Going to beats, on an experiment that really trains.
import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createOpeningRun, type OpeningRun } from '../../../../src/article/opening/openingRun';
import type { Beat } from '../../../../src/session/opening/beats';
import type { Experiment } from '../../../../src/session/run/experiment';
import { liveExperiment } from '../../component/liveExperiment';

let end = () => {};
afterEach(() => end());

async function opened(
  readingTime?: number,
): Promise<{ readonly experiment: Experiment; readonly opening: OpeningRun }> {
  const experiment = await liveExperiment({ dataset: 'digits' });
  const opening = createOpeningRun(experiment, readingTime);
  const disconnect = opening.connect();
  // As a picture does, which takes the next frame when it has drawn the last one.
  const stop = experiment.run.subscribe(({ frame }, before) => {
    if (frame !== before.frame) setTimeout(() => experiment.grantFrame());
  });
  experiment.grantFrame();
  end = () => {
    disconnect();
    stop();
    experiment.dispose();
  };
  return { experiment, opening };
}

/** Resolves when this beat has been gone to. */
async function told(opening: OpeningRun, beat: Beat): Promise<void> {
  await waitFor(() => {
    const { story, aim } = opening.view.getState();
    if (story.beat !== beat || aim !== null) throw new Error(`${story.beat} is told on the way to ${aim}`);
  });
}

describe('the opening run', () => {
  it('goes on to each beat by doing what it tells', async () => {
    const { experiment, opening } = await opened();
    opening.goTo('turn');
    await told(opening, 'turn');
    expect(experiment.run.getState().frame?.step).toBe(15);
    expect(experiment.run.getState().status).toBe('paused');
    expect(experiment.settings.getState()).toMatchObject({ margin: 0.2, normalize: false });

    opening.pull();
    await told(opening, 'more');
    expect(experiment.settings.getState().margin).toBe(1);
    expect(experiment.run.getState().status).toBe('playing');

    opening.goTo('zoomed');
    await told(opening, 'zoomed');
    await waitFor(() => expect(experiment.run.getState().status).toBe('paused'));

    opening.goTo('circle');
    await told(opening, 'circle');
    expect(experiment.run.getState().startedWith).toMatchObject({ normalize: true, margin: 1 });
    expect(experiment.run.getState().status).toBe('playing');
  });

  it('goes back to a beat by telling it anew, so that its caption is true of what is seen', async () => {
    const { experiment, opening } = await opened();
    opening.goTo('circle');
    await told(opening, 'circle');
    opening.goTo('zoomed');
    await told(opening, 'zoomed');
    const { startedWith, stretch } = experiment.run.getState();
    expect(startedWith).toMatchObject({ normalize: false, margin: 0.2 });
    expect(stretch?.evaluation.step).toBe(15);
    opening.goTo('turn');
    await told(opening, 'turn');
    expect([experiment.run.getState().frame?.step, experiment.settings.getState().margin]).toEqual([15, 0.2]);
  });

  it('leaves the caption of the third beat the time to be read, the run at rest meanwhile, unless the next is asked for', async () => {
    const reading = 1500;
    const { experiment, opening } = await opened(reading);
    opening.goTo('turn');
    await told(opening, 'turn');
    opening.pull();
    await told(opening, 'more');
    const began = performance.now();
    await waitFor(() => expect(experiment.run.getState().status).toBe('paused'), { timeout: reading });
    expect(opening.view.getState().story.beat).toBe('more');
    await waitFor(() => expect(opening.view.getState().story.beat).toBe('zoomed'), { timeout: 10 * reading });
    expect(performance.now() - began).toBeGreaterThan(0.9 * reading);

    opening.goTo('more');
    await told(opening, 'more');
    opening.goTo('zoomed');
    await told(opening, 'zoomed');
  });

  it('tells anew what the reader did: the ring as far as it was drawn', async () => {
    const { experiment, opening } = await opened();
    opening.goTo('turn');
    await told(opening, 'turn');
    experiment.set('margin', 0.63);
    await told(opening, 'more');
    opening.goTo('turn');
    await told(opening, 'turn');
    opening.goTo('more');
    await told(opening, 'more');
    expect(experiment.settings.getState().margin).toBe(0.63);
  });

  it('goes on training when the ring is drawn on the circle, also where the run had stopped', async () => {
    const { experiment, opening } = await opened();
    opening.goTo('circle');
    await told(opening, 'circle');
    experiment.pause();
    await waitFor(() => expect(experiment.run.getState().status).toBe('paused'));
    opening.pull();
    await waitFor(() => expect(experiment.run.getState().status).toBe('playing'));
  });

  it('starts again where the beat’s run began, from the same seed or from another', async () => {
    const { experiment, opening } = await opened();
    opening.goTo('more');
    await told(opening, 'more');
    const { seed } = experiment.settings.getState();
    opening.startAgain(false);
    await told(opening, 'pictures');
    expect(experiment.settings.getState()).toMatchObject({ seed, margin: 0.2, normalize: false });
    opening.startAgain(true);
    await waitFor(() => expect(experiment.run.getState().startedWith?.seed).not.toBe(seed));
  });

  it('stops the first beat at fifteen steps wherever it was paused', async () => {
    const { experiment, opening } = await opened();
    experiment.step(4);
    await waitFor(() => expect(opening.view.getState().story.now?.step).toBe(4));
    opening.play();
    await waitFor(() => {
      const { status, frame } = experiment.run.getState();
      expect([status, frame?.step]).toEqual(['paused', 15]);
    });
    expect(opening.view.getState().story.beat).toBe('turn');
  });
});
