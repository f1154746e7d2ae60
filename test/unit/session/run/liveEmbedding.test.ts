import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Embedded } from '../../../../src/inspection/protocol/inspectionProtocol';
import { keepEmbedding } from '../../../../src/session/run/liveEmbedding';
import { LOOK_EVERY } from '../../../../src/session/run/liveInspection';
import { createRunStore } from '../../../../src/session/run/runStore';
import type { Evaluation } from '../../../../src/training/protocol/reports';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const evaluation = (step: number) => ({ step }) as Evaluation;

function kept() {
  const run = createRunStore();
  const open: { answer: (step: number) => void; refuse: () => void }[] = [];
  const shown: number[] = [];
  const stop = keepEmbedding(
    run,
    () =>
      new Promise<Embedded>((resolve, reject) => {
        open.push({ answer: (step) => resolve({ step } as Embedded), refuse: () => reject(new Error('gone')) });
      }),
    ({ step }) => shown.push(step),
  );
  return { run, open, shown, stop };
}

describe('where made pictures stand', () => {
  it('is asked as soon as there is a evaluation, and not again before the next', async () => {
    const { run, open, shown } = kept();
    await pass(1000);
    expect(open).toHaveLength(0);
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    open[0].answer(0);
    await pass(5000);
    expect(shown).toEqual([0]);
    expect(open).toHaveLength(1);
    run.setState({ evaluation: evaluation(25) });
    await pass(0);
    expect(open).toHaveLength(2);
  });

  it('is asked one question at a time, and ends with the last evaluation', async () => {
    const { run, open, shown } = kept();
    for (let step = 0; step <= 100; step += 25) {
      run.setState({ evaluation: evaluation(step) });
      await pass(50);
    }
    expect(open).toHaveLength(1);
    open[0].answer(0);
    await pass(LOOK_EVERY);
    open[1].answer(100);
    await pass(5000);
    expect(open).toHaveLength(2);
    expect(shown).toEqual([0, 100]);
  });

  it('lives through a refusal, and drops what comes after a new start', async () => {
    const { run, open, shown } = kept();
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    open[0].refuse();
    run.setState({ evaluation: evaluation(25) });
    await pass(LOOK_EVERY);
    run.setState({ evaluation: null });
    open[1].answer(25);
    await pass(LOOK_EVERY);
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    open[2].answer(0);
    await pass(0);
    expect(shown).toEqual([0]);
  });

  it('is neither asked nor shown once it is stopped', async () => {
    const { run, open, shown, stop } = kept();
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    stop();
    open[0].answer(0);
    run.setState({ evaluation: evaluation(25) });
    await pass(5000);
    expect([open.length, shown.length]).toEqual([1, 0]);
  });
});
