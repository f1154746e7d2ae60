import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { momentOf } from '../../../../src/session/moment/moment';
import { replayMoment } from '../../../../src/session/moment/replay';
import type { Experiment } from '../../../../src/session/run/experiment';
import type { Settings } from '../../../../src/session/settings/settingsTable';
import { stubGpu } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';
import { type CpuEngine, createRun, linked, opened, openRun, SHAPES, settled, state, steps } from './momentRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('a link to a moment', () => {
  it('trains to the step, with the changes, the triplet and the settings of the moment, and pauses', async () => {
    const there = await openRun();
    await steps(there, 20);
    there.set('margin', 1);
    await steps(there, 13);
    const { trainItems, labels } = there.run.getState().data ?? { trainItems: [], labels: [] };
    const anchor = trainItems[1];
    const [positive] = trainItems.filter((item) => item > anchor && labels[item] === labels[anchor]);
    const negative = trainItems.find((item) => labels[item] !== labels[anchor]) ?? 0;
    there.follow({ anchor, positive, negative });
    there.set('mining', 'hard');

    const { experiment: here } = await opened(linked(there));
    expect(here.run.getState()).toMatchObject({
      status: 'paused',
      pauseReason: 'steps-done',
      frame: { step: 33, triplet: { anchor, positive, negative } },
      evaluation: { step: 33 },
      replay: { phase: 'there', to: 33, exact: true },
    });
    expect(here.settings.getState()).toEqual(there.settings.getState());
    expect(here.run.getState().history.changes).toEqual(there.run.getState().history.changes);
    expect(await state(here)).toEqual(await state(there));
  });

  it('leaves out what came after the step that the reader has gone back to', async () => {
    const there = await openRun();
    await steps(there, 200);
    there.set('margin', 1);
    await steps(there, 30);
    await settled(there.goTo(200));
    there.set('margin', 0.2);
    const moment = linked(there);
    expect([moment.step, moment.changes]).toEqual([200, []]);
    const { experiment: here } = await opened(moment);
    expect(await state(here)).toEqual(await state(there));
  });

  it('is of the start where no step has been taken', async () => {
    const there = await openRun();
    there.set('margin', 1);
    const { experiment: here } = await opened(linked(there));
    expect(here.run.getState()).toMatchObject({ status: 'paused', frame: { step: 0 }, replay: { phase: 'there' } });
    expect(here.settings.getState().margin).toBe(1);
  });

  it('goes beyond the step at which a run pauses by itself', async () => {
    const settings: Settings = { ...SHAPES, loss: 'hinge', mining: 'semi-hard', margin: 0 };
    const there = await openRun(settings);
    await steps(there, 2100);
    const { experiment: here } = await opened(linked(there));
    expect(here.run.getState()).toMatchObject({ frame: { step: 2100 }, replay: { phase: 'there' } });
    expect(await state(here)).toEqual(await state(there));
  }, 60_000);

  it('can be opened in place of a run that is there', async () => {
    const there = await openRun();
    await steps(there, 30);
    const here = await openRun({ ...SHAPES, seed: 5 });
    await steps(here, 10);
    const moment = linked(there);
    here.restart(moment.settings);
    await settled(replayMoment(here, moment));
    expect(await state(here)).toEqual(await state(there));
  });

  it('gives way to another link that is opened before it is there', async () => {
    const there = await openRun();
    await steps(there, 30);
    const first = linked(there);
    there.reset(5);
    await pass(100);
    await steps(there, 40);
    const second = linked(there);
    const here = createRun(first.settings);
    void here.open({ play: false, unpaced: true });
    void replayMoment(here, first);
    here.restart(second.settings);
    await settled(replayMoment(here, second));
    expect(here.run.getState().replay).toMatchObject({ phase: 'there', to: 40 });
    expect(await state(here)).toEqual(await state(there));
  });

  it('goes on from there when the reader plays, with the same run', async () => {
    const there = await openRun();
    await steps(there, 30);
    const { experiment: here } = await opened(linked(there));
    here.play(50);
    await pass(2000);
    await steps(there, 20);
    expect(await state(here)).toEqual(await state(there));
  });

  it('is the same settings and changes, and not the same run, after a GPU has trained it', async () => {
    const there = await openRun();
    await steps(there, 30);
    there.run.setState({ usedGpu: true });
    const moment = linked(there);
    expect(moment.engine).toBe('webgl');
    const { experiment: here } = await opened(moment, 'plain');
    expect(here.run.getState().replay).toMatchObject({ phase: 'there', exact: false });
  });

  it('knows a run that a GPU took over, and the next one that it did not', async () => {
    stubGpu('GeForce');
    const there = await openRun({ ...SHAPES, backend: 'webgl' });
    await pass(2000);
    expect(there.run.getState().engine).toBe('webgl');
    await steps(there, 10);
    expect(linked(there).engine).toBe('webgl');
    there.set('backend', 'cpu');
    await pass(500);
    expect(linked(there).engine).toBe('webgl');
    there.reset();
    await pass(500);
    await steps(there, 10);
    expect(linked(there).engine).toBe('wasm');
    vi.unstubAllGlobals();
  });

  it.each<[CpuEngine, CpuEngine, string]>([
    ['wasm', 'plain', 'moment-needs-wasm'],
    ['plain', 'wasm', 'moment-without-wasm'],
  ])('of a run on %s is refused where %s trains, and nothing is trained', async (from, to, code) => {
    const there = await openRun(SHAPES, from);
    await steps(there, 30);
    const { experiment: here, problem } = await opened(linked(there), to);
    expect(problem).toMatchObject({ code });
    expect(here.run.getState()).toMatchObject({ status: 'paused', frame: { step: 0 }, replay: null });
  });

  it('is refused where its three items are no triplet', async () => {
    const there = await openRun();
    await steps(there, 5);
    const { problem } = await opened({ ...linked(there), triplet: { anchor: 1, positive: 1, negative: 2 } });
    expect(problem?.code).toBe('moment-damaged');
  });

  it('is not made of a run that a host has put back, and again of the next', async () => {
    const there = await openRun();
    await steps(there, 5);
    const kept = await settled(there.exportState());
    await settled(there.putBack(kept));
    await pass(100);
    expect(() => linked(there)).toThrow('moment-put-back');
    there.reset();
    await pass(500);
    expect(linked(there).step).toBe(0);
  });

  it('is not made of own data, of a run that went back by itself, nor before there is a run', async () => {
    const there = await openRun();
    await steps(there, 5);
    const codes = [
      { ...there.run.getState(), data: { ...data(there), id: 'own' as const } },
      { ...there.run.getState(), rolledBack: true },
      { ...there.run.getState(), frame: null },
    ].map((view) => {
      const made = momentOf(view, there.settings.getState());
      return made.ok ? 'made' : made.problem.code;
    });
    expect(codes).toEqual(['moment-own', 'moment-rolled-back', 'moment-no-run']);
  });
});

