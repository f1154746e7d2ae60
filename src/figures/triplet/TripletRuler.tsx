// The ruler of the lab, for these three points.
import { useSteadyEnd } from '../parts/hooks/useSteadyEnd';
import { SumRuler } from '../parts/SumRuler';
import { useWords } from '../words/useWords';
import type { Measured } from './measure';
import type { WorldRule } from './world';

interface TripletRulerProps {
  readonly width: number;
  readonly height: number;
  readonly measured: Measured;
  readonly rule: WorldRule;
}

export function TripletRuler({ width, height, measured: { loss }, rule }: TripletRulerProps) {
  const { triplet } = useWords('story');
  const { anchorPositive, anchorNegative } = loss;
  const to = useSteadyEnd(Math.max(anchorNegative, anchorPositive + rule.margin));
  return (
    <SumRuler
      width={width}
      height={height}
      to={to}
      anchorPositive={anchorPositive}
      anchorNegative={anchorNegative}
      margin={rule.margin}
      loss={loss.loss}
      unit={triplet.distance[rule.distance].unit}
      labels={triplet.ruler}
      describe={triplet.rulerDescription}
    />
  );
}
