// In slow motion, where the narrator's place is taken: which steps will give way to the one that is looked at, or have given way,
// and the way back to them.
import { goneInsight } from '../../../session/insights/goneInsight';
import { timelineInsight } from '../../../session/insights/timelineInsight';
import { useInsight } from '../../parts/hooks/useInsight';
import { useWords } from '../../words/useWords';
import { BringBack } from '../narrator/BringBack';

export function LaterSteps() {
  const { joined, slowMotion } = useWords('story');
  const { insight: time } = useInsight(timelineInsight);
  const gone = useInsight(goneInsight);
  if (time.kind === 'back') return <p className="slow-later">{slowMotion.later(time.step + 1, time.last)}</p>;
  if (!gone) return null;
  return (
    <p className="slow-later">
      <span role="status">{slowMotion.gone(gone.from, gone.to)}</span>
      <span>{joined.gap}</span>
      <BringBack className="link-button" />
    </p>
  );
}
