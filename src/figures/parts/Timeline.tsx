// The run as a line to slide along: back to any kept point, and on from there.
import { useId } from 'react';
import { useExperiment, useRun } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export function Timeline() {
  const experiment = useExperiment();
  const { timeline } = useWords();
  const name = useId();
  const kept = useRun((run) => run.keptSteps);
  const rewoundTo = useRun((run) => run.rewoundTo);
  const step = useRun((run) => run.frame?.step ?? 0);
  // Where the run stands now becomes a kept point as soon as it is left.
  const points = rewoundTo === null ? [...kept.filter((point) => point < step), step] : kept;
  const last = points[points.length - 1];
  const at = rewoundTo ?? step;
  return (
    <div className="timeline">
      <label htmlFor={name}>{timeline.name}</label>
      <input
        id={name}
        type="range"
        min={0}
        max={Math.max(1, points.length - 1)}
        step={1}
        value={points.indexOf(at)}
        disabled={points.length < 2}
        aria-valuetext={timeline.spoken(at, last)}
        onChange={(event) => void experiment.goTo(points[Number(event.target.value)])}
      />
      {/* The slider says where it stands; this changes with every step. */}
      <output className="timeline-says" translate="no" htmlFor={name} aria-live="off">
        {rewoundTo !== null ? timeline.back(rewoundTo, last) : points.length < 2 ? timeline.start : timeline.now(step)}
      </output>
    </div>
  );
}
