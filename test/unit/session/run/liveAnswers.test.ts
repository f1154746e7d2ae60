import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Embedded, Inspection } from '../../../../src/inspection/protocol/inspectionProtocol';
import { ASK_EVERY, keepEmbedding, keepInspecting } from '../../../../src/session/run/liveAnswers';
import { createRunStore } from '../../../../src/session/run/runStore';
import type { Evaluation, Frame } from '../../../../src/training/protocol/reports';
import { pass, useFakeTime } from '../../training/worker/testRun';

beforeEach(useFakeTime);
afterEach(() => {
  vi.useRealTimers();
});

const TRIPLET = { anchor: 4, positive: 5, negative: 9 };
const frame = (step: number) => ({ step, triplet: TRIPLET, run: 1 }) as Frame;

function watched() {
  const run = createRunStore();
  run.setState({ run: 1 });
  const open: { items: Int32Array; answer: (step: number, ofRun?: number) => void; refuse: () => void }[] = [];
  const shown: (number | null)[] = [];
  const stop = keepInspecting(
    run,
    (items) =>
      new Promise<Inspection>((resolve, reject) => {
        open.push({
          items,
          answer: (step, ofRun = 1) => resolve({ step, run: ofRun } as Inspection),
          refuse: () => reject(new Error('gone')),
        });
      }),
    (inspection) => shown.push(inspection?.step ?? null),
  );
  return { run, open, shown, stop };
}

describe('the look into the encoder that a figure keeps', () => {
  it('is asked for the followed triplet as soon as there is a frame', async () => {
    const { run, open, shown } = watched();
    await pass(1000);
    expect(open).toHaveLength(0);
    run.setState({ frame: frame(0) });
    await pass(0);
    expect(open[0].items).toEqual(Int32Array.of(4, 5, 9));
    open[0].answer(0);
    await pass(0);
    expect(shown).toEqual([0]);
  });

  it('is asked for at most four times a second, and ends with the last frame', async () => {
    const { run, open, shown } = watched();
    for (let step = 0; step < 100; step++) {
      run.setState({ frame: frame(step) });
      await pass(10);
      open.at(-1)?.answer(step);
    }
    await pass(ASK_EVERY);
    open.at(-1)?.answer(99);
    await pass(ASK_EVERY);
    expect(open.length).toBeGreaterThan(3);
    expect(open.length).toBeLessThanOrEqual(1000 / ASK_EVERY + 1);
    expect(shown.at(-1)).toBe(99);
    await pass(5000);
    expect(open.length).toBeLessThanOrEqual(1000 / ASK_EVERY + 1);
  });

  it('asks one question at a time, however long an answer takes', async () => {
    const { run, open } = watched();
    for (let step = 0; step < 10; step++) {
      run.setState({ frame: frame(step) });
      await pass(1000);
    }
    expect(open).toHaveLength(1);
    open[0].answer(0);
    await pass(1000);
    expect(open).toHaveLength(2);
  });

  it('is taken away when the run starts anew, and what the old run answers is dropped', async () => {
    const { run, open, shown } = watched();
    run.setState({ frame: frame(6) });
    await pass(0);
    open[0].answer(6);
    await pass(0);
    run.setState({ frame: frame(7) });
    await pass(ASK_EVERY);
    run.setState({ run: 2, frame: null });
    run.setState({ frame: frame(0) });
    open[1].answer(7);
    await pass(ASK_EVERY);
    open[2].answer(0, 2);
    await pass(0);
    expect(shown).toEqual([6, null, 0]);
  });

  it('waits for the frame of the triplet that is followed from now on', async () => {
    const { run, open } = watched();
    run.setState({
      selection: { probes: new Int32Array(0), triplet: { ...TRIPLET, negative: 8 }, withEmbeddings: false },
      frame: frame(0),
    });
    await pass(1000);
    expect(open).toHaveLength(0);
    run.setState({ frame: { ...frame(0), triplet: { ...TRIPLET, negative: 8 } } });
    await pass(0);
    expect(open[0].items).toEqual(Int32Array.of(4, 5, 8));
  });

  it('lives through a refusal and asks again with the next frame', async () => {
    const { run, open, shown } = watched();
    run.setState({ frame: frame(1) });
    await pass(0);
    open[0].refuse();
    await pass(5000);
    expect(open).toHaveLength(1);
    run.setState({ frame: frame(2) });
    await pass(ASK_EVERY);
    open[1].answer(2);
    await pass(0);
    expect(shown).toEqual([2]);
  });

  it('asks and shows nothing more once it is stopped', async () => {
    const { run, open, shown, stop } = watched();
    run.setState({ frame: frame(1) });
    await pass(0);
    stop();
    open[0].answer(1);
    run.setState({ frame: frame(2) });
    await pass(5000);
    expect(open).toHaveLength(1);
    expect(shown).toEqual([]);
  });
});

const evaluation = (step: number) => ({ step, run: 1 }) as Evaluation;

function embedding() {
  const run = createRunStore();
  run.setState({ run: 1 });
  const open: { answer: (step: number, ofRun?: number) => void; refuse: () => void }[] = [];
  const shown: number[] = [];
  const stop = keepEmbedding(
    run,
    () =>
      new Promise<Embedded>((resolve, reject) => {
        open.push({
          answer: (step, ofRun = 1) => resolve({ step, run: ofRun } as Embedded),
          refuse: () => reject(new Error('gone')),
        });
      }),
    (embedded) => embedded && shown.push(embedded.step),
  );
  return { run, open, shown, stop };
}

describe('the embeddings of made pictures', () => {
  it('is asked as soon as there is an evaluation, and not again before the next', async () => {
    const { run, open, shown } = embedding();
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
    const { run, open, shown } = embedding();
    for (let step = 0; step <= 100; step += 25) {
      run.setState({ evaluation: evaluation(step) });
      await pass(50);
    }
    expect(open).toHaveLength(1);
    open[0].answer(0);
    await pass(ASK_EVERY);
    open[1].answer(100);
    await pass(5000);
    expect(open).toHaveLength(2);
    expect(shown).toEqual([0, 100]);
  });

  it('lives through a refusal, and drops what comes after a new start', async () => {
    const { run, open, shown } = embedding();
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    open[0].refuse();
    run.setState({ evaluation: evaluation(25) });
    await pass(ASK_EVERY);
    run.setState({ run: 2, evaluation: null });
    open[1].answer(25);
    await pass(ASK_EVERY);
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    open[2].answer(0, 2);
    await pass(0);
    expect(shown).toEqual([0]);
  });

  it('is neither asked nor shown once it is stopped', async () => {
    const { run, open, shown, stop } = embedding();
    run.setState({ evaluation: evaluation(0) });
    await pass(0);
    stop();
    open[0].answer(0);
    run.setState({ evaluation: evaluation(25) });
    await pass(5000);
    expect([open.length, shown.length]).toEqual([1, 0]);
  });
});
