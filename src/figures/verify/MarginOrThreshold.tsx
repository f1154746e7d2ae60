// That a margin is not a threshold: one sentence, and one picture of each.
import '../../styles/figures/twoRules.css';
import { MarginRule, ThresholdRule } from '../../views/verify/TwoRules';
import { useWords } from '../words/useWords';

export default function MarginOrThreshold() {
  const { verify } = useWords('faces');
  const { margin, threshold, same, different, sentence } = verify.twoRules;
  return (
    <div className="two-rules">
      <p>{sentence}</p>
      <div className="two-rules-pictures">
        <MarginRule {...margin} />
        <ThresholdRule {...threshold} same={same} different={different} />
      </div>
    </div>
  );
}
