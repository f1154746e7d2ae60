// How much is left to learn from, over the picture: the triplets that have a loss, and the pairs that still teach. The card of
// the chapter says the same mean.
import { percent } from '../../i18n/numbers';
import { recentMean } from '../../session/run/history/recentMean';
import { useExperiment } from '../context/experimentContext';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useWords } from '../words/useWords';

export function RecentShares() {
  useHistoryTick();
  const { mining: words } = useWords('story');
  const { activeFraction, teachingShare } = useExperiment().run.getState().history.rows;
  return (
    <div className="mining-recent">
      <dl className="mining-shares">
        <Share means={words.shares.active} value={recentMean(activeFraction)} />
        <Share means={words.shares.teaching} value={recentMean(teachingShare)} />
      </dl>
      <p>{words.recent}</p>
    </div>
  );
}

function Share({ means, value }: { readonly means: string; readonly value: number | null }) {
  return (
    <div className="mining-share">
      <dt>{means}</dt>
      <dd translate="no">{percent(value, 1)}</dd>
    </div>
  );
}
