// Writes what a worker reports of a run into the run's view. Reports of another run than the present one are dropped: their
// numbers mean nothing beside its data.
import type { Evaluation, Frame } from '../../../training/protocol/reports';
import { withEvaluation } from '../history/evaluationHistory';
import type { RunStore, RunView } from '../runStore';
import { sameTriplet } from '../selection';

export function noteFrame(view: RunStore, frame: Frame): void {
  const { run, history, frame: last, selection, rewoundTo } = view.getState();
  if (frame.run !== run) return;
  history.add(frame.rows);
  history.addChanges(frame.changes);
  if (selection && rewoundTo === null && sameTriplet(frame.triplet, selection.triplet)) {
    history.addTripletDistances(frame.step, frame.anchorPositive, frame.anchorNegative);
  }
  view.setState({
    frame: keepIdentity(frame, last),
    previousFrame: rewoundTo === null ? last : null,
    ...evaluationBeside(frame, view.getState()),
  });
}

/** One that comes before the frame of its step waits for it, so that no number on screen is of a later step than the picture. */
export function noteEvaluation(view: RunStore, evaluation: Evaluation): void {
  const { run, frame, startEvaluation, evaluationHistory } = view.getState();
  if (evaluation.run !== run) return;
  const early = frame !== null && evaluation.step > frame.step;
  view.setState({
    ...(early ? { earlyEvaluation: evaluation } : { evaluation, earlyEvaluation: null }),
    startEvaluation: startEvaluation ?? evaluation,
    evaluationHistory: withEvaluation(evaluationHistory, evaluation),
  });
}

function evaluationBeside({ step }: Frame, { evaluation, earlyEvaluation }: RunView): Partial<RunView> {
  if (earlyEvaluation && earlyEvaluation.step <= step) return { evaluation: earlyEvaluation, earlyEvaluation: null };
  // The run went back, and what was measured later is not so any more.
  return evaluation && evaluation.step > step ? { evaluation: null } : {};
}

/** Lists equal to those of the last frame are replaced by these, so that equality by identity spares redrawing sixty pictures. */
export function keepIdentity(frame: Frame, last: Frame | null): Frame {
  if (!last) return frame;
  const sameProbes =
    last.probes.length === frame.probes.length && last.probes.every((item, i) => item === frame.probes[i]);
  return {
    ...frame,
    probes: sameProbes ? last.probes : frame.probes,
    triplet: sameTriplet(last.triplet, frame.triplet) ? last.triplet : frame.triplet,
  };
}
