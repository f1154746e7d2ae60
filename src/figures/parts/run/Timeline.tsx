// The run as a line to slide along, each step at its own place: back to any kept point, and on from there. Ticks mark the points.
import '../../../styles/parts/timeline.css';

import { type CSSProperties, type KeyboardEvent, useId } from 'react';
import { insightSentence } from '../../../i18n/insightSentence';
import { timelineInsight } from '../../../session/insights/timelineInsight';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment } from '../../context/experimentContext';
import { useHides } from '../../context/figureOptions';
import { useWords } from '../../words/useWords';
import { useInsight } from '../hooks/useInsight';
import { nearestPoint, pointByKey } from './timelinePoints';

export function Timeline() {
  return useHides('timeline') ? null : <Line />;
}

function Line() {
  const experiment = useExperiment();
  const { insights, timeline } = useWords('figures');
  const name = useId();
  const changes = useChangedPart();
  const { points, at, insight } = useInsight(timelineInsight);
  const last = points[points.length - 1];

  // There is nothing between two points, so keys go from one to the next.
  function onKeyDown(event: KeyboardEvent) {
    const point = pointByKey(points, at, event.key);
    if (point === null) return;
    event.preventDefault();
    if (point !== at) void experiment.goTo(point);
  }

  return (
    <div className="timeline">
      <label htmlFor={name}>{timeline.name}</label>
      <div className="timeline-line">
        <input
          id={name}
          type="range"
          aria-controls={changes}
          min={0}
          max={Math.max(1, last)}
          step={1}
          value={at}
          disabled={insight.kind === 'no-point' || insight.kind === 'over'}
          aria-valuetext={timeline.spoken(at, last)}
          onKeyDown={onKeyDown}
          onChange={(event) => void experiment.goTo(nearestPoint(points, Number(event.target.value)))}
        />
        <span className="timeline-points" aria-hidden="true">
          {points.map((point) => (
            <span key={point} style={{ '--at': point / Math.max(1, last) } as CSSProperties} />
          ))}
        </span>
      </div>
      {/* The slider says where it stands; this changes with every step. */}
      <output className="timeline-says" translate="no" htmlFor={name} aria-live="off">
        {insight.kind === 'no-point' ? insightSentence(insights.timeline, insight) : timeline.spoken(at, last)}
      </output>
    </div>
  );
}
