// What the numbers mean when something special happens: faults that were met and mended, how the space stands, and what has
// become of it since the margin was widened. In a place that is always there, so that nothing jumps.
import { insightSentence } from '../../i18n/insightSentence';
import { marginInsight } from '../../session/insights/marginInsight';
import { noticeInsight } from '../../session/insights/noticeInsight';
import { spreadInsight } from '../../session/insights/spreadInsight';
import { useExperiment } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { EventLine } from './EventLine';
import { useInsight } from './hooks/useInsight';

interface NarratorProps {
  /** Of which run it speaks, where there are several: said before what is said of the space. */
  readonly of?: string;
}

export function Narrator({ of }: NarratorProps) {
  const silent = useHides('insights');
  return (
    <div className="insights">
      <NoticeLine />
      {!silent && <SpreadLine of={of} />}
      {!silent && <MarginBlock />}
    </div>
  );
}

function NoticeLine() {
  const { insights, lab } = useWords('figures');
  const experiment = useExperiment();
  const notice = useInsight(noticeInsight);
  if (!notice) return null;
  return (
    <p className="insight insight-notice" role="status">
      <span>{insightSentence(insights.notice, notice)}</span>
      <button type="button" className="icon-button" aria-label={lab.dismiss} onClick={experiment.dismissNotice}>
        ×
      </button>
    </p>
  );
}

function SpreadLine({ of }: NarratorProps) {
  const { insights, joined } = useWords('figures');
  const spread = useInsight(spreadInsight);
  if (!spread) return null;
  return (
    <EventLine
      className={`insight insight-${spread.kind === 'packed' ? 'packed' : 'collapsed'}`}
      event={spread.kind}
      text={[of, insightSentence(insights.spread, spread)].filter(Boolean).join(joined.gap)}
    />
  );
}

function MarginBlock() {
  const { insights, joined } = useWords('figures');
  const experiment = useExperiment();
  const margin = useInsight(marginInsight);
  const locked = useLocks('normalize');
  if (!margin) return null;
  const zooms = margin.kind === 'since-wider';
  return (
    <div className="insight insight-twist">
      <p>
        {zooms && <b>{insights.marginTitle}</b>}
        <span>{joined.gap + insightSentence(insights.margin, margin)}</span>
      </p>
      <button
        type="button"
        className="button button-restarts"
        disabled={locked}
        title={zooms ? insights.forbidHelp : insights.allowHelp}
        onClick={() => experiment.set('normalize', zooms)}
      >
        <span>{zooms ? insights.forbid : insights.allow}</span>
        <small>{` ${insights.startsAgain}`}</small>
      </button>
    </div>
  );
}
