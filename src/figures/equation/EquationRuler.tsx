// The shown triplet on the lab's ruler, where the loss is a length.
import { useSteadyDomain } from '../../views/chart/useSteadyDomain';
import { useWidth } from '../parts/hooks/useSize';
import { SumRuler } from '../parts/SumRuler';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

const HEIGHT = 88;

export function EquationRuler({ shown }: { readonly shown: ShownReading }) {
  const { lab } = useWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const { anchorPositive, anchorNegative, loss, value, distance } = shown;
  const margin = loss === 'hinge' ? shown.margin : null;
  const [, to] = useSteadyDomain(0, Math.max(anchorNegative, anchorPositive + (margin ?? 0)) * 1.05);
  return (
    <div className="equation-ruler" ref={place} style={{ height: HEIGHT }}>
      {width > 0 && (
        <SumRuler
          width={width}
          height={HEIGHT}
          to={to}
          anchorPositive={anchorPositive}
          anchorNegative={anchorNegative}
          margin={margin}
          loss={value}
          unit={lab.distanceUnit[distance]}
          labels={lab.rulerLabels}
          decimals={Math.min(2, shown.decimals)}
          describe={(...texts) => lab.rulerDescription(lab.rulerLabels, ...texts, distance)}
        />
      )}
    </div>
  );
}
