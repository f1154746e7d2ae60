// The loss of the followed triplet, written out with its numbers: "0.12 + 0.20 − 0.26 = 0.06 in d²".
import { isTripletLoss, tripletFormOf } from '../../../core/loss/lossTraits';
import { fixed, MINUS } from '../../../i18n/numbers';
import type { Displayed } from '../../../views/stage/scene';
import { useRule } from '../../parts/hooks/useRule';
import { useWords } from '../../words/useWords';
import { tripletSum } from './tripletSum';

export function SumPanel({ displayed }: { readonly displayed: Displayed }) {
  const { instrument, joined } = useWords('figures');
  const { sum: words } = instrument;
  const { loss: kind, ...rest } = useRule();
  const loss = tripletFormOf(kind);
  if (!loss) return <BatchSum />;
  const rule = { ...rest, loss };
  const { anchorPositive, anchorNegative, ...sum } = tripletSum(
    displayed.anchorPositive,
    displayed.anchorNegative,
    rule,
  );
  const text = (value: number) => fixed(value, sum.decimals);
  const positive = <span className="sum-positive">{text(anchorPositive)}</span>;
  const negative = <span className="sum-negative">{text(anchorNegative)}</span>;
  return (
    <div className="sum" translate="no">
      <p>
        <b>{words.loss(sum.loss)}</b>
        <span>{joined.gap + words[sum.stands]}</span>
      </p>
      <p className="sum-line">
        {sum.stands === 'soft' ? (
          <>
            <span>ln(1 + exp(</span>
            {positive}
            <span>{` ${MINUS} `}</span>
            {negative}
            <span>{`)) ${sum.sign} `}</span>
            <b>{text(sum.loss)}</b>
          </>
        ) : (
          <>
            {positive}
            <span>{' + '}</span>
            <span className="sum-margin">{text(sum.margin)}</span>
            {sum.stands === 'outside' ? (
              <>
                <span>{` ${sum.sign === 'less' ? words.less : sum.sign} `}</span>
                {negative}
              </>
            ) : (
              <>
                <span>{` ${MINUS} `}</span>
                {negative}
                <span>{` ${sum.sign} `}</span>
                <b>{text(sum.loss)}</b>
              </>
            )}
            <span>{words.unit[rule.distance]}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** What the loss is of, where it is none of triplets. */
function BatchSum() {
  const { instrument } = useWords('figures');
  const { loss } = useRule();
  if (isTripletLoss(loss)) return null;
  return (
    <div className="sum">
      <p>{instrument.sum.ofBatch[loss]}</p>
    </div>
  );
}
