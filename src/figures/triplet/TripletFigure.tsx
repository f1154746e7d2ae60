// Figure `triplet`: three points, the rings round the anchor, the arrows of descent, and steps along them; then the same
// under one shared encoder.
import { useMemo, useRef, useState } from 'react';
import { fixed } from '../../i18n/numbers';
import type { Reading } from '../../session/run/reading';
import { ARROW_SCALE } from '../../views/triplet/planeScene';
import '../../styles/figures/plane.css';
import '../../styles/figures/triplet.css';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { usePublishReading } from '../context/readingContext';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { useWords } from '../words/useWords';
import { ExampleButtons } from './ExampleButtons';
import { measure, situationOf } from './measure';
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
import { standsStill, type WorldRule } from './world';

/** Two columns from this width of the figure on, CSS px. */
const WIDE = 860;
const HEIGHT = { wide: 440, most: 480, least: 280 };
const RULER_HEIGHT = 84;

export default function TripletFigure() {
  const { triplet } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  const [grid, width] = useWidth<HTMLDivElement>();
  const [main, mainWidth] = useWidth<HTMLDivElement>();
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

  const wide = width >= WIDE;
  const height = wide ? HEIGHT.wide : Math.max(HEIGHT.least, Math.min(HEIGHT.most, mainWidth));
  const steps = walk.worlds.length - 1;
  const { loss, places } = measured;
  const readout = <Readout measured={measured} rule={rule} situation={situation} />;

  return (
    <Parts as="figure" className="triplet-figure" ref={figure} aria-label={triplet.title}>
      <div className={wide ? 'triplet-grid' : 'triplet-grid triplet-grid-narrow'} ref={grid}>
        <Parts as="div" className="triplet-main" ref={main}>
          <div className="stage-place" style={{ height }}>
            {mainWidth > 0 && (
              <PlanePanel
                width={mainWidth - 2}
                height={height - 2}
                walk={walk}
                world={world}
                rule={rule}
                measured={measured}
                onPlace={walking.place}
              />
            )}
          </div>
          <TripletTransport {...walking} steps={steps} still={still || loss.loss === 0} />
          <div style={{ height: RULER_HEIGHT }}>
            {mainWidth > 0 && <TripletRuler width={mainWidth} height={RULER_HEIGHT} measured={measured} rule={rule} />}
          </div>
          {!wide && readout}
          {!hidesControls && <ExampleButtons onChoose={walking.reset} />}
          {!hidesCaption && <Caption rule={rule} />}
        </Parts>
        <Parts as="div" className="triplet-side">
          {wide && readout}
          {!hidesControls && (
            <>
              <TripletControls />
              <PointFields circle={rule.space === 'circle'} places={places} onPlace={walking.place} />
            </>
          )}
        </Parts>
      </div>
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
    </Parts>
  );
}

function Caption({ rule }: { readonly rule: WorldRule }) {
  const { triplet } = useWords('story');
  const encoder = rule.moves === 'encoder';
  return (
    <figcaption className="caption">
      <span>{triplet.caption[encoder ? 'encoder' : rule.space]}</span>
      <span className="triplet-legend">
        <span>{triplet.arrowScale(fixed(ARROW_SCALE, 2))}</span>
        <span>{triplet.nextStep}</span>
        {encoder && <span>{triplet.others}</span>}
      </span>
    </figcaption>
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
