// What scale buys: a chart that the reader fills by training one encoder after another, on more people or with longer
// embeddings, and testing each on strangers.
import '../../styles/figures/scale.css';
import { useRef, useState } from 'react';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { useRest } from '../parts/hooks/useRest';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { RunFailure } from '../parts/RunFailure';
import { useWords } from '../words/useWords';
import { CommonControls } from './CommonControls';
import { marksOf } from './chartOf';
import { PlaceList } from './PlaceList';
import { PointLine } from './PointLine';
import { QueueButtons } from './QueueButtons';
import { ScaleChart } from './ScaleChart';
import { ScaleTable } from './ScaleTable';
import { useScaleRuns } from './useScaleRuns';
import { useSlowFrames } from './useSlowFrames';
import { useSpokenRuns } from './useSpokenRuns';

export default function ScaleFigure() {
  const experiment = useExperiment();
  const { scale } = useWords('faces');
  const figure = useRef<HTMLElement>(null);
  const hides = { controls: useHides('controls'), caption: useHides('caption') };
  useRest(figure, experiment.rest);
  const axis = useSettings((settings) => settings['scale.axis']);
  const { runs, view } = useScaleRuns();
  useSlowFrames(view.current !== null);
  const [picked, setPicked] = useState<string | null>(null);
  const marks = marksOf(view, axis);
  // What has come last stands there until another is chosen.
  const shown = marks.find(({ key }) => key === picked) ?? latestOf(marks, view.points);

  return (
    <Parts as="figure" className="scale" ref={figure} aria-label={scale.title}>
      {!hides.controls && <ChoiceControl name="scale.axis" as="buttons" />}
      <div className="scale-grid">
        <Parts as="div" className="scale-column">
          <ScaleChart view={view} axis={axis} marks={marks} chosen={shown?.key ?? null} onChoose={setPicked} />
          <PointLine point={shown?.point ?? null} />
        </Parts>
        <Parts as="div" className="scale-column">
          {/* What breaks a run stands with its place. */}
          {view.failures.length === 0 && <RunFailure />}
          <QueueButtons runs={runs} view={view} axis={axis} />
          <PlaceList runs={runs} view={view} axis={axis} />
          {!hides.controls && <CommonControls runs={runs} common={view.common} axis={axis} />}
        </Parts>
      </div>
      {!hides.caption && (
        <figcaption className="caption">
          <p>{scale.captions[axis]}</p>
          <p>{scale.faceNet[axis]}</p>
        </figcaption>
      )}
      <ScaleTable view={view} axis={axis} />
      <LiveRegion text={useSpokenRuns(view, axis)} />
    </Parts>
  );
}

function latestOf<M extends { readonly point: object }>(marks: readonly M[], points: readonly object[]): M | undefined {
  return [...marks].sort((a, b) => points.indexOf(b.point) - points.indexOf(a.point))[0];
}
