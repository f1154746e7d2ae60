// The run as a line to slide along: back to any kept point, and on from there.
import '../../../styles/parts/timeline.css';

import { useId } from 'react';
import { insightSentence } from '../../../i18n/insightSentence';
import { timelineInsight } from '../../../session/insights/timelineInsight';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment } from '../../context/experimentContext';
import { useHides } from '../../context/figureOptions';
import { useWords } from '../../words/useWords';
import { useInsight } from '../hooks/useInsight';

export function Timeline() {
  return useHides('timeline') ? null : <Line />;
}

function Line() {
  const experiment = useExperiment();
  const { insights, timeline } = useWords();
  const name = useId();
  const changes = useChangedPart();
  const { points, at, insight } = useInsight(timelineInsight);
  const last = points[points.length - 1];
  return (
    <div className="timeline">
      <label htmlFor={name}>{timeline.name}</label>
      <input
        id={name}
        type="range"
        aria-controls={changes}
        min={0}
        max={Math.max(1, points.length - 1)}
        step={1}
        value={points.indexOf(at)}
        disabled={insight.kind === 'no-point' || insight.kind === 'over'}
        aria-valuetext={timeline.spoken(at, last)}
        onChange={(event) => void experiment.goTo(points[Number(event.target.value)])}
      />
      {/* The slider says where it stands; this changes with every step. */}
      <output className="timeline-says" translate="no" htmlFor={name} aria-live="off">
        {insight.kind === 'no-point' ? insightSentence(insights.timeline, insight) : timeline.spoken(at, last)}
      </output>
    </div>
  );
}
