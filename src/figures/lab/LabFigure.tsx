// The lab, whole: picture, ruler and transport on the left; the triplet, the charts and the controls on the right.
// On a narrow screen one below the other, with the charts folded.
import { useRef } from 'react';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { useDisplayed } from '../parts/hooks/useDisplayed';
import { useFreeRing } from '../parts/hooks/useInsight';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { MarginControl } from '../parts/MarginControl';
import { Narrator } from '../parts/Narrator';
import { Parts } from '../parts/Parts';
import { RenderingNote } from '../parts/RenderingNote';
import { RulerPanel } from '../parts/RulerPanel';
import { RunStage } from '../parts/RunStage';
import { Transport } from '../parts/Transport';
import { TripletColumn } from '../parts/TripletColumn';
import { useWords } from '../words/useWords';
import { LabCharts } from './LabCharts';
import { LabFoot } from './LabFoot';
import { LabTime } from './LabTime';
import { PublishReading } from './PublishReading';
import { RunLiveRegion } from './RunLiveRegion';

/** Two columns from this width of the figure on, CSS px. */
const WIDE = 900;
const STAGE_HEIGHT = 520;
/** Around the stage, so that ruler and transport are on the first screen too, CSS px. */
const AROUND_STAGE = 250;
const RULER_HEIGHT = { wide: 88, narrow: 84 };

export default function LabFigure() {
  const experiment = useExperiment();
  const { lab } = useWords();
  const figure = useRef<HTMLElement>(null);
  const [frame, width] = useWidth<HTMLDivElement>();
  const [side, sideWidth] = useWidth<HTMLDivElement>();
  const [stage, stageWidth] = useWidth<HTMLDivElement>();
  const hides = {
    controls: useHides('controls'),
    margin: useHides('margin'),
    caption: useHides('caption'),
    charts: useHides('charts'),
  };
  const [lit] = useTerm();
  const ring = useFreeRing();
  useRest(figure, experiment.rest);

  const wide = width >= WIDE;
  const stageHeight = wide
    ? Math.max(400, Math.min(STAGE_HEIGHT, window.innerHeight - AROUND_STAGE))
    : Math.min(STAGE_HEIGHT, Math.max(328, stageWidth));
  const foot = !hides.controls && <LabFoot figure={figure} margin={wide} />;
  const charts = <LabCharts width={sideWidth} height={140} all />;

  return (
    <Parts as="figure" className="lab" ref={figure} aria-label={lab.title} data-term={lit ?? undefined}>
      <div className={wide ? 'lab-grid' : 'lab-grid lab-grid-narrow'} ref={frame}>
        <Parts as="div" className="lab-main" ref={stage}>
          <LabPicture
            narrates={wide}
            width={stageWidth}
            height={stageHeight}
            rulerHeight={wide ? RULER_HEIGHT.wide : RULER_HEIGHT.narrow}
          />
          <Transport ring={ring} />
          {!hides.controls && <LabTime />}
          {!wide && <Narrator />}
          {!wide && !hides.controls && !hides.margin && <MarginControl />}
          {!hides.caption && <Caption />}
          {wide && foot}
        </Parts>
        <Parts as="div" className="lab-side" ref={side}>
          <TripletColumn size={wide ? 88 : 64} />
          {!hides.charts &&
            sideWidth > 0 &&
            (wide ? (
              charts
            ) : (
              <details className="fold">
                <summary>{lab.charts}</summary>
                {charts}
              </details>
            ))}
        </Parts>
      </div>
      {!wide && foot}
      <RunLiveRegion />
      <PublishReading />
    </Parts>
  );
}

function Caption() {
  const { lab } = useWords();
  const view = useSettings((settings) => settings['lab.view']);
  const loss = useSettings((settings) => settings.loss);
  const dimensions = useSettings((settings) => settings.dimensions);
  const text = view === 'map' ? lab.captionMap : loss === 'soft' ? lab.captionSoft : lab.caption;
  const more = view === 'bulls-eye' && dimensions > 2 ? ` ${lab.angle}` : '';
  return <figcaption className="caption">{text + more}</figcaption>;
}

interface LabPictureProps {
  /** Whether the narrator stands in a corner of the picture, where it moves nothing. */
  readonly narrates: boolean;
  readonly width: number;
  readonly height: number;
  readonly rulerHeight: number;
}

/** The part that moves with every frame: kept apart, so that nothing else is rendered thirty times a second. */
function LabPicture({ narrates, width, height, rulerHeight }: LabPictureProps) {
  const displayed = useDisplayed();
  const status = useRun((run) => run.status);
  const { lab } = useWords();
  return (
    <>
      <div className="stage-place" style={{ height }}>
        {displayed && width > 0 ? (
          <RunStage width={width} height={height} displayed={displayed} />
        ) : (
          <p className="stage-wait">{lab.statuses[status]}</p>
        )}
        <RenderingNote />
        {narrates && <Narrator />}
      </div>
      <div className="ruler-place" style={{ height: rulerHeight }}>
        {displayed && width > 0 && <RulerPanel width={width} height={rulerHeight} displayed={displayed} />}
      </div>
    </>
  );
}
