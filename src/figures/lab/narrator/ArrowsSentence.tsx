// What the arrows on the map mean, and how far pull and move lie apart.
import { insightSentence } from '../../../i18n/insightSentence';
import { motionInsight } from '../../../session/insights/motionInsight';
import { useSettings } from '../../context/experimentContext';
import { useTripletMotion } from '../../parts/hooks/useTripletMotion';
import { useWords } from '../../words/useWords';

export function ArrowsSentence() {
  const { insights } = useWords('figures');
  const loss = useSettings((settings) => settings.loss);
  return <p className="arrows-note">{insightSentence(insights.motion, motionInsight(useTripletMotion(), loss))}</p>;
}
