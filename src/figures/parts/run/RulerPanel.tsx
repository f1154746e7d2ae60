// The ruler under the stage: the followed triplet on one line, in the units the loss counts in.
import { inUnit } from '../../../core/loss/distanceUnit';
import { tripletFormOf } from '../../../core/loss/lossTraits';
import { tripletLoss } from '../../../core/loss/triplet';
import type { Displayed } from '../../../views/stage/scene';
import { useWords } from '../../words/useWords';
import { useRule } from '../hooks/useRule';
import { useSteadyEnd } from '../hooks/useSteadyEnd';
import { SumRuler } from '../SumRuler';

interface RulerPanelProps {
  readonly width: number;
  readonly height: number;
  readonly displayed: Displayed;
  /** Of the positive and the negative, where the pictures beside the ruler have other names than in the lab. */
  readonly names?: { readonly positive: string; readonly negative: string };
}

export function RulerPanel({ width, height, displayed, names }: RulerPanelProps) {
  const { lab } = useWords();
  const labels = { ...lab.rulerLabels, ...names };
  const rule = useRule();
  const ap = inUnit(displayed.anchorPositive, rule.distance);
  const an = inUnit(displayed.anchorNegative, rule.distance);
  const form = tripletFormOf(rule.loss);
  // A triplet has no loss of its own where each item is compared with the whole batch.
  const loss = form ? tripletLoss(ap, an, rule.margin, form) : null;
  const to = useSteadyEnd(Math.max(an, ap + (rule.loss === 'hinge' ? rule.margin : 0)));
  return (
    <SumRuler
      width={width}
      height={height}
      to={to}
      anchorPositive={ap}
      anchorNegative={an}
      margin={rule.loss === 'hinge' ? rule.margin : null}
      loss={loss ?? Number.NaN}
      unit={lab.distanceUnit[rule.distance]}
      labels={labels}
      describe={(positive, negative, missing) =>
        lab.rulerDescription(labels, positive, negative, missing, rule.distance)
      }
    />
  );
}
