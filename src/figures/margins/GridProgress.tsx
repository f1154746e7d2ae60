// How far the runs of the grid are, in how many seconds, and why they have stopped.
import { whole } from '../../i18n/numbers';
import { problemSentence } from '../../i18n/problemSentence';
import { secondsOf } from '../../session/margins/gridNumbers';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginView } from '../../session/margins/marginRuns';
import { useWords } from '../words/useWords';

export function GridProgress({ grid, view }: { readonly grid: Grid; readonly view: MarginView }) {
  const words = useWords();
  const { margins } = useWords('story');
  const { jobs } = grid;
  const done = jobs.filter(({ key }) => view.results.has(key)).length;
  const text = margins.progress(whole(done), whole(jobs.length));
  const { failure, rendering } = view;
  const seconds = secondsOf(jobs, view);
  return (
    <>
      <p className="margins-progress">
        <progress max={jobs.length} value={done} aria-label={text} />
        <span translate="no">{rendering ? margins.rendering(whole(rendering.ready), whole(rendering.of)) : text}</span>
        {seconds > 0 && <span translate="no">{margins.seconds(seconds)}</span>}
      </p>
      {failure && (
        <p className="margins-failure" role="alert">
          {problemSentence(words, failure)}
        </p>
      )}
    </>
  );
}
