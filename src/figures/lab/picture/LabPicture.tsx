// What moves with every frame: the picture of the run with the followed triplet beside it, and below it the sum and the ruler.
// Kept apart, so that nothing else is rendered thirty times a second.
import { memo, type Ref, useMemo, useState } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { PartBoundary } from '../../parts/boundary/PartBoundary';
import { Parts } from '../../parts/boundary/Parts';
import { useDisplayed } from '../../parts/hooks/useDisplayed';
import { useSize } from '../../parts/hooks/useSize';
import { PictureWait } from '../../parts/run/PictureWait';
import { RenderingNote } from '../../parts/run/RenderingNote';
import { RulerPanel } from '../../parts/run/RulerPanel';
import { RunStage } from '../../parts/run/RunStage';
import { TripletColumn } from '../../parts/run/TripletColumn';
import { textScale } from '../../parts/textScale';
import { SumPanel } from './SumPanel';
import { sumOf } from './sumOf';
import { WholeButton } from './WholeButton';

interface LabPictureProps {
  /** Of the picture, for `aria-controls`. */
  readonly id: string;
  /** While a step is shown in slow motion: what its picture is rendered into, in the place of the triplet. */
  readonly slowPicture: Ref<HTMLDivElement> | null;
  /** In a corner of the picture. */
  readonly corner: Elements;
  /** Where it is cut out of the lab, it has a way to all of it. */
  readonly opensWhole: boolean;
  /** The card of an item stands below the triplet, and not over the half of the picture that its item leaves free. */
  readonly cardBeside: boolean;
  /** What is opened below the picture, where there is no place for it beside a card; null: nothing. */
  readonly opened: string | null;
}

/** Edges of the three pictures, CSS px, where the picture beside them is this high. */
const TRIPLET_SIZES = { high: 64, low: 48, row: 40, shortRow: 32 };
const HIGH = 480;
/** Below these widths of the picture the triplet stands in a row above it, and in little room, CSS px. */
const NARROW = 480;
const NARROWEST = 340;

export const LabPicture = memo(function LabPicture({
  id,
  slowPicture,
  corner,
  opensWhole,
  cardBeside,
  opened,
}: LabPictureProps) {
  const displayed = useDisplayed();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const [ruler, rulerSize] = useSize<HTMLDivElement>();
  const [cardPlace, setCardPlace] = useState<HTMLElement | null>(null);
  const size = TRIPLET_SIZES[useMemo(() => kindOf(width, height, textScale()), [width, height])];
  return (
    <>
      <div className="lab-picture" id={id}>
        <div className="lab-beside">
          <PartBoundary>
            {slowPicture ? (
              <div className="slow-picture" id={`${id}-slow`} ref={slowPicture} />
            ) : (
              <TripletColumn size={size} />
            )}
          </PartBoundary>
          {cardBeside && <div className="lab-card" ref={setCardPlace} />}
        </div>
        <Parts as="div" className="stage-place" ref={place}>
          {displayed && width > 0 ? (
            <RunStage
              width={width}
              height={height}
              displayed={displayed}
              cardPlace={cardBeside ? cardPlace : undefined}
              opened={opened}
            />
          ) : (
            <PictureWait className="stage-wait" />
          )}
          <RenderingNote />
          <div className="stage-corner">{corner}</div>
          {opensWhole && <WholeButton />}
        </Parts>
      </div>
      <div className="lab-sum" id={sumOf(id)}>
        <PartBoundary>{displayed && <SumPanel displayed={displayed} />}</PartBoundary>
        <Parts as="div" className="ruler-place" ref={ruler}>
          {displayed && rulerSize.width > 0 && <RulerPanel {...rulerSize} displayed={displayed} />}
        </Parts>
      </div>
    </>
  );
});

function kindOf(width: number, height: number, scale: number): keyof typeof TRIPLET_SIZES {
  if (width < NARROW * scale) return width < NARROWEST * scale ? 'shortRow' : 'row';
  return height < HIGH * scale ? 'low' : 'high';
}
