// Figure `triplet`: three points, the rings round the anchor, the arrows of descent, and steps along them; then the same
// under one shared encoder.
import { useContext, useId, useMemo, useRef, useState } from 'react';
import { fixed } from '../../i18n/numbers';
import type { Reading } from '../../session/run/reading';
import { ARROW_SCALE } from '../../views/triplet/planeScene';
import '../../styles/figures/plane.css';
import '../../styles/figures/triplet.css';
import { AsideContext } from '../context/asideContext';
import { ChangedPartContext } from '../context/changedPart';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { usePublishReading } from '../context/readingContext';
import { Parts } from '../parts/boundary/Parts';
import { FigureFrame } from '../parts/FigureFrame';
import { useRest } from '../parts/hooks/useRest';
import { useSize, useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { useWords } from '../words/useWords';
import { ExampleButtons } from './ExampleButtons';
import { type Measured, measure, situationOf } from './measure';
import { PlanePanel } from './PlanePanel';
import { PointFields } from './PointFields';
import { Readout, sentence } from './Readout';
import { TripletControls } from './TripletControls';
import { TripletRuler } from './TripletRuler';
import { TripletTable } from './TripletTable';
import { TripletTransport } from './TripletTransport';
import { useGlide } from './useGlide';
import { useTripletRule } from './useTripletRule';
import { useWalk } from './useWalk';
import { currentWorld } from './walk';
import { standsStill, type World, type WorldRule } from './world';

const RULER_HEIGHT = 84;

export default function TripletFigure() {
  const { triplet } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  const picture = useId();
  // Half a phone's screen holds the plane with its sum, and little else.
  const apart = useContext(AsideContext) !== null;
  const [resting, setResting] = useState(false);
  useRest(figure, setResting);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');

  const rule = useTripletRule();
  const stepSize = useSettings((settings) => settings['triplet.stepSize']);
  const walking = useWalk(resting);
  const { walk } = walking;
  const world = useGlide(walk);
  const measured = useMemo(() => measure(world, rule, stepSize), [world, rule, stepSize]);
  const still = useMemo(() => standsStill(currentWorld(walk), rule), [walk, rule]);
  const situation = situationOf(measured, rule, still);
  usePublishReading(useReadingOf(measured.loss, rule));

  const steps = walk.worlds.length - 1;
  const { loss, places } = measured;
  const ruler = <RulerOf measured={measured} rule={rule} />;
  const examples = !hidesControls && <ExampleButtons onChoose={walking.begin} />;

  return (
    <ChangedPartContext value={picture}>
      <FigureFrame
        label={triplet.title}
        className="triplet-figure"
        ref={figure}
        head={!apart && examples}
        picture={
          <Parts as="div" id={picture} className="triplet-main">
            <Plane walking={walking} world={world} rule={rule} measured={measured} />
            <Readout measured={measured} rule={rule} situation={situation} />
            {!apart && ruler}
          </Parts>
        }
        dock={<TripletTransport {...walking} steps={steps} still={still || loss.loss === 0} />}
        aside={
          <>
            {apart && ruler}
            {apart && examples}
            {!hidesControls && <TripletControls />}
            {!hidesControls && <PointFields circle={rule.space === 'circle'} places={places} onPlace={walking.place} />}
            <Legend encoder={rule.moves === 'encoder'} />
            <TripletTable measured={measured} world={world} rule={rule} steps={steps} />
            <LiveRegion
              text={triplet.spoken(
                sentence(situation, measured, rule, triplet),
                loss.anchorPositive,
                loss.anchorNegative,
                loss.loss,
                steps,
              )}
            />
          </>
        }
        caption={!hidesCaption && <p>{triplet.caption[rule.moves === 'encoder' ? 'encoder' : rule.space]}</p>}
      />
    </ChangedPartContext>
  );
}

interface PlaneProps {
  readonly walking: ReturnType<typeof useWalk>;
  readonly world: World;
  readonly rule: WorldRule;
  readonly measured: Measured;
}

function Plane({ walking, ...shown }: PlaneProps) {
  const [place, { width, height }] = useSize<HTMLDivElement>();
  return (
    <div className="stage-place triplet-plane" ref={place}>
      {width > 0 && height > 0 && (
        <PlanePanel width={width} height={height} walk={walking.walk} onPlace={walking.place} {...shown} />
      )}
    </div>
  );
}

function RulerOf(shown: { readonly measured: Measured; readonly rule: WorldRule }) {
  const [place, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={place} style={{ height: RULER_HEIGHT }}>
      {width > 0 && <TripletRuler width={width} height={RULER_HEIGHT} {...shown} />}
    </div>
  );
}

function Legend({ encoder }: { readonly encoder: boolean }) {
  const { triplet } = useWords('story');
  return (
    <ul className="triplet-legend">
      <li>{triplet.arrowScale(fixed(ARROW_SCALE, 2))}</li>
      <li>{triplet.nextStep}</li>
      {encoder && <li>{triplet.others}</li>}
    </ul>
  );
}

function useReadingOf(
  { anchorPositive, anchorNegative, loss: value }: ReturnType<typeof measure>['loss'],
  { margin, distance }: WorldRule,
): Reading {
  return useMemo(
    () => ({ source: 'triplet', anchorPositive, anchorNegative, margin, distance, loss: 'hinge', value }),
    [anchorPositive, anchorNegative, margin, distance, value],
  );
}
