import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChangeLog } from '../../../../src/training/worker/changeLog';
import { pipelined } from './pipelinedEngine';
import { LIVE, openRun, pass, startCommand, useFakeTime } from './testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const WIDE = { ...LIVE, margin: 1 };
const HARD = { ...WIDE, mining: 'hard' } as const;

describe('the log of a run', () => {
  it('has an entry for the first step and for each one taken with other settings than the step before', () => {
    const log = createChangeLog();
    for (const [step, live] of [LIVE, LIVE, { ...LIVE }, WIDE, HARD, HARD, LIVE].entries()) log.note(step + 1, live);
    expect(log.all()).toEqual([
      { step: 1, live: LIVE },
      { step: 4, live: WIDE },
      { step: 5, live: HARD },
      { step: 7, live: LIVE },
    ]);
  });

  it('says with which step a change first acted, however late the frame, and says it once', async () => {
    const { run, of, steps } = await openRun();
    await steps(5);
    run.setLive(WIDE);
    await steps(1);
    run.setLive(HARD);
    // Of settings that no step was taken with, nothing is left.
    run.setLive(LIVE);
    run.setLive(HARD);
    await steps(30);
    run.grantFrame();
    await pass(0);
    run.setLive(LIVE);
    await steps(1);
    run.grantFrame();
    await pass(0);
    expect(of('frame').map(({ changes }) => changes)).toEqual([
      [
        { step: 1, live: LIVE },
        { step: 6, live: WIDE },
        { step: 7, live: HARD },
      ],
      [{ step: 37, live: LIVE }],
    ]);
  });

  it('is the same where the numbers of steps come late', async () => {
    const { run, state, steps } = await openRun(startCommand(), (setup) => pipelined(setup));
    await steps(5);
    run.setLive(WIDE);
    await steps(9);
    const asked = state();
    await pass(100);
    expect((await asked).changes).toEqual([
      { step: 1, live: LIVE },
      { step: 6, live: WIDE },
    ]);
  });

  it('goes along with the state, and is told again from its beginning where the run goes on from there', async () => {
    const first = await openRun();
    await first.steps(3);
    first.run.setLive(WIDE);
    await first.steps(3);
    const taken = structuredClone(await first.state());
    first.run.setLive(HARD);
    await first.steps(3);
    const log = [
      { step: 1, live: LIVE },
      { step: 4, live: WIDE },
    ];
    expect(taken.changes).toEqual(log);

    // Another worker, and the same one taken back: what changed after the sixth step has not happened.
    const second = await openRun(startCommand({ live: HARD }));
    for (const { run, steps, state, last } of [first, second]) {
      run.import(taken, 2);
      await steps(2);
      const expected = [...log, { step: 7, live: HARD }];
      expect((await state()).changes).toEqual(expected);
      run.grantFrame();
      await pass(0);
      expect(last('frame').changes).toEqual(expected);
    }
  });
});
