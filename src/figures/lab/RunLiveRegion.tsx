// Announces the run to screen readers, in a polite live region: every few seconds while it trains, and once after its numbers
// have stopped changing.

import { useEffect, useRef, useState } from 'react';
import { insightSentence } from '../../i18n/insightSentence';
import { statusInsight } from '../../session/insights/statusInsight';
import { useExperiment, useRun } from '../context/experimentContext';
import { useCaught } from '../parts/hooks/useCaught';
import { useFreeRing } from '../parts/hooks/useInsight';
import { useWords } from '../words/useWords';

/** Between two announcements while training, ms. */
const ANNOUNCE_EVERY = 6000;
/** Numbers that have not changed for so long, ms, have stopped. */
const REST = 300;

export function RunLiveRegion() {
  const experiment = useExperiment();
  const { insights, lab } = useWords();
  const status = useRun((run) => run.status);
  const ring = useFreeRing();
  const [text, setText] = useState('');
  const caught = useCaught();
  const caughtNow = useRef(caught);
  caughtNow.current = caught;

  useEffect(() => {
    const announce = () => {
      const view = experiment.run.getState();
      const { frame } = view;
      if (!frame) return;
      const insight = statusInsight(view, experiment.settings.getState(), ring);
      // How fast it trains is nothing to hear every few seconds.
      const state = insight.kind === 'training' ? lab.statuses.playing : insightSentence(insights.status, insight);
      setText(lab.spoken(state, frame.step, frame.anchorPositive, frame.anchorNegative, caughtNow.current));
    };
    if (status === 'playing') {
      announce();
      const timer = setInterval(announce, ANNOUNCE_EVERY);
      return () => clearInterval(timer);
    }
    let timer = setTimeout(announce, REST);
    const stop = experiment.run.subscribe((now, before) => {
      if (now.frame === before.frame) return;
      clearTimeout(timer);
      timer = setTimeout(announce, REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [experiment, insights, lab, status, ring]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
