// The ruler under the stage: the followed triplet on one line, in the units the loss counts in.
import { inUnit } from '../../../core/loss/distanceUnit';
import { tripletLoss } from '../../../core/loss/triplet';
import { tick } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import { Ruler } from '../../../views/Ruler';
import type { Displayed } from '../../../views/stage/scene';
import { useWords } from '../../words/useWords';
import { useRule } from '../hooks/useRule';
import { useSteadyEnd } from '../hooks/useSteadyEnd';

export function RulerPanel({
  width,
  height,
  displayed,
}: {
  readonly width: number;
  readonly height: number;
  readonly displayed: Displayed;
}) {
  const { lab } = useWords();
  const rule = useRule();
  const ap = inUnit(displayed.anchorPositive, rule.distance);
  const an = inUnit(displayed.anchorNegative, rule.distance);
  const loss = tripletLoss(ap, an, rule.margin, rule.loss);
  const to = useSteadyEnd(Math.max(an, ap + (rule.loss === 'hinge' ? rule.margin : 0)));
  return (
    <Ruler
      width={width}
      height={height}
      to={to}
      anchorPositive={ap}
      anchorNegative={an}
      margin={rule.loss === 'hinge' ? rule.margin : null}
      loss={loss}
      unit={lab.distanceUnit[rule.distance]}
      labels={lab.rulerLabels}
      format={(value) => written.sum(value)}
      formatTick={tick}
      description={lab.rulerDescription(ap, an, loss, rule.distance)}
    />
  );
}
