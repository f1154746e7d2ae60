// The picture of each part of a step.
import { useMemo } from 'react';
import { tick } from '../../../i18n/numbers';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import { BatchMap } from '../../../views/slowMotion/BatchMap';
import { BatchTable } from '../../../views/slowMotion/BatchTable';
import { arrowScale, mapFit } from '../../../views/slowMotion/batchMapLayout';
import { LossBars } from '../../../views/slowMotion/LossBars';
import { useRun } from '../../context/experimentContext';
import type { OfShownRun } from '../../parts/hooks/useOfRun';
import { useWords } from '../../words/useWords';
import { BatchGrid } from './BatchGrid';
import type { Phase } from './phases';
import { directions, minedCells, minedLosses } from './stepFacts';

/** Room for three lines below the map, CSS px. */
const NOTE = 64;

interface PhasePictureProps {
  readonly phase: Phase;
  readonly shown: OfShownRun<Dissection>;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export function PhasePicture({ phase, shown, width, height }: PhasePictureProps) {
  const { result: dissection } = shown;
  const perClass = shown.startedWith.itemsPerClass;
  const { slowMotion } = useWords('story');
  const cells = useMemo(() => minedCells(dissection), [dissection]);
  const losses = useMemo(() => minedLosses(dissection), [dissection]);
  const { distances, loss } = dissection.report;
  const table = { distances, items: dissection.items.length, perClass, size: Math.min(width, height) };
  switch (phase) {
    case 'forward':
      return <BatchGrid shown={shown} width={width} label={slowMotion.forwardPicture} />;
    case 'distances':
      return <BatchTable {...table} cells={null} label={slowMotion.distancesPicture} />;
    case 'mining':
      return <BatchTable {...table} cells={cells} label={slowMotion.miningPicture} />;
    case 'loss':
      return (
        <LossBars
          losses={losses}
          mean={loss}
          meanLabel={slowMotion.lossMean(loss)}
          width={width}
          height={height}
          formatTick={tick}
          label={slowMotion.lossPicture}
        />
      );
    case 'backward':
    case 'update':
      return <DirectionsPicture phase={phase} shown={shown} width={width} height={height} />;
  }
}

type DirectionsProps = Pick<PhasePictureProps, 'phase' | 'shown' | 'width' | 'height'>;

function DirectionsPicture({ phase, shown: { result: dissection, data }, width, height }: DirectionsProps) {
  const { joined, lab, slowMotion } = useWords('story');
  const measured = useRun((run) => run.evaluation?.axes ?? null);
  const axes = measured?.dims === dissection.dimensions ? measured : null;
  const known = useMemo(() => axes && directions(dissection, axes), [dissection, axes]);
  // While the figure is laid out anew its picture may have no height at all.
  if (!known || !axes || height <= NOTE) return null;
  const signs = Array.from(
    dissection.items,
    (item) => [...lab.className(data.id, data.labels[item], data.classNames)][0],
  );
  const arrows = phase === 'backward' ? known.pulls : known.moves;
  const room = height - NOTE;
  const scale = arrowScale(arrows, mapFit(known.places, width, room).pxPerUnit, Math.min(width, room));
  const label = phase === 'backward' ? slowMotion.backwardPicture(scale) : slowMotion.updatePicture(scale);
  return (
    <div className="slow-map">
      <BatchMap
        places={known.places}
        arrows={arrows}
        scale={scale}
        signs={signs}
        width={width}
        height={room}
        label={label}
      />
      <p className="slow-note">
        {dissection.dimensions > 2
          ? label + joined.gap + slowMotion.flattened(axes.explained[0] + axes.explained[1])
          : label}
      </p>
    </div>
  );
}
