import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLACE_SIZE } from '../../../../src/core/projection/place';
import { MOST_GUESTS } from '../../../../src/engines/engine';
import { CONFIG, openRun, pass, SELECTION, startCommand, type TestRun, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

/** Numbers of one item. */
const SIZE = 2;
/** The inputs of items that are on stage, one after the other. */
const PROBES = [...SELECTION.probes].slice(0, 3);
const COPIES = Float32Array.from(
  PROBES.flatMap((item) => [...CONFIG.data.inputs.slice(SIZE * item, SIZE * (item + 1))]),
);

async function shown({ run, last }: TestRun) {
  run.grantFrame();
  await pass(0);
  return last('frame');
}

describe('the guests of a run', () => {
  it('stand where an item with the same inputs stands, from the first frame on and as training goes on', async () => {
    const run = await openRun(startCommand({ guests: COPIES }));
    for (let i = 0; i < 3; i++) {
      const { places, guestPlaces } = await shown(run);
      expect([...guestPlaces]).toEqual([...places].slice(0, 3 * PLACE_SIZE));
      await run.steps(10);
    }
  });

  it('are shown anew when others come, none where they go, on a run that rests', async () => {
    const run = await openRun(startCommand({ guests: COPIES }));
    const { guestPlaces } = await shown(run);
    run.run.setGuests(COPIES.slice(SIZE));
    expect([...(await shown(run)).guestPlaces]).toEqual([...guestPlaces].slice(PLACE_SIZE));
    run.run.setGuests(new Float32Array());
    expect((await shown(run)).guestPlaces.length).toBe(0);
  });

  it('change nothing of the run: neither its batches, its weights, its numbers nor its evaluations', async () => {
    const [alone, visited] = [await openRun(), await openRun(startCommand({ guests: COPIES }))];
    for (const run of [alone, visited]) {
      await run.steps(30);
      await shown(run);
    }
    visited.run.setGuests(new Float32Array(SIZE * MOST_GUESTS).fill(9));
    for (const { steps } of [alone, visited]) await steps(30);
    expect(await visited.state()).toEqual(await alone.state());
    expect(visited.of('evaluation')).toEqual(alone.of('evaluation'));
  });

  it('stay when the run goes on from another state', async () => {
    const run = await openRun(startCommand({ guests: COPIES }));
    await run.steps(5);
    const state = await run.state();
    await run.steps(5);
    run.run.import(state, 2);
    const { step, places, guestPlaces } = await shown(run);
    expect(step).toBe(5);
    expect([...guestPlaces]).toEqual([...places].slice(0, 3 * PLACE_SIZE));
  });

  it('fail the run where there are too many, or their inputs cannot be embedded', async () => {
    const codes = async (guests: Float32Array) => {
      const run = await openRun();
      run.run.setGuests(guests);
      await pass(0);
      return [run, await openRun(startCommand({ guests }))].map(({ last }) => last('failed').code);
    };
    expect(await codes(new Float32Array(SIZE * (MOST_GUESTS + 1)))).toEqual(['item-range', 'item-range']);
    expect(await codes(new Float32Array(SIZE + 1))).toEqual(['rows-shape', 'rows-shape']);
    expect(await codes(Float32Array.of(0, Number.NaN))).toEqual(['not-finite', 'not-finite']);
  });
});

describe('the results of a run', () => {
  it('name the start that they belong to', async () => {
    const run = await openRun(startCommand({ run: 17 }));
    await run.steps(200);
    expect((await shown(run)).run).toBe(17);
    expect((await run.state()).run).toBe(17);
    expect(run.last('copy').state.run).toBe(17);
    for (const evaluation of run.of('evaluation')) expect(evaluation.run).toBe(17);
  });
});
