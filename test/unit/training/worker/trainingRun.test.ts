import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { PLACE_DISTANCE, PLACE_SIZE } from '../../../../src/core/projection/place';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import { isTriplet } from '../../../../src/session/run/selection';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';
import { Learner } from '../../../../src/training/worker/learner';
import { CONFIG, DATA, LIVE, openRun, pass, range, SELECTION, startCommand, stepsOfRows, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('frames under backpressure', () => {
  it('lets no frame out before the page has granted one', async () => {
    const { run, of } = await openRun();
    run.play(1, null);
    await pass(500);
    expect(of('frame')).toEqual([]);
    expect(of('evaluation').length).toBeGreaterThan(1);
  });

  it('lets one frame out for each grant, however often it is granted before', async () => {
    const { run, of } = await openRun();
    run.play(1, null);
    for (let grant = 1; grant <= 5; grant++) {
      run.grantFrame();
      run.grantFrame();
      await pass(200);
      expect(of('frame').length).toBe(grant);
    }
  });

  it('gives a paused run nothing to say twice', async () => {
    const { run, of } = await openRun();
    for (let grant = 0; grant < 3; grant++) {
      run.grantFrame();
      await pass(50);
    }
    expect(of('frame').map(({ step, report }) => [step, report])).toEqual([[0, null]]);
  });

  it('answers a new selection of a paused run with exactly one frame and an evaluation', async () => {
    const { run, of, last } = await openRun();
    run.grantFrame();
    await pass(50);
    const selection = { ...SELECTION, triplet: { anchor: 81, positive: 85, negative: 3 } };
    run.grantFrame();
    run.setSelection(selection);
    await pass(50);
    run.grantFrame();
    await pass(50);
    expect(of('frame').length).toBe(2);
    expect(last('frame').triplet).toEqual(selection.triplet);
    expect(of('evaluation').length).toBe(2);
  });

  it('holds the answer to a new selection back until a frame is granted', async () => {
    const { run, of } = await openRun();
    run.setSelection(SELECTION);
    await pass(50);
    expect(of('frame')).toEqual([]);
    run.grantFrame();
    await pass(0);
    expect(of('frame').length).toBe(1);
  });

  it('shows every one of the slow first steps to a page that is quick enough', async () => {
    const { run, of } = await openRun(startCommand({ pacedSteps: 15 }));
    run.play(1, null);
    while (of('evaluation').at(-1)?.step !== 25) {
      const seen = of('frame').length;
      run.grantFrame();
      await pass(16);
      expect(of('frame').length).toBeLessThanOrEqual(seen + 1);
    }
    expect(of('frame').map(({ step }) => step)).toEqual(expect.arrayContaining(range(1, 15)));
  });

  it('shows a late page the newest step at once', async () => {
    const { run, last } = await openRun(startCommand({ pacedSteps: 15 }));
    run.play(1, null);
    await pass(900);
    run.grantFrame();
    await pass(0);
    expect(last('frame').step).toBe(3);
  });
});

describe('a margin that is moved while it trains', () => {
  it('is answered by six steps slow enough to be seen, and then the pace rises again', async () => {
    const { run, last } = await openRun(startCommand({ pacedSteps: 15 }));
    run.play(1, null);
    await pass(12_000);
    const { step: before } = await stepAfter(0);
    run.setLive({ ...LIVE, margin: 1 });
    const { step: soon } = await stepAfter(2000);
    expect(soon - before).toBeGreaterThanOrEqual(4);
    expect(soon - before).toBeLessThanOrEqual(6);
    const { step: later } = await stepAfter(10_000);
    expect(later - soon).toBeGreaterThan(200);

    async function stepAfter(ms: number) {
      await pass(ms);
      run.grantFrame();
      await pass(20);
      return last('frame');
    }
  });

  it('slows nothing where a step is already slow, where none is paced, or for another setting', async () => {
    for (const [pacedSteps, live] of [
      [0, { ...LIVE, margin: 1 }],
      [15, { ...LIVE, temperature: 0.1, arcMargin: 0.3, learningRate: 0.002 }],
    ] as const) {
      const { run, last } = await openRun(startCommand({ pacedSteps }));
      run.play(1, null);
      await pass(12_000);
      run.grantFrame();
      await pass(20);
      const { step } = last('frame');
      run.setLive(live);
      await pass(1000);
      run.grantFrame();
      await pass(20);
      expect(last('frame').step - step).toBeGreaterThan(50);
    }
  });
});

describe('what a frame says', () => {
  it('is the settings its step was taken with, not those that wait', async () => {
    const { run, last, steps } = await openRun();
    await steps(1);
    run.setLive({ ...LIVE, margin: 1 });
    run.grantFrame();
    await pass(0);
    expect(last('frame').report?.live).toEqual(LIVE);
    run.grantFrame();
    await steps(1);
    expect(last('frame').report?.live.margin).toBe(1);
  });

  it('has each probe at its true plain distance from the anchor, whatever the training measures', async () => {
    const config = { ...CONFIG, dimensions: 8 };
    const { run, last, steps, state } = await openRun(startCommand({ config, live: { ...LIVE, distance: 'squared' } }));
    await steps(5);
    run.grantFrame();
    await pass(0);
    const { places, probes, triplet, anchorPositive, anchorNegative } = last('frame');
    const engine = createPlainEngine({
      ...new Learner(startCommand({ config }), () => {}).setup,
      state: (await state()).engine,
    });
    const embedded = (item: number) => engine.embed(Int32Array.of(item)) as Float32Array;
    const fromAnchor = (item: number) => distanceBetween(embedded(triplet.anchor), 0, embedded(item), 0, 8, 'plain');
    expect(places.length).toBe(probes.length * PLACE_SIZE);
    probes.forEach((item, i) => {
      expect(places[i * PLACE_SIZE + PLACE_DISTANCE]).toBeCloseTo(fromAnchor(item), 5);
    });
    expect(anchorPositive).toBeCloseTo(fromAnchor(triplet.positive), 5);
    expect(anchorNegative).toBeCloseTo(fromAnchor(triplet.negative), 5);
    expect(isTriplet(DATA, triplet)).toBe(true);
  });

  it('is every step exactly once, in order, however seldom frames are granted', async () => {
    const { run, of } = await openRun();
    run.play(1, 90);
    for (let i = 0; i < 30; i++) {
      if (i % 7 !== 0) run.grantFrame();
      await pass(i % 2 === 0 ? 10 : 160);
    }
    run.grantFrame();
    await pass(50);
    expect(of('frame').flatMap(stepsOfRows)).toEqual(range(1, 90));
  });

  it('is the batch, in the numbers of the report', async () => {
    const { run, last, steps } = await openRun();
    await steps(1);
    run.grantFrame();
    await pass(0);
    const { report, rows, step } = last('frame');
    expect(report?.items.length).toBe(12);
    expect(report?.distances.length).toBe(144);
    expect(step).toBe(1);
    const row = Object.fromEntries(ROW_FIELDS.map((field, i) => [field, rows[i]]));
    expect(row.loss).toBeCloseTo(report?.loss ?? 0, 6);
    expect(row).toMatchObject({ step: 1, ...report?.counts });
    expect(row.margin).toBeCloseTo(LIVE.margin, 6);
  });

  it('does not give away what a later copy or frame needs', async () => {
    const { run, of, steps, state } = await openRun();
    await steps(1);
    run.grantFrame();
    await pass(0);
    run.grantFrame();
    run.setSelection(SELECTION);
    await pass(10);
    expect(of('frame').length).toBe(2);
    expect(of('frame')[1].report?.distances).toEqual(of('frame')[0].report?.distances);
    expect((await state()).report?.distances.length).toBe(144);
  });
});

describe('the evaluation', () => {
  it('comes at the start, at first every 5 steps, then every 25, and on pause, and once for each step', async () => {
    const { run, of } = await openRun();
    run.play(1, 60);
    await pass(3000);
    run.pause(2);
    await pass(0);
    expect(of('evaluation').map(({ step }) => step)).toEqual([0, 5, 10, 15, 25, 50, 60]);
    expect(of('paused').map(({ reason }) => reason)).toEqual(['until', 'asked']);
  });

  it('covers the held-out items first, then the probes that are not among them, each once', async () => {
    const data = DATA;
    const [anchor] = data.trainItems;
    const triplet = { anchor, positive: anchor + 1, negative: data.trainItems[data.trainItems.length - 1] };
    const probes = Int32Array.of(anchor, data.heldOutItems[0], anchor, anchor + 1);
    const { last } = await openRun(startCommand({ selection: { probes, triplet, withEmbeddings: false } }));
    const { items, heldOutCount, embeddings, dimensions } = last('evaluation');
    expect([...items]).toEqual([...data.heldOutItems, anchor, anchor + 1]);
    expect(heldOutCount).toBe(data.heldOutItems.length);
    expect(embeddings.length).toBe(items.length * dimensions);
  });
});

describe('the copies of a run', () => {
  it('are posted every 200 steps', async () => {
    const { of, steps } = await openRun();
    await steps(650);
    expect(of('copy').map(({ state }) => state.engine.step)).toEqual([200, 400, 600]);
  });

  it('are posted every 2 s of slow training', async () => {
    const { run, of } = await openRun(startCommand({ speed: 2 }));
    run.play(1, null);
    await pass(7000);
    expect(of('copy').map(({ state }) => state.engine.step)).toEqual([5, 9, 13]);
  });

  it('let another run go on as if nothing had happened, bit by bit', async () => {
    const uninterrupted = await openRun();
    await uninterrupted.steps(40);
    const first = await openRun();
    first.run.grantFrame();
    await first.steps(23);
    const taken = await first.state();
    const second = await openRun();
    await second.steps(5);
    second.run.import(structuredClone(taken), 2);
    await second.steps(17);
    const [expected, seen] = [await uninterrupted.state(), await second.state()];
    expect(seen.engine).toEqual(expected.engine);
    expect(seen.random).toEqual(expected.random);
    expect(seen.report).toEqual(expected.report);
  });

  it('lose no row on the way, and bear the new generation from then on', async () => {
    const first = await openRun();
    await first.steps(4);
    first.run.grantFrame();
    await first.steps(6);
    const shown = first.of('frame').flatMap(stepsOfRows);
    expect(shown).toEqual(range(1, 4));
    const second = await openRun();
    second.run.import(structuredClone(await first.state()), 5);
    await second.steps(10);
    second.run.grantFrame();
    await pass(0);
    expect(second.last('frame').generation).toBe(5);
    expect([...shown, ...second.of('frame').flatMap(stepsOfRows)]).toEqual(range(1, 20));
  });

  it('show the last step again after a hand-over, settings and all', async () => {
    const first = await openRun();
    await first.steps(10);
    const second = await openRun();
    second.run.grantFrame();
    await pass(0);
    second.run.import(await first.state(), 2);
    second.run.grantFrame();
    await pass(0);
    expect(second.last('frame')).toMatchObject({ step: 10, report: { live: LIVE } });
    expect(second.last('evaluation').step).toBe(10);
  });
});

describe('determinism', () => {
  const variants = { distance: 'squared', mining: 'random', loss: 'hinge' } as const;
  for (const live of [LIVE, { ...LIVE, ...variants }]) {
    it(`repeats 100 steps bit by bit, however they are paced and shown: ${live.mining}`, async () => {
      const slow = await openRun(startCommand({ live, pacedSteps: 15 }));
      slow.run.play(1, 100);
      for (let i = 0; i < 100; i++) {
        slow.run.grantFrame();
        await pass(100);
      }
      const fast = await openRun(startCommand({ live }));
      await fast.steps(100);
      fast.run.grantFrame();
      await pass(0);
      expect((await slow.state()).engine).toEqual((await fast.state()).engine);
      const rows = (frames: { rows: Float32Array }[]) => frames.flatMap((frame) => [...frame.rows]);
      expect(rows(slow.of('frame'))).toEqual(rows(fast.of('frame')));
    });
  }

  it('has another seed take other steps', async () => {
    const [one, other] = [await openRun(), await openRun(startCommand({ config: { ...CONFIG, seed: 8 } }))];
    await one.steps(3);
    await other.steps(3);
    expect((await one.state()).engine.parameters).not.toEqual((await other.state()).engine.parameters);
  });
});
