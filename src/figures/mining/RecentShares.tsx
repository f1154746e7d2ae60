// How much is left to learn from, over the picture: the triplets that have a loss, and the pairs that still teach. The card of
// the chapter says the same mean. Before the first step a sentence stands in their room, so that nothing moves when they come.
import { percent } from '../../i18n/numbers';
import { recentMean } from '../../session/run/history/recentMean';
import { useExperiment } from '../context/experimentContext';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useWords } from '../words/useWords';

export function RecentShares() {
  useHistoryTick();
  const { mining: words } = useWords('story');
  const { activeFraction, teachingShare } = useExperiment().run.getState().history.rows;
  const active = recentMean(activeFraction);
  const teaching = recentMean(teachingShare);
  const waits = active === null && teaching === null;
  return (
    <div className="mining-recent" data-waits={waits || undefined}>
      {waits && <p className="mining-shares-wait">{words.sharesWait}</p>}
      <dl className="mining-shares">
        <Share means={words.shares.active} value={active} />
        <Share means={words.shares.teaching} value={teaching} />
      </dl>
      <p>{words.recent}</p>
    </div>
  );
}

function Share({ means, value }: { readonly means: string; readonly value: number | null }) {
  return (
    <div className="mining-share">
      <dt>{means}</dt>
      <dd translate="no">{value === null ? '' : percent(value, 1)}</dd>
    </div>
  );
}
