// The shown triplet on the lab's ruler, where the loss is a length.
import { fixed, tick } from '../../i18n/numbers';
import { useSteadyDomain } from '../../views/chart/useSteadyDomain';
import { Ruler } from '../../views/Ruler';
import { useWidth } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

const HEIGHT = 88;

export function EquationRuler({ shown }: { readonly shown: ShownReading }) {
  const { lab } = useWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const { anchorPositive, anchorNegative, loss, value, distance } = shown;
  const margin = loss === 'hinge' ? shown.margin : null;
  const [, to] = useSteadyDomain(0, Math.max(anchorNegative, anchorPositive + (margin ?? 0)) * 1.05);
  const decimals = Math.min(2, shown.decimals);
  return (
    <div className="equation-ruler" ref={place} style={{ height: HEIGHT }}>
      {width > 0 && (
        <Ruler
          width={width}
          height={HEIGHT}
          to={to}
          anchorPositive={anchorPositive}
          anchorNegative={anchorNegative}
          margin={margin}
          loss={value}
          unit={lab.distanceUnit[distance]}
          labels={lab.rulerLabels}
          format={(number) => fixed(number, decimals)}
          formatTick={tick}
          description={lab.rulerDescription(lab.rulerLabels, anchorPositive, anchorNegative, value, distance)}
        />
      )}
    </div>
  );
}
