// Writes what a worker reports of a run into the run's view.
import type { Evaluation, Frame } from '../../training/protocol/reports';
import { withEvaluation } from './evaluationHistory';
import type { RunStore } from './runStore';
import { sameTriplet } from './selection';

export function noteFrame(view: RunStore, frame: Frame): void {
  const { history, frame: last, selection, rewoundTo } = view.getState();
  history.add(frame.rows);
  if (selection && rewoundTo === null && sameTriplet(frame.triplet, selection.triplet)) {
    history.addTripletDistances(frame.step, frame.anchorPositive, frame.anchorNegative);
  }
  view.setState({ frame: keepIdentity(frame, last), previousFrame: rewoundTo === null ? last : null });
}

export function noteEvaluation(view: RunStore, evaluation: Evaluation): void {
  const { startEvaluation, evaluationHistory } = view.getState();
  view.setState({
    evaluation,
    startEvaluation: startEvaluation ?? evaluation,
    evaluationHistory: withEvaluation(evaluationHistory, evaluation),
  });
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
