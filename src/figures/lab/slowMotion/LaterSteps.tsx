// In slow motion, where the narrator's place is taken: which steps will give way to the next one, or have given way, and the way
// back to them.
import { insightSentence } from '../../../i18n/insightSentence';
import { goneInsight } from '../../../session/insights/goneInsight';
import { timelineInsight } from '../../../session/insights/timelineInsight';
import { useInsight } from '../../parts/hooks/useInsight';
import { useWords } from '../../words/useWords';
import { BringBack } from '../narrator/BringBack';

export function LaterSteps() {
  const { insights, slowMotion } = useWords('story');
  const { insight: time } = useInsight(timelineInsight);
  const gone = useInsight(goneInsight);
  if (time.kind === 'back') return <p className="slow-later">{slowMotion.later(time.step, time.last)}</p>;
  if (!gone) return null;
  return (
    <div className="slow-later">
      <p role="status">{insightSentence(insights.gone, gone)}</p>
      <BringBack />
    </div>
  );
}
