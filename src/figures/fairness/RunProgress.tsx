// How far the runs are that the reader has asked for, and why they do not go on.
import { problemSentence } from '../../i18n/problemSentence';
import type { FairnessView } from '../../session/fairness/fairnessRuns';
import { useRun } from '../context/experimentContext';
import { RenderingNote } from '../parts/run/RenderingNote';
import { useWords } from '../words/useWords';
import { useRunState } from './useRunState';

export function RunProgress({ view }: { readonly view: FairnessView }) {
  const words = useWords('faces');
  const { fairness } = words;
  const state = useRunState(view);
  const rests = useRun((run) => run.status === 'resting');
  const { waiting, failure, paused } = view;
  const text = state
    ? fairness.underWay(state.place, state.seed, state.text, waiting.length)
    : paused && waiting.length > 0
      ? fairness.waits(waiting.length)
      : '';
  return (
    <div className="fairness-progress">
      {!state && <RenderingNote />}
      {state && <progress max={1} value={state.share} aria-label={text} />}
      <p translate="no">{text}</p>
      {state && rests && !paused && <p role="status">{fairness.rests}</p>}
      {failure && (
        <p className="fairness-failure" role="alert">
          {fairness.failed(failure.job.seed, problemSentence(words, failure))}
        </p>
      )}
    </div>
  );
}
