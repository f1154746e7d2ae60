// The charts that are not always in view: both distances with the margin between them, the losses, and how unseen pairs are spread.
import { memo, useId } from 'react';
import { ChangedPartContext } from '../../context/changedPart';
import { useHides } from '../../context/figureOptions';
import { NumberControl } from '../../controls/NumberControl';
import { DistancesChart } from '../../parts/DistancesChart';
import { useHistoryTick } from '../../parts/hooks/useHistoryTick';
import { LossChart } from '../charts/LossChart';
import { MeasuredLine } from '../charts/MeasuredLine';
import { PairsHistogram } from '../charts/PairsHistogram';

const HEIGHT = 140;

/** `width` of a chart, CSS px. */
export const ChartsPanel = memo(function ChartsPanel({ width }: { readonly width: number }) {
  useHistoryTick();
  const histogram = useId();
  const controls = !useHides('controls');
  return (
    <div className="lab-charts">
      <MeasuredLine />
      <DistancesChart width={width} height={HEIGHT} />
      <LossChart width={width} height={HEIGHT} />
      <div id={histogram}>
        <PairsHistogram width={width} height={HEIGHT + 20} />
      </div>
      {controls && (
        <ChangedPartContext value={histogram}>
          <NumberControl name="threshold" />
        </ChangedPartContext>
      )}
    </div>
  );
});