describe('a replay under way', () => {
  it.each<[string, (experiment: Experiment) => void]>([
    ['pauses', (experiment) => experiment.pause()],
    ['plays', (experiment) => experiment.play()],
    ['changes a live setting', (experiment) => experiment.set('margin', 2)],
  ])('ends where the reader %s, at the step reached', async (_, interrupt) => {
    const here = await interrupted(interrupt);
    expect(here.run.getState().replay?.phase).toBe('stopped');
    expect(here.run.getState().frame?.step).toBeGreaterThanOrEqual(50);
  });

  it('is over with another start', async () => {
    const here = await interrupted((experiment) => experiment.reset(9));
    const { replay, run } = here.run.getState();
    expect(replay?.run).not.toBe(run);
    expect(replay?.phase ?? 'none').not.toBe('under-way');
    expect(here.run.getState().frame?.step).toBe(0);
  });

  /** At step 50 of a replay, which `interrupt` is called in. */
  async function interrupted(interrupt: (experiment: Experiment) => void): Promise<Experiment> {
    const there = await openRun();
    await steps(there, 50);
    there.set('margin', 1.5);
    await steps(there, 1000);
    const moment = linked(there);
    const here = createRun(moment.settings);
    const stop = here.settings.subscribe(({ margin }) => {
      if (margin !== 1.5) return;
      stop();
      queueMicrotask(() => interrupt(here));
    });
    void here.open({ play: false, unpaced: true });
    await settled(replayMoment(here, moment));
    await pass(500);
    return here;
  }
});

function data({ run }: Experiment) {
  const { data: known } = run.getState();
  if (!known) throw new Error('no data');
  return known;
}
