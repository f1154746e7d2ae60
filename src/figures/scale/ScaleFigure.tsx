// What scale buys: a chart that the reader fills by training one encoder after another, on more people or with longer
// embeddings, and testing each on strangers.
import '../../styles/figures/scale.css';
import { useContext, useRef, useState } from 'react';
import type { ScaleAxis } from '../../session/scale/scalePlan';
import { AsideContext } from '../context/asideContext';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { Parts } from '../parts/boundary/Parts';
import { RunFailure } from '../parts/boundary/RunFailure';
import { FigureFrame } from '../parts/FigureFrame';
import { useRest } from '../parts/hooks/useRest';
import { useSlowFrames } from '../parts/hooks/useSlowFrames';
import { LiveRegion } from '../parts/LiveRegion';
import { RenderingNote } from '../parts/run/RenderingNote';
import { useWords } from '../words/useWords';
import { CommonControls } from './CommonControls';
import { marksOf } from './chartOf';
import { PlaceList } from './PlaceList';
import { PointLine } from './PointLine';
import { QueueButtons } from './QueueButtons';
import { QueueNote } from './QueueNote';
import { ScaleChart } from './ScaleChart';
import { ScaleTable } from './ScaleTable';
import { useScaleRuns } from './useScaleRuns';

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

  const spoken = useSpokenRuns(view, axis);
  // Half a phone's screen holds the chart and what drives it.
  const apart = useContext(AsideContext) !== null;
  const point = <PointLine point={shown?.point ?? null} />;

  return (
    <FigureFrame
      label={scale.title}
      className="scale"
      ref={figure}
      head={!hides.controls && <ChoiceControl name="scale.axis" as="buttons" />}
      picture={
        <Parts as="div" className="scale-picture">
          <ScaleChart view={view} axis={axis} marks={marks} chosen={shown?.key ?? null} onChoose={setPicked} />
          {!apart && point}
          <RenderingNote />
        </Parts>
      }
      dock={
        <>
          <QueueButtons runs={runs} view={view} axis={axis} />
          <QueueNote view={view} />
        </>
      }
      aside={
        <>
          {/* What breaks a run stands with its place. */}
          {view.failures.length === 0 && <RunFailure />}
          {apart && point}
          <PlaceList runs={runs} view={view} axis={axis} />
          {!hides.controls && <CommonControls runs={runs} common={view.common} axis={axis} />}
          {!hides.caption && <About axis={axis} />}
          <ScaleTable view={view} axis={axis} />
          <LiveRegion text={spoken} />
        </>
      }
    />
  );
}

function About({ axis }: { readonly axis: ScaleAxis }) {
  const { scale } = useWords('faces');
  return (
    <details className="fold scale-about">
      <summary>{scale.about}</summary>
      <p>{scale.captions[axis]}</p>
      <p>{scale.faceNet[axis]}</p>
    </details>
  );
}

function latestOf<M extends { readonly point: object }>(marks: readonly M[], points: readonly object[]): M | undefined {
  return [...marks].sort((a, b) => points.indexOf(b.point) - points.indexOf(a.point))[0];
}
