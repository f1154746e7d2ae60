import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsOf, resultsAt } from '../../../../src/session/fairness/fairnessFacts';
import { jobsOf, placesOf, settingsOfJob } from '../../../../src/session/fairness/fairnessPlan';
import { useFakeTime } from '../../training/worker/testRun';
import { asSoonAs, createFairness } from './createFairness';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('the runs of two groups', () => {
  it('are taken one after another, each from its settings, on the processor, and measured on both groups', async () => {
    const { experiment, runs, view, until } = await createFairness();
    const [place] = placesOf(view().common);
    const jobs = jobsOf(view().common, [place]);
    expect(jobs.map(({ seed }) => seed)).toEqual([7, 1, 2]);
    runs.enqueue(jobs);
    await until(() => view().results.size === 3);
    expect(view().current).toBeNull();
    expect(experiment.settings.getState()).toMatchObject({
      seed: 2,
      backend: 'cpu',
      'fairness.trait': 'age',
      'fairness.share': 90,
    });
    const facts = factsOf(resultsAt(view(), view().common, place), 'far', 'one');
    expect(facts?.runs).toBe(3);
    // As many different pairs of either group: what one has less of, the other has more.
    for (const [run, a] of (facts?.values.a ?? []).entries())
      expect(a + (facts?.values.b[run] ?? 0)).toBeCloseTo(0.1, 3);
    const each = factsOf(resultsAt(view(), view().common, place), 'far', 'each');
    for (const far of [...(each?.values.a ?? []), ...(each?.values.b ?? [])]) expect(far).toBeCloseTo(0.05, 3);
  });

  it('wait while they are paused, and are forgotten when they are stopped', async () => {
    const { runs, view, until } = await createFairness();
    const jobs = jobsOf(view().common, placesOf(view().common)).slice(0, 1);
    runs.enqueue(jobs);
    runs.pause();
    expect(view()).toMatchObject({ paused: true, current: { job: { seed: 7, share: 90 } } });
    runs.resume();
    await until(() => view().results.size >= 1);
    runs.enqueue([{ ...jobs[0], seed: 9 }]);
    expect(view().current?.job.seed).toBe(9);
    runs.stop();
    expect(view()).toMatchObject({ current: null, waiting: [], paused: false });
  });

  it('wait where a host starts another run meanwhile, and the one that trained begins anew', async () => {
    const { experiment, runs, view, until } = await createFairness();
    const jobs = jobsOf(view().common, placesOf(view().common));
    asSoonAs(
      runs,
      ({ current }) => current?.begun === true,
      () => experiment.set('margin', 0.4),
    );
    runs.enqueue(jobs.slice(0, 2));
    await until(() => view().paused);
    expect(view()).toMatchObject({ current: null, paused: true, waiting: jobs.slice(0, 2) });
    runs.resume();
    await until(() => view().results.size === 2);
  });

  it('follow a host that asks for other groups or another share', async () => {
    const { experiment, view } = await createFairness();
    experiment.replace({ ...experiment.settings.getState(), 'fairness.trait': 'skinTone', 'fairness.share': 70 });
    expect(view().common).toMatchObject({ trait: 'skinTone', share: 70 });
    expect(placesOf(view().common).map(({ share }) => share)).toEqual([90, 70, 50, 10]);
  });

  it('go on when their figure comes back, with what is over still there', async () => {
    const first = await createFairness();
    const jobs = jobsOf(first.view().common, placesOf(first.view().common)).slice(0, 3);
    asSoonAs(
      first.runs,
      ({ results }) => results.size === 1,
      () => {
        first.runs.leave();
        first.experiment.dispose();
      },
    );
    first.runs.enqueue(jobs);
    await first.until(() => first.memory.results.size === 1);
    const again = await createFairness(first.memory);
    await again.until(() => again.view().results.size === 3);
    expect([...again.view().results.values()].map(({ job }) => job)).toEqual(jobs);
  });

  it('take in a run of the figure that a card has trained', async () => {
    const { experiment, view, until } = await createFairness();
    const [job] = jobsOf(view().common, placesOf(view().common));
    experiment.restart(settingsOfJob(job, experiment.settings.getState()));
    experiment.play(6);
    await until(() => view().results.size === 1);
    expect([...view().results.values()][0].job).toEqual(job);
  });
});
