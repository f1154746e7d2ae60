// The curve of the loss with the shown triplet on it.
import { fixed } from '../../i18n/numbers';
import { HingeCurve } from '../../views/equation/HingeCurve';
import { useWidth } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

/** CSS px; a wider curve says no more. */
const WIDEST = 380;

export function HingePanel({ shown }: { readonly shown: ShownReading }) {
  const { equation } = useWords('story');
  const [place, width] = useWidth<HTMLDivElement>();
  const { anchorPositive, anchorNegative, margin, loss, value, argument, distance } = shown;
  const { decimals } = shown;
  const text = (number: number) => fixed(number, decimals);
  return (
    <div className="equation-hinge" ref={place}>
      <h3 className="frame-title">{equation.hingeTitle[loss]}</h3>
      {width > 0 && (
        <HingeCurve
          width={Math.min(WIDEST, width)}
          form={loss}
          // Tied to the distances, so that a small x looks small.
          reach={Math.max(anchorPositive, anchorNegative) / 2}
          difference={anchorPositive - anchorNegative}
          margin={margin}
          argument={argument}
          loss={value}
          labels={{
            loss: equation.labels[distance].loss,
            flat: equation.flat,
            steep: equation.steep,
            description: equation.hingeDescription(text(argument), text(value)),
          }}
          format={text}
          formatTick={(number) => fixed(number, tickDecimals(number))}
        />
      )}
      <p className="equation-x">
        <span>{`${equation.argument[loss](equation.labels[distance])} = `}</span>
        <b data-number="argument" translate="no">
          {text(argument)}
        </b>
      </p>
    </div>
  );
}

/** As many as the number needs, three at most. */
function tickDecimals(value: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 3;
}
