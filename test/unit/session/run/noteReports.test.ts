import { describe, expect, it } from 'vitest';
import { noteEvaluation, noteFrame } from '../../../../src/session/run/life/noteReports';
import { createRunStore } from '../../../../src/session/run/runStore';
import type { Evaluation, Frame } from '../../../../src/training/protocol/reports';

const TRIPLET = { anchor: 0, positive: 1, negative: 2 };

const frame = (step: number, run = 1) =>
  ({
    run,
    step,
    rows: new Float32Array(),
    changes: [],
    probes: new Int32Array(),
    triplet: TRIPLET,
  }) as unknown as Frame;
const evaluation = (step: number, run = 1) => ({ run, step, recall: 0.5 }) as Evaluation;

function noting() {
  const view = createRunStore();
  view.setState({ run: 1 });
  const steps = () => [view.getState().frame?.step ?? null, view.getState().evaluation?.step ?? null];
  return { view, steps };
}

describe('what a worker reports of a run', () => {
  it('is never measured at a later step than the one on screen', () => {
    const { view, steps } = noting();
    noteEvaluation(view, evaluation(0));
    expect(steps()).toEqual([null, 0]);
    noteFrame(view, frame(0));
    noteFrame(view, frame(42));
    noteEvaluation(view, evaluation(50));
    expect(steps()).toEqual([42, 0]);
    noteFrame(view, frame(49));
    expect(steps()).toEqual([49, 0]);
    noteFrame(view, frame(51));
    expect(steps()).toEqual([51, 50]);
    expect(view.getState().evaluationHistory.step).toEqual([0, 50]);
  });

  it('is forgotten where the run went back behind it', () => {
    const { view, steps } = noting();
    noteFrame(view, frame(57));
    noteEvaluation(view, evaluation(50));
    noteFrame(view, frame(42));
    expect(steps()).toEqual([42, null]);
    noteEvaluation(view, evaluation(40));
    expect(steps()).toEqual([42, 40]);
  });

  it('is dropped if it is of another run than the one that is shown', () => {
    const { view, steps } = noting();
    noteFrame(view, frame(3));
    noteFrame(view, frame(900, 2));
    noteEvaluation(view, evaluation(3, 2));
    expect(steps()).toEqual([3, null]);
  });
});
