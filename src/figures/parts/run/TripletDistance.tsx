// The distance of one of the three followed items in the picture that is on screen, and what the last step did to it.
import { inUnit } from '../../../core/loss/distanceUnit';
import type { Distance } from '../../../core/loss/kinds';
import { signed } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import { sameTriplet } from '../../../session/run/selection';
import type { Frame } from '../../../training/protocol/reports';
import { useExperiment } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { useShown } from '../hooks/useDisplayed';
import { useRule } from '../hooks/useRule';
import { ShownNumber } from '../shown/ShownNumber';
import { TermTouch } from '../TermTouch';

type Pair = 'anchorPositive' | 'anchorNegative';

/** As it is written wherever the picture's distances are. */
export function distanceText(pair: Pair, unit: Distance): (frame: Frame) => string {
  return (frame) => written.distance(inUnit(frame[pair], unit));
}

export function TripletDistance({ pair }: { readonly pair: Pair }) {
  const { lab, joined } = useWords();
  const { distance } = useRule();
  const text = useShown(distanceText(pair, distance));
  return (
    <TermTouch
      term={pair}
      className="triplet-distance"
      label={joined.labelled(lab.distanceRows[distance][pair], `${lab.unitSign[distance]} ${text ?? ''}`)}
    >
      {/* One text: it has to be found in the name as it is seen. */}
      <span translate="no">{`${lab.unitSign[distance]} ${text ?? ''}`}</span>
    </TermTouch>
  );
}

/** Since the frame before; nothing where that followed another triplet, or no step was taken since. */
export function DistanceChange({ pair }: { readonly pair: Pair }) {
  const { run } = useExperiment();
  const { lab } = useWords();
  const { distance } = useRule();
  return (
    <ShownNumber
      text={(frame) => {
        const before = run.getState().previousFrame;
        if (before === null || before.step >= frame.step || !sameTriplet(before.triplet, frame.triplet)) return '';
        return lab.lastStep(signed(inUnit(frame[pair], distance) - inUnit(before[pair], distance), 2));
      }}
    />
  );
}
