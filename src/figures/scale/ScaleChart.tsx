// The chart with its words: it takes the runs, and gives the views numbers and names.
import { fixed } from '../../i18n/numbers';
import { onChart, placeOf, placesOf, type ScaleAxis } from '../../session/scale/scalePlan';
import type { ScaleView } from '../../session/scale/scaleRuns';
import { ScaleMarks } from '../../views/scale/ScaleMarks';
import { type RunningMark, ScalePlot } from '../../views/scale/ScalePlot';
import { scaleFrame } from '../../views/scale/scaleLayout';
import { useRun } from '../context/experimentContext';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { baselinesOf, besideOf, type Marked, mediansOf } from './chartOf';
import { useRunState } from './useRunState';

interface ScaleChartProps {
  readonly view: ScaleView;
  readonly axis: ScaleAxis;
  readonly marks: readonly Marked[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

export function ScaleChart({ view, axis, marks, chosen, onChoose }: ScaleChartProps) {
  const { scale, lab } = useWords('faces');
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const state = useRunState(view);
  const placeName = scale.places[axis];
  const format = (auc: number) => fixed(auc, 3);
  const medians = mediansOf(axis, marks);
  const baselines = baselinesOf(view, axis).map((one) => ({ ...one, label: scale.baselines[one.id] }));
  const step = useRun((run) => run.frame?.step ?? 0);
  const plays = useRun((run) => run.status === 'playing' || run.status === 'resting');
  const { current, common } = view;
  const trains = current && onChart(axis, common, current.job) ? current : plays ? besideOf(view, axis) : null;
  const elsewhere = current && !trains && state ? scale.elsewhere(state.text) : null;
  const running: RunningMark | null = trains && {
    place: placeOf(axis, trains.job),
    from: trains.untrained,
    auc: trains.auc,
    label: state?.text ?? lab.stepCount(step),
  };
  const drawn = [...marks, ...baselines.flatMap(({ values }) => values)].map(({ auc }) => auc);
  const lowest = Math.min(1, ...drawn, running?.auc ?? 1, running?.from ?? 1);
  const frame = scaleFrame(width, height, placesOf(axis), lowest);
  const named = marks.map(({ key, place, auc, point }) => ({
    key,
    place,
    auc,
    label: scale.mark(placeName(place), point.seed, auc),
  }));
  const shown = { marks: named, chosen };
  const drawable = width > 0 && height > 0;

  return (
    <div className="scale-chart" ref={room}>
      {drawable && (
        <ScalePlot
          {...shown}
          width={width}
          height={height}
          frame={frame}
          places={placesOf(axis)}
          medians={medians}
          baselines={baselines}
          running={running}
          elsewhere={elsewhere}
          words={{
            title: scale.chartTitle,
            x: scale.xAxis[axis],
            guessing: scale.guessing,
            beyond: scale.beyond[axis],
          }}
          format={format}
          description={scale.description(medians.map(({ place, auc }) => ({ place: placeName(place), auc })))}
        />
      )}
      {drawable && marks.length > 0 && (
        <ScaleMarks {...shown} frame={frame} label={scale.marksLabel} onChoose={onChoose} />
      )}
    </div>
  );
}
